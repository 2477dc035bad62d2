// Prints one figure of a text: "$id", "$id.value", ".amount", ".change", ".words", ".period", ".label". Hands on runs and what they rest on.
import type { Span } from '../model/diagnostic.ts'
import type { Fact } from '../model/ledger.ts'
import type { Citation, Raw, Run, Words } from '../model/words.ts'
import type { Entry } from './books.ts'
import { formatPeriod } from './dates.ts'
import type { Desk, Said } from './desk.ts'
import { isDifference } from './difference.ts'
import * as faults from './faults.ts'
import { saysFall, saysFallOf, standsAsLevel } from './fallen.ts'
import { nearest, quick } from '../text/index.ts'
import { unitOfPart } from './part-of-whole.ts'
import { print, type Form } from './printing.ts'
import { joinItems } from './lists.ts'
import { joinRuns, settleText } from './texts.ts'
import type { Value } from './value.ts'

const FORMS = ['value', 'amount', 'change', 'words', 'period', 'label']

/** A printed figure and the places it rests on. */
export interface Figure {
  runs: Run[]
  cites: Citation[]
}

/** Prints a figure, or reports why it cannot. `before` is the text it follows, `after` the text that follows it, as typed. */
export const printFigure = (
  { id, form }: { id: string; form: string },
  span: Span,
  before: string,
  after: string,
  desk: Desk,
): Figure | undefined => {
  const entry = desk.books.entry(id)
  if (!entry) return void desk.report(faults.unknownFact(id, nearest(id, desk.books.ids), span))
  if (form !== '' && !FORMS.includes(form)) {
    return void desk.report(faults.unknownForm(id, form, nearest(form, FORMS), span))
  }
  if (form === 'label') return { runs: [{ text: entry.fact.label, fact: id }], cites: [] }
  if (form === 'period') return printPeriod(entry, span, desk)
  if (entry.fact.says !== undefined) return printWords(entry, form, span, desk)
  // A fact with a fault of its own has been reported in the ledger.
  if (!entry.value) return undefined
  desk.use(id)
  const { language, tag } = desk.books
  // "about $staff" does not say "about" twice.
  const hedged = before.trimEnd().split(/\s/).at(-1)!.toLocaleLowerCase(tag) === language.about
  const unit = unitOfPart(entry.value.unit, after, desk.books)
  const value = { ...entry.value, unit, about: entry.value.about && !hedged }
  // "Growth came to 10%" of a fall would say the opposite: the minus goes only where a word says it.
  const isRate = (other: string): boolean => desk.books.entry(other)?.value?.unit.pure?.startsWith('%') === true
  const unsaid =
    value.measure === 'growth' && value.value < 0 && (!saysFall(before, after) || standsAsLevel(before, after, isRate))
  const shown = form === '' || (unsaid && form !== 'change') ? 'bare' : (form as Form)
  const isSize = fallen(value, form) && saysFallOf(before, after, () => isDifference(entry, desk.books))
  const { printed } = print(isSize ? opposite(value) : value, language, shown)
  return { runs: [{ text: beginsSentence(before) ? capital(printed, tag) : printed, fact: id }], cites: entry.cites }
}

/** True for a negative figure that is no growth rate, which has a rule of its own. */
const fallen = ({ measure, high, value }: Value, form: string): boolean =>
  measure !== 'growth' && form !== 'change' && value < 0 && high <= 0

const opposite = (value: Value): Value => ({ ...value, value: -value.value, low: -value.high, high: -value.low })

/** Short words whose point ends no sentence. */
const ABBREVIATION = quick(/(?:\b(?:e\.g|i\.e|vs|cf|ca|approx|no|bzw|vgl)|\b\p{L})\.\s+$/iu)

/** True where what follows a text begins a sentence: "about" and small numbers in words have a capital there. */
const beginsSentence = (before: string): boolean =>
  /(?:^|[.!?]["'”’)]*\s+)["'“‘(*_]*$/.test(before) && !ABBREVIATION.test(before)

/** A capital for what is a word of the language; units such as "bn" never stand first. */
const capital = (printed: string, tag: string): string => printed.charAt(0).toLocaleUpperCase(tag) + printed.slice(1)

const printPeriod = (entry: Entry, span: Span, desk: Desk): Figure | undefined => {
  if (entry.period === '') return void desk.report(faults.noPeriod(entry.fact.id, span))
  return { runs: [{ text: formatPeriod(entry.period, desk.books.tag), fact: entry.fact.id }], cites: [] }
}

/** A fact in words prints them; they may print figures themselves. */
const printWords = (entry: Entry, form: string, span: Span, desk: Desk): Figure | undefined => {
  const { id } = entry.fact
  if (['value', 'amount', 'change'].includes(form)) return void desk.report(faults.wordsHaveNoForm(id, form, span))
  if (desk.saying.includes(id)) {
    const path = [...desk.saying.slice(desk.saying.indexOf(id)), id]
    return void desk.report(faults.circle(path, span))
  }
  const words = sayFact(entry.fact, desk)!
  return {
    runs: words.runs.map((run) => ({ ...run, fact: run.fact ?? id })),
    cites: [...entry.cites, ...words.cites],
  }
}

/** The words of a fact, settled once; undefined for a number. */
export const sayFact = (fact: Fact<Raw>, desk: Desk): Words | undefined => settleFact(fact, desk)?.says

/** The things of a list, settled once; undefined for any other fact. */
export const sayItems = (fact: Fact<Raw>, desk: Desk): Words[] | undefined => settleFact(fact, desk)?.items

const settleFact = ({ id, says, items }: Fact<Raw>, desk: Desk): Said | undefined => {
  if (says === undefined) return undefined
  if (!desk.said.has(id)) {
    desk.saying.push(id)
    const settled = items?.map((item) => settleText(item, desk))
    const joined = settled && joinItems(settled, says.at, desk.books.language)
    desk.said.set(
      id,
      joined ? { says: { ...joined, runs: joinRuns(joined.runs) }, items: settled } : { says: settleText(says, desk) },
    )
    desk.saying.pop()
  }
  return desk.said.get(id)
}
