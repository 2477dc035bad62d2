// Says what moves between two states of a brief, for an analyst: claims first, then each deliverable with its words, values and cells.
import {
  type Blast,
  type ClaimChange,
  type Edited,
  type FactChange,
  FALSE_CLAIM,
  isStill,
  type Moved,
} from '../compare/index.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { quote, tellEach } from './tell-changes.ts'

/** Most characters shown of a text: a whole sentence, mostly, since what moves may stand at both its ends. */
const LONGEST = 200

/** The lines of each brief: its name, and what moves indented beneath. A claim that several of them borrow is told in full once. */
export function tellBlasts(blasts: readonly Blast[]): string[][] {
  const told = new Set<string>()
  return blasts.map((blast) => tellBlast(blast, told))
}

function tellBlast(blast: Blast, told: Set<string>): string[] {
  const { brief, was, isNew, isGone, unseen, unread, claims, deliverables, faults } = blast
  const name = was === undefined ? brief : `${brief} (before: ${was})`
  if (isNew || isGone) return [`${name}: ${isNew ? 'new' : 'gone'}`]
  // Where pages could not be seen, nobody knows that nothing moves.
  if (isStill(blast) && !unseen) return [`${name}: nothing moves`]
  const blind = unread ?? unseen
  const lines = [
    ...tellClaims(claims, brief, told),
    ...deliverables.flatMap(tellMoved),
    ...(blind
      ? [
          `its ${unread ? 'claims and pages cannot be' : 'pages are not'} compared: ${blind === 'both' ? 'in both states' : blind === 'before' ? 'as it was' : 'as it is then'} it cannot be ${unread ? 'read' : 'laid out'}`,
        ]
      : []),
    ...tellFaults('now', faults.come),
    ...tellFaults('no longer', faults.gone),
  ]
  return [name, ...(lines.length > 0 ? lines : ['nothing but remarks moves']).map((line) => `  ${line}`)]
}

/** The ledger with its edited facts beneath; nothing where nothing was edited. */
export const tellEdited = ({ ledger, facts }: Edited): string[] =>
  facts.length === 0 ? [] : [ledger, ...facts.map((fact) => `  ${tellFact(fact)}`), '']

/** "$capex_2024: value 78 → 81, period 2024 → 2025". */
function tellFact({ fact, isNew, isGone, keys }: FactChange): string {
  if (isNew || isGone) return `$${fact}: ${isNew ? 'new' : 'gone'}`
  return `$${fact}: ${keys.map(({ key, before, after }) => `${key} ${before ?? 'none'} → ${after ?? 'none'}`).join(', ')}`
}

function tellClaims(claims: readonly ClaimChange[], brief: string, told: Set<string>): string[] {
  const again: string[] = []
  const lines = claims.flatMap((claim) => {
    const { id: _id, ...rest } = claim
    const key = JSON.stringify(rest)
    if (!told.has(key)) {
      told.add(key)
      return tellClaim(claim, brief)
    }
    if (claim.flips) return [`${headOf(claim)}: ${claim.id}, as told above`]
    again.push(claim.id)
    return []
  })
  return again.length === 0 ? lines : [...lines, `as told above of its claims: ${again.join(', ')}`]
}

const headOf = ({ before, after, flips, look }: ClaimChange): string => {
  if (flips) return after ? 'holds again' : 'TURNS FALSE'
  if (look) return 'LOOK AT'
  if (before === undefined) return 'new claim'
  if (after === undefined) return 'claim gone'
  return after ? 'still holds' : 'still false'
}

function tellClaim(claim: ClaimChange, brief: string): string[] {
  const { id, says, at, conditions, confidence, look = [] } = claim
  const place = at.file === brief ? `line ${at.line}` : `${at.file}:${at.line}`
  return [
    `${headOf(claim)}: ${id}, ${quote(says, LONGEST)} (${place})`,
    ...conditions.map((one) => {
      const [was, is] = [one.before?.said, one.after?.said]
      return `  ${one.text}: ${[was, is].map((said) => (said === undefined ? 'no such condition' : said || 'not to be computed')).join(' → ')}`
    }),
    ...(look.length > 0
      ? [`  it rests on ${look.map((fact) => `$${fact}`).join(', ')}, which says something else: is it still true?`]
      : []),
    ...(confidence ? [`  confidence: ${confidence.before ?? 'none'} → ${confidence.after ?? 'none'}`] : []),
  ]
}

function tellMoved(moved: Moved): string[] {
  const { deliverable, handout, pages, count, rebranded } = moved
  const anew = rebranded ? ', and all are drawn anew in the edited brand' : ''
  const grown = count.after === count.before ? '' : `, ${count.before} before`
  const noun = count.after === 1 ? 'page' : 'pages'
  return [
    `${deliverable}${handout ? ' and handout' : ''}: ${pages.length} of ${count.after} ${noun} moved${grown}${anew}`,
    ...tellEach(moved, LONGEST).map((line) => `  ${line}`),
  ]
}

/** Faults by the line; a claim that is false has been told, and notes change with every word. */
const tellFaults = (when: string, faults: readonly Diagnostic[]): string[] =>
  faults
    .filter(({ code, severity }) => code !== FALSE_CLAIM && severity !== 'note')
    .map(({ code, severity, message, span }) => {
      const place = span ? ` (${span.file}:${span.line})` : ''
      return `${when}: ${severity}[${code}] ${message}${place}`
    })

/** "2 of 4 briefs move; 1 claim turns false; the pages of one brief cannot be laid out and are not compared". */
export function sayBlasts(blasts: readonly Blast[]): string {
  const flips = blasts.flatMap(({ claims }) => claims).filter(({ flips }) => flips)
  const falls = new Set(flips.filter(({ after }) => !after).map(({ id }) => id)).size
  const again = flips.length > 0 && falls === 0 ? '; a claim holds again' : ''
  const compared = blasts.filter(({ isNew, isGone }) => !isNew && !isGone)
  const moved = compared.filter((blast) => !isStill(blast)).length
  const come = blasts.filter(({ isNew }) => isNew).length
  const gone = blasts.filter(({ isGone }) => isGone).length
  const unread = compared.filter(({ unread }) => unread).length
  const blind = compared.filter(({ unseen, unread }) => unseen && !unread).length
  const counted = (count: number): string => (count === 1 ? 'one brief' : `${count} briefs`)
  const rest = [
    come === 0 ? '' : `; ${counted(come)} ${come === 1 ? 'is' : 'are'} new`,
    gone === 0 ? '' : `; ${counted(gone)} ${gone === 1 ? 'is' : 'are'} gone`,
    blind === 0 ? '' : `; the pages of ${counted(blind)} cannot be laid out and are not compared`,
    unread === 0 ? '' : `; ${counted(unread)} cannot be read, and what it claims is not compared`,
  ].join('')
  const none = unread === 0 ? 'no claim' : 'no claim that was compared'
  const said =
    falls === 0 ? `${none} turns false${again}` : `${falls} ${falls === 1 ? 'claim turns' : 'claims turn'} false`
  const looks = new Set(
    blasts.flatMap(({ claims }) => claims.flatMap(({ at, look }) => (look ? `${at.file}:${at.line}` : []))),
  ).size
  const look =
    looks === 0
      ? ''
      : `; ${looks === 1 ? 'a claim rests' : `${looks} claims rest`} on words that changed: read ${looks === 1 ? 'it' : 'them'} again`
  return `${moved} of ${compared.length} ${compared.length === 1 ? 'brief moves' : 'briefs move'}; ${said}${look}${rest}`
}
