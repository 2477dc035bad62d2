// Which spaces of a text may not end a line: between a number and its unit, a day and its month, "Exhibit" and its number,
// before a dash. The text stays as it is; `bind` writes the spaces out as unbreakable ones for a program that breaks lines itself.

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
    'No. no. Phase phase Part part Option option ISO FY CY Abbildung Abb. Tabelle Tab. Seite S. Kapitel Abschnitt Anhang Nr. ca. about'
  ).split(' '),
)

const number = /^[(“"„]?[~≈<>+−±-]?\d[\d.,’'–-]*$/
const opensWithDigit = /^[~≈<>+−±-]?\d/

/** True where the space between two neighbouring words may not end a line. */
export const isBound = (left: string, right: string): boolean => {
  const first = left.replace(/^[(“"„‘']+/, '')
  const next = right.replace(/[.,;:!?)”"’'“]+$/, (tail) => (units.has(right) ? tail : ''))
  if (right === '–' || right === '—' || right === '…') return true
  if (number.test(left) && (units.has(next) || currencies.has(next))) return true
  if (currencies.has(first) && opensWithDigit.test(right)) return true
  if (/^\d{1,2}\.?$/.test(first) && months.has(next.replace(/\.$/, ''))) return true
  if (/^(Q[1-4]|H[12])$/.test(first) && /^(FY)?\d{2,4}/.test(right)) return true
  if (before.has(first) && /^(\d|[A-Z]\b|[IVX]+\b)/.test(opensWithDigit.test(right) ? '1' : right)) return true
  // A name and its version: CentOS 7.
  if (/^\p{Lu}[\p{L}]+$/u.test(first) && /^\d{1,2}$/.test(next)) return true
  // An initial and the name: J. Towson.
  return /^\p{Lu}\.$/u.test(first) && /^\p{Lu}/u.test(right)
}

/** Offsets of the spaces of a text that may not end a line. `glueLast` also binds the last two words, against a lonely last word. */
export const boundSpaces = (text: string, glueLast = false): Set<number> => {
  const bound = new Set<number>()
  const words = [...text.matchAll(/[^ \t\n]+/g)]
  for (let at = 0; at + 1 < words.length; at++) {
    const [left, right] = [words[at]!, words[at + 1]!]
    const space = left.index + left[0].length
    if (right.index === space + 1 && text[space] === ' ' && isBound(left[0], right[0])) bound.add(space)
  }
  const [last, other] = [words.at(-1), words.at(-2)]
  if (glueLast && last && other && words.length >= 5 && last[0].length + other[0].length <= longestPair) {
    const space = other.index + other[0].length
    if (text[space] === ' ') bound.add(space)
  }
  return bound
}

/**
 * Two words longer than this together are not glued: a long word does not look lonely, and in a narrow cell PowerPoint would cut a
 * pair that is wider than the cell between letters.
 */
const longestPair = 16

/** The runs of one paragraph with every space that may not end a line written as U+00A0: for PowerPoint, which breaks lines itself. */
export const bind = <R extends { text: string; raised?: boolean }>(runs: readonly R[]): R[] => {
  const bound = boundSpaces(runs.map((run) => run.text).join(''), true)
  let at = 0
  return runs.map((run) => {
    const text = [...run.text.split('')].map((char, i) => (bound.has(at + i) ? '\u00A0' : char)).join('')
    at += run.text.length
    return { ...run, text }
  })
}
