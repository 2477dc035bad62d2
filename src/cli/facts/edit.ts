// A fact with another value, period or source, as its ledger's text: what may be set, how it must be typed, and why not.
import type { Fact, RawLedger } from '../../model/ledger.ts'
import type { Raw } from '../../model/words.ts'
import { type Digits, setRecord, setScalar } from '../../read/index.ts'
import { digitCount, hintForSmall, lossOf, nearest, shortened } from '../../text/index.ts'

/** What a fact is to say. */
export interface FactEdit {
  /** A number, "70..80" for a range, or words, as the fact has it; absent where it stays. */
  value?: string
  period?: string
  /** Id of a source in the ledger. */
  source?: string
  /** The place in that source. */
  where?: string
}

/** The ledger's text once edited, or why it cannot be. */
export type Edited = { text: string } | { why: string }

/** Keys of a fact in the order in which they are written: where a key goes that is not there yet. */
const ORDER = ['label', 'entity', 'value', 'range', 'formula', 'says', 'unit', 'measure', 'kind', 'about', 'period']
const AFTER = ['source', 'sources', 'shelf_life', 'valid_until', 'credibility', 'confidence', 'confidence_because']
const LAST = ['owner', 'checked_by', 'checked_on']
const KEYS = [...ORDER, ...AFTER, ...LAST]

/** Edits a fact in its ledger's text. */
export function editFact(source: string, fact: Fact<Raw>, ledger: RawLedger, edit: FactEdit): Edited {
  if ([edit.value, edit.period, edit.source, edit.where].every((each) => each === undefined))
    return { why: `what "${fact.id}" is to be is not said: give a value, --period, --source or --where` }
  const value = edit.value === undefined ? stay : editValue(fact, edit.value)
  const steps = [value, editPeriod(fact, edit.period), editSource(fact, ledger, edit)]
  let text = source
  for (const step of steps) {
    const edited = step(text)
    if ('why' in edited) return edited
    text = edited.text
  }
  return { text }
}

type Step = (text: string) => Edited

const stay: Step = (text) => ({ text })
const stop =
  (why: string): Step =>
  () => ({ why })

/** An edit, or where to make it by hand. */
const orByHand = ({ at, id }: Fact<Raw>, text: string | undefined): Edited =>
  text === undefined
    ? { why: `"${id}" is written in a way that cannot be changed in place: edit ${at.file}:${at.line} by hand` }
    : { text }

function editValue(fact: Fact<Raw>, typed: string): Step {
  const { id, unit, formula, says, items, range, at } = fact
  const set =
    (key: string[], value: Digits | string): Step =>
    (text) =>
      orByHand(fact, setScalar(text, ['facts', id, ...key], value, KEYS))
  if (formula !== undefined) return stop(`"${id}" is computed, ${shortened(formula, 120)}: set one of those instead`)
  if (items) return stop(`"${id}" is a list: edit ${at.file}:${at.line} by hand, and what counts it follows`)
  if (says !== undefined) return whyNoWords(typed, `the words of "${id}"`) ?? set(['says'], typed.trim())
  const [low, high, ...more] = typed.split('..').map((end) => numberOf(withoutUnit(end, unit)))
  if (range) {
    if (low === undefined || high === undefined || more.length > 0)
      return stop(`"${id}" is a range: type it as ${range.low}..${range.high}, in ${unit ?? 'its unit'}`)
    const unfit = typed
      .split('..')
      .map((end) => whyNoNumber(withoutUnit(end, unit)))
      .find((why) => why !== undefined)
    if (unfit) return stop(unfit)
    return (text) => {
      const begun = set(['range', 'low'], low)(text)
      return 'why' in begun ? begun : set(['range', 'high'], high)(begun.text)
    }
  }
  if (low === undefined || typed.includes('..')) {
    const hint = unit ? `; it is in ${unit}, which stays` : ''
    const meant = plainOf(typed)
    return stop(`"${typed}" is not a plain number such as 78 or 1.5${hint}${meant ? `; did you mean ${meant}?` : ''}`)
  }
  const unfit = whyNoNumber(withoutUnit(typed, unit))
  return unfit ? stop(unfit) : set(['value'], low)
}

/** A ledger keeps fifteen digits of a number: more would be rounded without a word. */
function whyNoNumber(typed: string): string | undefined {
  const said = shortened(typed)
  const number = typed.replace('−', '-')
  switch (lossOf(number)) {
    case 'too large':
      return `"${said}" is too large: write it in a larger unit, as in EUR bn`
    case 'too small':
      return `"${said}" has more than 20 places behind the point: ${hintForSmall(number)}`
    case 'too long':
      return `"${said}" has ${digitCount(number)} digits, and a number has up to 15`
  }
}

/** The number alone, where the fact's own unit is typed with it: "61%". */
const withoutUnit = (typed: string, unit: string | undefined): string =>
  unit && typed.trim().endsWith(unit) ? typed.trim().slice(0, -unit.length) : typed

