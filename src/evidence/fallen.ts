// Whether a sentence says that something fell: only there may a negative growth be printed without its minus ("fell by 10%").
import type { Spoken } from '../text/index.ts'

/** Words of a fall by language; a star stands for any ending. */
const WORDS: Record<Spoken, string> = {
  en: `
    fell fall* declin* drop* decreas* shr[aiu]nk* sl[iu]d* slip* plung* slump* contract* down* dip* tumbl* plummet*
    lost los[es]* less lower* below under behind short cut* reduc* fewer smaller cheaper sav* minus negative
    s[aiu]nk* worse* weak* narrow* erod* shed retreat*`,
  de: `
    fiel* fäll* gefallen gesunken gesenkt rückg* zurück* weniger niedriger geringer kleiner unter verlor* verlust*
    schrumpf* geschrumpft einbu* abnahme nahm* gekürzt`,
}
const ALL = Object.values(WORDS).join(' ').trim().split(/\s+/).join('|').replaceAll('*', '\\p{L}*')
const FALL = new RegExp(`(?<!\\p{L})(?:${ALL})(?!\\p{L})`, 'iu')

/** True where the sentence around a figure has a word of a fall. `before` and `after` are the text on its two sides. */
export const saysFall = (before: string, after: string): boolean =>
  FALL.test(`${before.split(/[.!?;](?=\s)/).at(-1)} ${after.split(/[.!?;](?=\s|$)/)[0]}`)
