// Which spaces of a text may not end a line: between a number and its unit, "about" and its number, a day, its month and its year,
// "Exhibit" and its number, before a dash, in a short formula between brackets. The text stays as it is; `bind` writes the spaces out as
// unbreakable ones for a program that breaks lines itself.

const currencies = new Set(
  'RMB CNY USD EUR GBP CHF JPY HKD SGD KRW INR AUD CAD SEK NOK DKK PLN CZK BRL US$ HK$ € $ £ ¥'.split(' '),
)
const units = new Set(
  (
    'tn bn m k mn million billion trillion thousand hundred % ‰ pp ppt pt p.p. p.a. bp bps percent per times x × year years month months ' +
    'week weeks day days hour hours minutes points percentage people employees customers countries ' +
    'kWh MWh GWh TWh kW MW GW kg t kt Mt km m² km² cm mm °C GB TB PB ' +
    'Mrd. Mio. Tsd. Mrd Mio Prozent Millionen Milliarden Prozentpunkte Jahr Jahre Jahren Monate Monaten Tage Tagen Mal'
  ).split(' '),
)
const months = new Set(
  (
    'January February March April May June July August September October November December ' +
    'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Januar Februar März Mai Juni Juli Oktober Dezember'
  ).split(' '),
)
const before = new Set(
  (
    'Exhibit Exhibits Figure Fig. Table Chart Page page pages p. pp. Section section Chapter chapter Slide slide Appendix Note note Step step ' +
    'No. no. Phase phase Part part Option option ISO FY CY Abbildung Abbildungen Abb. Tabelle Tab. Seite S. Kapitel Abschnitt Anhang Nr. ca.'
  ).split(' '),
)
/** What says of a figure that it is not exact. */
const vague = new Set(
  'about around roughly approximately nearly almost circa ca. rund etwa knapp fast ungefähr'.split(' '),
)

