// What settling a brief works with: the opened ledger, and a record of which facts have been used, in order.
import type { Diagnostic, Span } from '../model/diagnostic.ts'
import type { Fact, Trace } from '../model/ledger.ts'
import { plain, type Raw, type Words } from '../model/words.ts'
import type { Books, Computed, Entry } from './books.ts'
import { formatPeriod } from './dates.ts'
import { namesIn, type Expression } from './expression.ts'
import * as faults from './faults.ts'
import { sayFact } from './figures.ts'
import { writeOut } from './formula.ts'
import { isCount } from './lists.ts'
import { nearest } from '../text/index.ts'
import { print } from './printing.ts'
import { isExchangeRate } from './units.ts'

/** The settled words of a fact; a list has its things too. */
export interface Said {
  says: Words
  items?: Words[]
}

/** The opened ledger with what one brief has used of it. */
export interface Desk {
  books: Books
  /** Settled texts of facts in words, by id. */
  said: Map<string, Said>
  /** Facts in words that are being settled now: they may not print themselves. */
  saying: string[]
  /** Records that a fact is printed or rested upon, and with it everything it is computed from. */
  use(id: string): void
  /** Records a formula typed in the brief; `printed` is its result. */
  useFormula(text: string, computed: Computed, printed: string): void
  /** Derivations of what has been used, in the order of first use. */
  traces: Trace[]
  /** Counts of lists that have been used, likewise. */
  counts: Trace[]
  report(diagnostic: Diagnostic): void
}

/** A desk on which nothing has been used yet. */
export const openDesk = (books: Books): Desk => {
  const used = new Set<string>()
  const traces: Trace[] = []
  const counts: Trace[] = []
  const use = (id: string): void => {
    const entry = books.entry(id)
    if (!entry?.formula || !entry.quantity || used.has(id)) return
    used.add(id)
    const told = isCount(entry.formula) ? counts : traces
    told.push({
      fact: id,
      label: entry.fact.label,
      ...written(entry.formula, desk),
      result: print(entry.value!, books.language, 'bare').printed,
    })
    for (const input of namesIn(entry.formula)) use(input)
  }
  const useFormula = (text: string, { formula }: Computed, printed: string): void => {
    const inputs = namesIn(formula)
    // A fact alone is no derivation; its own is recorded below.
    if (formula.is !== 'name' && !used.has(text)) {
      used.add(text)
      const lines = written(formula, desk)
      traces.push({ fact: `=${text}`, label: lines.formula, ...lines, result: printed })
    }
    for (const input of inputs) use(input)
  }
  const desk: Desk = { books, said: new Map(), saying: [], use, useFormula, traces, counts, report: books.report }
  return desk
}

/** A formula with labels and with values. */
export const written = (formula: Expression, desk: Desk): Pick<Trace, 'formula' | 'inputs'> => {
  const { books } = desk
  const inputs = namesIn(formula).map((name) => books.entry(name)!)
  return {
    formula: writeOut(formula, (name) => sayLabel(books.entry(name)!, inputs, books), books.language),
    inputs: writeOut(
      formula,
      (name) => sayEntry(books.entry(name)!, desk),
      books.language,
      (name) => timeOfRate(books.entry(name)!, books),
    ),
  }
}

/** When an exchange rate was so: of no other figure does a result depend on it. */
const timeOfRate = ({ value, period }: Entry, books: Books): string | undefined =>
  value && isExchangeRate(value.unit) && period !== '' ? formatPeriod(period, books.tag) : undefined

/** A fact's label; with its period, or else its entity, where another input has the same label. */
const sayLabel = (entry: Entry, inputs: Entry[], books: Books): string => {
  const { label, entity, measure } = entry.fact
  const said = measure === 'growth' ? books.language.growthOf(label) : label
  const alike = inputs.filter(
    (other) => other !== entry && other.fact.label === label && other.fact.measure === measure,
  )
  if (alike.length === 0) return said
  const apart = alike.every((other) => other.period !== entry.period) ? entry.period : entity
  return apart ? `${said} ${apart}` : said
}

/** With its value; a list with how many things it has and which. */
const sayEntry = ({ fact, value, quantity }: Entry, desk: Desk): string => {
  if (!value || !quantity) return sayList(fact, desk)
  // A negative growth rate keeps its sign in a calculation, though a text says "fell by 5%".
  return value.value < 0 ? quantity.printed : print({ ...value, about: false }, desk.books.language, 'value').printed
}

const sayList = (fact: Fact<Raw>, desk: Desk): string => {
  // A list one of whose things prints its own count is still being settled.
  const words = desk.saying.includes(fact.id) ? undefined : sayFact(fact, desk)
  return `${fact.items?.length}: ${words ? plain(words) : fact.label}`
}

/** The facts that exist among those a sentence rests on. */
export const restOn = (ids: string[], at: Span, desk: Desk, places: readonly Span[] = []): string[] =>
  ids.filter((id, index) => {
    const entry = desk.books.entry(id)
    if (!entry) desk.report(faults.unknownFact(id, nearest(id, desk.books.ids), places[index] ?? at, ''))
    else desk.use(id)
    return entry !== undefined
  })
