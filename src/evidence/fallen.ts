// Whether a sentence says that something fell: only there may a negative figure be printed without its minus ("fell by 10%",
// "fell by USD 4 m"). A growth rate can be nothing but a change; of any other figure the words beside it must say that it is one.
import type { Spoken } from '../text/index.ts'
import { quick } from '../text/index.ts'
import { FALLS, HEDGES, LESS } from './words-of-fall.ts'

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
const FALL = quick(`(?<!\\p{L})(?:${ALL})(?!\\p{L})`, 'iu')

/** True where the sentence around a figure has a word of a fall. `before` and `after` are the text on its two sides. */
export const saysFall = (before: string, after: string): boolean =>
  FALL.test(`${before.split(/[.!?;](?=\s)/).at(-1)} ${after.split(/[.!?;](?=\s|$)/)[0]}`)

/** Verbs and nouns of a fall that may have its size after them, and what says beside a size that it is one. */
const SIZED: Record<Spoken, { fell: string; by: string; beside: string; after: string; not: string }> = {
  en: {
    fell: `${FALLS.en.join('* ')}* fell declining decreasing shr[aiu]nk* sl[iu]d* slip* plung* contract* down tumbl* plummet* lost lose* losing reduce* reducing s[aiu]nk* worse* weak* narrow* erod* shed* retreat* lower*`,
    by: 'by of',
    beside: `a ${HEDGES.en.join(' ')}`,
    after: `${LESS.en.join(' ')} less under short behind`,
    not: 'and but while whereas as because short to from',
  },
  de: {
    fell: `${FALLS.de.join('* ')}* fiel* fäll* gefallen sank* sink* gesunken gesenkt senk* verlor* verliert schrumpf* geschrumpft einbu* nahm* ging* geht gekürzt kürz*`,
    by: 'um von',
    beside: HEDGES.de.join(' '),
    after: `${LESS.de.join(' ')} zurück* gefallen gesunken gesenkt geschrumpft gekürzt ab`,
    not: 'und aber während weil auf',
  },
}
const anyOf = (key: keyof (typeof SIZED)['en']): string =>
  `(?:${Object.values(SIZED)
    .flatMap((words) => words[key].split(' '))
    .join('|')
    .replaceAll('.', '\\.')
    .replaceAll('*', '\\p{L}*')})(?!\\p{L})`
const LEAD = `(?:\\s+${anyOf('beside')})?\\s+["'“„*_]*$`
const FELL = `(?<!\\p{L})${anyOf('fell')}`
/** "fell $x", "fell by $x", "cut the cost of power by $x", "a fall of $x", "sank um $x". */
const SIZE_OF_FALL = quick(`${FELL}(?:(?:\\s+(?!${anyOf('not')})[^\\s,;:]+){0,5}?\\s+${anyOf('by')})?${LEAD}`, 'iu')
/** "$x lower", "$x weniger". */
const FALLEN = quick(`^["'”“*_]*\\s+${anyOf('after')}`, 'iu')
/** "um $x im Jahr zurück": the word stands at the end of a German clause. */
const OPENED = quick(`(?<!\\p{L})um${LEAD}`, 'iu')
const CLOSED = quick(`^[^,;:.!?]*\\s${anyOf('after')}`, 'iu')
/** "$x down from", "$x below the", "$x unter dem": what stands there may be a level, and the words set another beside it. */
const AGAINST = quick(`^["'”“*_]*\\s+(?:down\\s+from|(?:below|under)\\s+the|unter\\s+de[mnr])(?!\\p{L})`, 'iu')
/** "by $x below the plan": after this a figure is the size of a change. */
const SIZE = quick(`(?<!\\p{L})(?:by|um)${LEAD}`, 'iu')

/**
 * True where a figure that is no growth rate is said to be the size of a fall: "fell by $x", "$x lower". "Fell to $x" is not: the
 * figure is what is left, and its minus is its own. Nor is "a margin of $x below the plan", unless the figure is a change by its making
 * (`isChange`).
 */
export const saysFallOf = (before: string, after: string, isChange: () => boolean): boolean =>
  SIZE_OF_FALL.test(before) ||
  (FALLEN.test(after) && (!AGAINST.test(after) || SIZE.test(before) || isChange())) ||
  (OPENED.test(before) && CLOSED.test(after))

/** "Down from $x", "to $x", "below the $x": what is left, or what it was. */
const AT_END = quick(
  `(?<!\\p{L})(?:from|to|auf|(?:above|below|under) (?:the|its|their)|(?:über|unter) (?:den|dem|der|die))${LEAD}`,
  'iu',
)
const VON = quick(`(?<!\\p{L})von${LEAD}`, 'iu')
/** What "von $x" goes on to: a percentage as typed, or a figure of the ledger. */
const ON_TO = quick(
  `^["'”“*_]*\\s+auf(?:\\s+${anyOf('beside')})?\\s+["'“„*_]*(?:[-−+]?\\d[\\d.,]*\\s*(%|Prozent)|\\$([a-z]\\w*)(?!\\w|\\.(?:label|period)(?!\\w)))`,
  'iu',
)

/**
 * True where a rate of growth stands as a level beside another, and keeps its minus: "growth of −8% down from −3%", "fell from −3% to −8%".
 * Without it the words would say that it is still growing. "Ein Rückgang von 8%" is a size: only before "auf" and another rate is it a
 * level. `isRate` tells of a fact by its id whether it is in percent.
 */
export const standsAsLevel = (before: string, after: string, isRate: (id: string) => boolean): boolean =>
  (AT_END.test(before) && (!FALLEN.test(after) || AGAINST.test(after))) ||
  (VON.test(before) && leadsToRate(after, isRate)) ||
  (AGAINST.test(after.replace(/^,/, '')) && !SIZE.test(before) && !SIZE_OF_FALL.test(before))

const leadsToRate = (after: string, isRate: (id: string) => boolean): boolean => {
  const [, percent, id] = ON_TO.exec(after) ?? []
  return percent !== undefined || (id !== undefined && isRate(id))
}
