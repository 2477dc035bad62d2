// What kinds of sources are called in the register of a document, in its language.
import { sayIn, type Spoken } from '../text/index.ts'

/** Names by language; the names of the ledger are the English ones. */
const NAMES: Record<Spoken, Record<string, string>> = {
  en: {},
  de: {
    filing: 'Pflichtangabe',
    statistic: 'Statistik',
    dataset: 'Datensatz',
    survey: 'Umfrage',
    'client file': 'Unterlage des Kunden',
    report: 'Bericht',
    press: 'Presse',
    interview: 'Interview',
    'first-hand analysis': 'Analyse aus erster Hand',
    model: 'Modell',
  },
}

/** The name of a kind as the ledger has it ("client file"), for the readers of a document. */
export const kindOfSource = (kind: string, language: string): string => sayIn(language, NAMES)[kind] ?? kind
