// A word of direction that the figure contradicts.
import type { Quantity } from '../../model/quantity.ts'
import { quick } from '../../text/index.ts'
import { categoriesOf, isFigure, seriesOf } from '../figures.ts'
import { wrongMovement } from '../movements.ts'
import { findPhrase, plainly } from '../sentences.ts'
import { type Placed, usedBy } from '../reading.ts'
import type { BriefRule, Finding } from '../rule.ts'
import { wrongSide } from '../sides.ts'
import type { Text } from '../texts.ts'
import type { Lexicon } from '../words/index.ts'

export const wrongDirection: BriefRule = {
  code: 'lint/wrong-direction',
  id: 'N-077',
  group: 'numbers',
  severity: 'error',
  stage: 'brief',
  about: 'A word of direction goes the way of its figure.',
  why: 'One of the two is wrong, and the reader does not know which.',
  good: 'point: { prose: Profit grew by $profit_growth_2024.value }',
  bad: 'point: { prose: Profit fell by $profit_growth_2024.value }',
  check: ({ texts, words, ledger, points }) =>
    texts.flatMap((text) => {
      const side =
        words &&
        (wrongSide(text.words.runs, ledger.quantities, words.language) ??
          wrongMovement(text.words.runs, ledger.quantities, words.language) ??
          wrongBeside(text.words.runs, ledger.quantities))
      if (side)
        return [
          {
            message: `"${side.word}" stands here, and ${side.is}`,
            span: text.words.at,
            home: text.home,
            notes: ['hint: correct the word, or the fact'],
          },
        ]
      // Few texts have such a word at all.
      if (
        !words ||
        (findPhrase(text.text, words.up) ?? findPhrase(text.text, words.down) ?? (words.parted && 'parted')) ===
          undefined
      )
        return []
      const placed = points.find(({ home }) => home === text.home)
      const growths = placed
        ? usedBy(placed, ledger)
            .flatMap((id) => ledger.quantities[id] ?? [])
            .filter(isGrowth)
        : []
      const against = placed && againstColumns(text, placed, words)
      if (against) return [against]
      return clausesOf(text.words.runs).flatMap((clause) => {
        const { up, down } = directionIn(clause.text, words)
        // Both ways in one clause, or a "not", is more than this can judge.
        if (
          (up === undefined) === (down === undefined) ||
          /\b(?:not|no|never|less than|nor|nicht|kein)\b/i.test(clause.text)
        )
          return []
        const printed = clause.facts.flatMap((id) => ledger.quantities[id] ?? [])
        const told = printed.filter(isGrowth)
        const meant =
          told.length > 0
            ? governed(clause, up ?? down!, ledger.quantities)
            : printed.length > 0
              ? []
              : growths.filter((growth) => isSubject(growth.name, clause.text, up ?? down!))
        const against = meant.find((growth) => (up !== undefined ? changeOf(growth) < 0 : changeOf(growth) > 0))
        const turned = against ? undefined : backwards(clause, printed, up !== undefined)
        if (!against && !turned) return []
        return [
          {
            message: `"${up ?? down}" stands here, and ${against ? `${against.name} is ${against.printed}` : turned}`,
            span: text.words.at,
            home: text.home,
            notes: ['hint: correct the word, or the fact'],
          },
        ]
      })
    }),
}

const RISES = quick(/^(?:rise|increase|gain|growth|anstieg|zuwachs|zunahme)(?![\p{L}-])/iu)
const FALLS = quick(/^(?:fall|decline|decrease|drop|loss|reduction|rückgang|abnahme|verlust)(?![\p{L}-])/iu)

/** True for a change: of a rate, or an amount whose name says that it is one, "Rise of the cost of fuel". */
const isGrowth = (quantity: Quantity): boolean =>
  (quantity.measure === 'growth' && /^(?:%|pp)/.test(quantity.unit)) ||
  RISES.test(quantity.name) ||
  FALLS.test(quantity.name)

/** A change with the sign it has: a fall of 9 is one of −9. */
const changeOf = ({ name, value }: Quantity): number => (FALLS.test(name) ? -Math.abs(value) : value)