const number = /^[(“"„]?[~≈<>+−±-]?\d[\d.,’'–-]*$/
const opensWithDigit = /^[~≈<>+−±-]?\d/

/** True where the space between two neighbouring words may not end a line. `opens`: the first of them opens the text. */
export const isBound = (left: string, right: string, opens = false): boolean => {
  const first = left.replace(/^[(“"„‘']+/, '')
  const next = right.replace(/[.,;:!?)”"’'“]+$/, (tail) => (units.has(right) ? tail : ''))
  if (right === '–' || right === '—' || right === '…') return true
  if (number.test(left) && (units.has(next) || currencies.has(next))) return true
  if (currencies.has(first) && opensWithDigit.test(right)) return true
  if (/^\d{1,2}\.?$/.test(first) && months.has(next.replace(/\.$/, ''))) return true
  if (months.has(first) && /^\d{4}$/.test(next)) return true
  if (/^(Q[1-4]|H[12])$/.test(first) && /^(FY)?\d{2,4}/.test(right)) return true
  if (before.has(first) && /^(\d|[A-Z]\b|[IVX]+\b)/.test(opensWithDigit.test(right) ? '1' : right)) return true
  // A name and its version: CentOS 7. The capital of a first word tells no name.
  if (!opens && /^\p{Lu}[\p{L}]+$/u.test(first) && /^\d{1,2}$/.test(next)) return true
  // An initial and the name: J. Towson.
  return /^\p{Lu}\.$/u.test(first) && /^\p{Lu}/u.test(right)
}

/** True for "about" and its number: they stay on one line where the line before stays full enough without the first. */
export const isVague = (left: string, right: string): boolean =>
  vague.has(left.toLowerCase()) && opensWithDigit.test(right)

/** "1 of 2": a part and its whole. */
const share = /(?<![\d.,])\d+ (?:of|von) \d+(?![\d.,]*\d)/g
/** A name and two of its versions: "CentOS 7 and 8". */
const versions = /(?<=\s)\p{Lu}\p{L}+ \d{1,2} (?:and|or|und|oder) \d{1,2}(?![\d.,]*\d)/gu
/** A formula between brackets, as "(1 + 8%)": short enough to stand in a narrow cell without being cut. */
const formula = /\((?=[^()]*[+−–×÷])[^()\n]{1,18}\)/g

/** Offsets of the spaces of a text that may not end a line. `glueLast` also binds the last two words, against a lonely last word. */
export const boundSpaces = (text: string, glueLast = false): Set<number> => {
  const bound = new Set<number>()
  // A space that was typed as unbreakable parts words as any other: "Decision:" and "14" are two.
  const words = [...text.matchAll(/[^ \t\n\u00A0]+/g)]
  for (let at = 0; at + 1 < words.length; at++) {
    const [left, right, third] = [words[at]!, words[at + 1]!, words[at + 2]]
    const space = left.index + left[0].length
    // A text of a number and a word is a figure with its unit, whatever is counted.
    const isFigure = words.length === 2 && number.test(left[0])
    if (right.index !== space + 1 || text[space] !== ' ') continue
    // A typed number with its unit is long enough as it is.
    const hasUnit = third !== undefined && text[right.index + right[0].length] === ' ' && isBound(right[0], third[0])
    const leans = isVague(left[0], right[0]) && !hasUnit
    if (isFigure || leans || isBound(left[0], right[0], at === 0)) bound.add(space)
  }
  for (const { 0: said, index } of [...text.matchAll(formula), ...text.matchAll(share), ...text.matchAll(versions)])
    for (let at = 0; at < said.length; at++) if (said[at] === ' ') bound.add(index + at)
  const [last, other] = [words.at(-1), words.at(-2)]
  if (glueLast && last && other && words.length >= 4) {
    const space = other.index + other[0].length
    if (text[space] === ' ') bound.add(space)
  }
  return bound
}

/** A range of numbers at its dash, as in 2012–2015: what stands behind the dash may not begin a line. */
const range = /(?<=\d[-–])(?=\d)/g
/** The hyphen of a compound, which stays whole in a title. */
const compound = /(?<=\p{L}[-‐–])(?=\p{L})/gu
/** Type of this size and more is a title's. */
const display = 18
/** Forbids a break and is not seen. */
const joiner = '\u2060'

/** What of a paragraph is bound beside its figures. */
export interface Binding {
  /** The last two words as well: layout put them on one line so that none stands alone. */
  glueLast: boolean
  /** Offsets of the spaces at which layout ended a line, for want of width even where they would be bound. */
  ends?: ReadonlySet<number>
  /** Offsets in the paragraph's text of the compounds to keep whole, right after their hyphens; default those of titles. */
  compounds?: ReadonlySet<number>
  /** Offsets of further spaces that may not end a line: after the first word of a clause that layout carried over to a new line. */
  openings?: ReadonlySet<number>
}

const none: ReadonlySet<number> = new Set()

/**
 * The runs of one paragraph with every space that may not end a line written as U+00A0, and ranges and compounds that stay whole
 * joined: for PowerPoint, which breaks lines itself.
 */
export const bind = <R extends { text: string; raised?: boolean; size?: number }>(
  runs: readonly R[],
  { glueLast, compounds, ends = none, openings = none }: Binding = { glueLast: false },
): R[] => {
  const bound = boundSpaces(runs.map((run) => run.text).join(''), glueLast)
  let start = 0
  return runs.map((run) => {
    const from = start
    start += run.text.length
    const whole = compounds ?? (isTitle(run) ? new Set(compoundsIn(run.text).map((at) => from + at)) : none)
    const joins = new Set([...run.text.matchAll(range)].map(({ index }) => index))
    const said = run.text.split('').map((char, at) => {
      const isOpen = ends.has(from + at)
      const isBoundHere = bound.has(from + at) || openings.has(from + at)
      const space = isOpen && char === '\u00A0' ? ' ' : isBoundHere && !isOpen ? '\u00A0' : char
      return joins.has(at) || (at > 0 && whole.has(from + at)) ? joiner + space : space
    })
    return { ...run, text: said.join('') }
  })
}

/** True for type of a title's size. */
export const isTitle = (run: { size?: number }): boolean => (run.size ?? 0) >= display

/** Offsets right after the hyphens of the compounds in a text. */
export const compoundsIn = (text: string): number[] => [...text.matchAll(compound)].map(({ index }) => index)