/** What "21,900" and "22k" were probably meant to be; asked about and not taken, since a comma is a point to some. */
function plainOf(typed: string): string | undefined {
  const grouped = typed.trim().replaceAll(/[\s'’]/g, '')
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(grouped)) return grouped.replaceAll(',', '')
  const thousands = /^(-?\d+(?:\.\d+)?)k$/i.exec(grouped)
  return thousands ? String(Number(thousands[1]) * 1000) : undefined
}

/**
 * "78", "−1.5", "2e6", as a ledger has them: "4.20" keeps its zero, which says how exactly it is known. Nothing with a unit or with marks
 * between thousands, which one reader takes for a point.
 */
function numberOf(typed: string): Digits | undefined {
  const plain = typed.trim().replace('−', '-')
  const [, sign, whole = '', part = '', power] = /^([+-]?)(?=\.?\d)(\d*)(\.\d+)?(e[+-]?\d+)?$/i.exec(plain) ?? []
  if (sign === undefined) return undefined
  const value = Number(plain)
  if (power !== undefined) return { digits: String(value) }
  const minus = sign === '-' && value !== 0 ? sign : ''
  return { digits: `${minus}${whole.replace(/^0+/, '') || '0'}${part}` }
}

/** Words as they are printed: on one line, and saying something. "true" and "null" are what a shell or a table left. */
function whyNoWords(typed: string, what: string): Step | undefined {
  const said = typed.trim()
  if (/[\n\r]/.test(said)) return stop(`${what} would stand on several lines: type them on one`)
  if (!/[\p{L}\p{N}]/u.test(said)) return stop(`${what} would say nothing: "${typed}"`)
  return /^(?:true|false|null|undefined|nan)$/i.test(said) ? stop(`${what} would be "${said}"`) : undefined
}

const editPeriod = (fact: Fact<Raw>, period: string | undefined): Step =>
  period === undefined
    ? stay
    : (whyNoWords(period, `the period of "${fact.id}"`) ??
      ((text) => orByHand(fact, setScalar(text, ['facts', fact.id, 'period'], period.trim(), KEYS))))

function editSource(fact: Fact<Raw>, ledger: RawLedger, { source, where }: FactEdit): Step {
  if (source === undefined && where === undefined) return stay
  const { id, sources } = fact
  const [now, other] = sources
  if (other) return stop(`"${id}" has several sources: edit ${fact.at.file}:${fact.at.line} by hand`)
  if (source !== undefined && !Object.hasOwn(ledger.sources, source)) {
    const near = nearest(source, Object.keys(ledger.sources))
    return stop(`there is no source "${source}" in ${ledger.path}${near ? `; did you mean "${near}"?` : ''}`)
  }
  const wrong =
    where === undefined || where === '' ? undefined : whyNoWords(where, `the place in the source of "${id}"`)
  if (wrong) return wrong
  const named = source ?? now?.id
  if (named === undefined) return stop(`"${id}" has no source yet: name one with --source`)
  // A place in the old source is none in another.
  const place = where ?? (named === now?.id ? now.where : '')
  const record = {
    id: named,
    ...(place === '' ? {} : { where: place }),
    ...(named === now?.id && now.role ? { role: now.role } : {}),
  }
  // What it was to the old source says nothing of another.
  const keepsForm = named === now?.id || now?.role === undefined
  return (text) => orByHand(fact, writeSource(text, id, record, keepsForm))
}

/** Under the key and in the form in which the ledger has it. */
function writeSource(text: string, id: string, record: Record<string, string>, keepsForm: boolean): string | undefined {
  const paths = [
    ['facts', id, 'source'],
    ['facts', id, 'source', 0],
    ['facts', id, 'sources', 0],
  ]
  for (const path of paths) {
    const kept = keepsForm ? setEach(text, path, record) : undefined
    if (kept !== undefined) return kept
  }
  for (const path of paths) {
    // A bare id stays one.
    const bare = Object.keys(record).length === 1 ? setScalar(text, path, record['id']!) : undefined
    const replaced = bare ?? setRecord(text, path, record)
    if (replaced !== undefined) return replaced
  }
  const begun = setScalar(text, ['facts', id, 'source'], record['id']!, KEYS)
  return begun === undefined || record['where'] === undefined
    ? begun
    : setRecord(begun, ['facts', id, 'source'], record)
}

/** Sets each key of a record that has the id already, so that its form and its remarks stay. */
function setEach(text: string, path: (string | number)[], record: Record<string, string>): string | undefined {
  if (record['where'] === undefined) return undefined
  return Object.entries(record).reduce<string | undefined>(
    (edited, [key, value]) =>
      edited === undefined ? undefined : setScalar(edited, [...path, key], value, ['id', 'where', 'role']),
    text,
  )
}