/** "The cheese price, down 20%, tells the story": a change with its direction before it. */
const BESIDE =
  /(?:[,(–] ?|\b(?:is|are|was|were|now) )(?:(up)|(down)) (?:by )?(?:a |an )?(?:about |around |nearly |almost |just |only |some )?$/i

/** "8% more milk than in 2021": the change, and the year it is counted from. In "in 2021 they were 8% higher" it runs the other way. */
const SINCE =
  /^ (?:(more|higher|larger|longer|above|over|mehr|höher|größer|länger|über)|(less|fewer|lower|smaller|shorter|cheaper|below|under|weniger|niedriger|kleiner|kürzer|unter)) (?:[^.;:,]{0,40} )?(?:than|as|als|in|of|from|von|denen|denen von|dem von) (?:in |at |im Jahr )?(?:(?:19|20)\d\d|a year (?:ago|earlier|before)|ein Jahr zuvor)/i
const YEAR = /(?:19|20)\d\d|\b(?:then|earlier|ago|damals)\b[^.;]*$/i

function wrongBeside(
  runs: Text['words']['runs'],
  quantities: Readonly<Record<string, Quantity>>,
): { word: string; is: string } | undefined {
  for (const [index, { fact }] of runs.entries()) {
    const change = fact === undefined ? undefined : quantities[fact]
    if (!change || !isGrowth(change)) continue
    const before = runs[index - 1]?.text ?? ''
    const since = YEAR.test(before.slice(before.lastIndexOf('. ') + 1)) ? null : SINCE.exec(runs[index + 1]?.text ?? '')
    const [, up, down] = BESIDE.exec(before) ?? since ?? []
    const word = up ?? down
    if (word === undefined || changeOf(change) > 0 === (up !== undefined) || change.value === 0) continue
    return { word, is: `${change.name} is ${change.printed}` }
  }
  return undefined
}

/** The words of direction of a clause, those that come apart among them. */
function directionIn(clause: string, { up, down, parted }: Lexicon): { up?: string; down?: string } {
  const text = clause.trim().replace(/[.!]$/, '')
  const risen = findPhrase(clause, up) ?? parted?.up.exec(text)?.[0].split(' ', 1)[0]
  // "Fielen um 8 % ab" is one word and no two.
  const fallen = parted?.down.exec(text)?.[0].split(' ', 1)[0] ?? findPhrase(clause, down)
  return { ...(risen !== undefined && { up: risen }), ...(fallen !== undefined && { down: fallen }) }
}

interface Clause {
  text: string
  facts: string[]
  /** Where each figure begins in the text, in characters. */
  places: { fact: string; start: number }[]
}

/** A subject that is itself a change: "Growth fell to 15%" says nothing of the sign of the 15%. */
const CHANGE =
  /\b(?:growth|pace|increases?|declines?|decreases?|inflation|change|wachstum|rückgang|anstieg|zuwachs|tempo)\b/i
/** Words after the direction with which another movement begins: "a fall stopped by growth of 21%". */
const ANOTHER =
  /\b(?:growth|recover\w*|rebound\w*|stop\w*|halt\w*|offset\w*|ended|ends|followed|made good|after|before|despite|instead|wachstum|erhol\w*|nach|trotz)\b/i
/** A noun of direction that something is done to: "The fall in margins was made up by 21%". */
const DONE = /\b(?:was|were|is|are|has|had|will|wurde|ist|sind|war)\b/i
const ARTICLE = /\b(?:an?|the|this|that|its|their|der|die|das|ein|eine|einem|einer)(?: \w+)? $/i

/** The growth that a word of direction speaks of: the first one after it, unless another movement begins between the
 * two, or the only one before it. */
function governed(clause: Clause, word: string, quantities: Readonly<Record<string, Quantity>>): Quantity[] {
  const at = clause.text.toLowerCase().indexOf(word.toLowerCase())
  const growths = clause.places.filter(({ fact }) => quantities[fact] && isGrowth(quantities[fact]))
  const before = clause.text.slice(0, at)
  const next = growths.find(({ start }) => start > at)
  if (at < 0 || CHANGE.test(before)) return []
  if (!next) return growths.length === 1 ? [quantities[growths[0]!.fact]!] : []
  const between = clause.text.slice(at + word.length, next.start)
  if (ANOTHER.test(between) || (ARTICLE.test(before) && DONE.test(between))) return []
  // "Fell from 27% to 15%": these are levels.
  if (/\bfrom (?:about )?$/i.test(between) || (/\bvon (?:rund |etwa )?$/i.test(between) && / auf /.test(clause.text)))
    return []
  return [quantities[next.fact]!]
}

/** The clauses of a text, each with the facts it prints. */
function clausesOf(runs: readonly { text: string; fact?: string }[]): Clause[] {
  const clauses: Clause[] = [{ text: '', facts: [], places: [] }]
  for (const run of runs) {
    if (run.fact !== undefined) {
      const last = clauses.at(-1)!
      last.places.push({ fact: run.fact, start: last.text.length })
      last.text += run.text
      if (!last.facts.includes(run.fact)) last.facts.push(run.fact)
      continue
    }
    const [first, ...rest] = run.text.split(/[.;:,](?=\s)|\b(?:and|but|while|whereas|und|aber|während)\b/)
    clauses.at(-1)!.text += first
    for (const part of rest) clauses.push({ text: part, facts: [], places: [] })
  }
  return clauses
}

/** True where a clause begins with the name of a figure and goes on with the verb: "Operating profit fell". */
const isSubject = (name: string, clause: string, verb: string): boolean => {
  const low = plainly(clause)
  const subject = low.slice(0, low.indexOf(plainly(verb))).trim()
  return (
    subject.split(' ').length <= 6 &&
    (subject === plainly(name) || subject.endsWith(` ${plainly(name)}`) || subject.startsWith(`${plainly(name)} `))
  )
}

/** "Rose from 30 to 20": two levels in one clause that go the other way. */
function backwards(clause: Clause, printed: readonly Quantity[], up: boolean): string | undefined {
  const [one, two] = printed
  if (printed.length !== 2 || !one || !two || one.unit !== two.unit || isGrowth(one)) return undefined
  const from = clause.text.search(/\b(?:from|von) (?:a |an |about )?(?:\w+ )?/)
  const to = clause.text.search(/\b(?:to|auf) (?:about )?/)
  if (from < 0 || to < 0) return undefined
  const [first, last] = from < to ? [one, two] : [two, one]
  const rises = last.value > first.value
  return rises === up || last.value === first.value ? undefined : `it goes from ${first.printed} to ${last.printed}`
}

/** These say better or worse, or who wins, and not always up or down. */
const VALUED = /^(?:gain|lose|lost|improve|worsen|contract|expand)/

/** "The wait has shrunk since 2022, to 8 months" over columns of years that only rise, the last of them 8 months. */
function againstColumns(
  { part, text, words: { runs, at }, home }: Text,
  { exhibits }: Placed,
  words: Lexicon,
): Finding | undefined {
  const printed = [...new Set(runs.flatMap((run) => run.fact ?? []))]
  if (!['claim', 'takeaway', 'so-what'].includes(part) || printed.length !== 1) return undefined
  const place = runs.findIndex(({ fact }) => fact !== undefined)
  if (!/\b(?:to|auf) (?:about |rund |etwa )?$/.test(runs[place - 1]?.text ?? '')) return undefined
  const up = findPhrase(text, words.up)
  const down = findPhrase(text, words.down)
  const word = up ?? down
  if (word === undefined || (up && down) || VALUED.test(word)) return undefined
  if (
    /\b(?:not|no|never|nor|despite|although|but|while|as|when|if|because|nicht|kein|trotz|aber|als|wenn|weil)\b/i.test(
      text,
    )
  )
    return undefined
  for (const exhibit of exhibits) {
    const [only, ...others] = seriesOf(exhibit)
    if (!only || others.length > 0 || !categoriesOf(exhibit).every((label) => /^(?:19|20)\d\d$/.test(label))) continue
    const figures = only.figures.filter(isFigure)
    const [first, last] = [figures[0], figures.at(-1)]
    if (figures.length < 2 || !first || last?.fact !== printed[0]) continue
    const isAgainst = figures.every(
      ({ value }, index) => index === 0 || (up ? value < figures[index - 1]!.value : value > figures[index - 1]!.value),
    )
    if (isAgainst)
      return {
        message: `"${word}" stands here, and "${exhibit.id}" goes from ${first.printed} to ${last.printed}`,
        span: at,
        home,
        notes: ['hint: correct the word, or the fact'],
      }
  }
  return undefined
}
