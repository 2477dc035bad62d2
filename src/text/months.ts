// Names of months. They are our own, since those of Intl change with its data ("Sept").
import type { Spoken } from './language.ts'

/** January to December. */
export interface Months {
  full: string[]
  /** Always three letters in English, so that a column of dates is even. */
  short: string[]
}

/** The names in each language. */
export const months: Record<Spoken, Months> = {
  en: {
    full: 'January February March April May June July August September October November December'.split(' '),
    short: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  },
  de: {
    full: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
    short: 'Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'.split(' '),
  },
}
