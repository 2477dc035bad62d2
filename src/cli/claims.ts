// `briefwright show claims`: every claim with its conditions, how sure it is, and how far each figure may move before the claim is
// false. The most fragile stand first, over all the briefs that are asked for.
import { type Headroom, type Reach, mostFragileFirst, type Standing, standClaims } from '../evidence/index.ts'
import type { Workspace } from '../model/workspace.ts'
import { plain } from '../model/words.ts'
import { settleBrief, shapes } from '../pipeline.ts'
import { readBrief, readLedger } from '../read/index.ts'
import { shortened } from '../text/index.ts'
import { tell, type TellOptions } from './tell.ts'

/** Most characters of a condition that are shown: a longer one is no formula, and is told where it stands. */
const LONGEST = 240

/** Prints the claims of briefs on standard output. Sets exit code 1 for a brief that cannot be settled. */
export function showClaims(paths: readonly string[], workspace: Workspace, options: TellOptions): void {
  const told: { brief: string; standings: Standing[] }[] = []
  for (const path of paths) {
    const { settled, diagnostics } = settleBrief(path, workspace)
    tell(diagnostics, workspace, options)
    const { brief } = readBrief(path, workspace, shapes)
    const { ledger } = settled ? readLedger(settled.brief.ledger, workspace) : {}
    if (!brief || !ledger) {
      process.exitCode = 1
      continue
    }
    told.push({ brief: path, standings: standClaims(brief, ledger, shapes) })
  }
  if (options.json) {
    const said = told.map(({ brief, standings }) => ({ brief, claims: standings.map(asRecord) }))
    process.stdout.write(`${JSON.stringify(said, null, 2)}\n`)
    return
  }
  if (told.length === 0) return
  const path = told.length === 1 ? told[0]!.brief : undefined
  const head = path ?? `${told.map(({ brief }) => brief).join(', ')}: the most fragile first`
  const ranked = mostFragileFirst(once(told.flatMap(({ standings }) => standings)))
  process.stdout.write(`${[head, ...ranked.flatMap((one) => tellStanding(one, path)), ''].join('\n')}\n`)
}

/** A claim that another brief borrows is one claim. */
const once = (standings: readonly Standing[]): Standing[] => [
  ...new Map(standings.map((one) => [JSON.stringify(one.claim.at), one])).values(),
]

const asRecord = ({ claim, conditions, nearest }: Standing): object => {
  const { id, says, at, facts, confidence, asserts } = claim
  return { id, says: plain(says), at, facts, confidence, nearest, conditions, asserts }
}

const tellStanding = ({ claim, conditions }: Standing, path: string | undefined): string[] => {
  const { id, says, at, confidence, asserts } = claim
  // A borrowed claim stands in another brief, and of several briefs each claim says its own.
  const place = at.file === path ? `line ${at.line}` : `${at.file}:${at.line}`
  return [
    '',
    `${id}  ${plain(says)}  (${place})`,
    ...conditions.flatMap(({ text, said, holds, unchecked, inputs }) => [
      `  ${unchecked ? 'cannot be checked' : holds ? 'holds' : 'FALSE'}: ${shortened(text, LONGEST)}  (${unchecked ?? said})`,
      ...(holds ? inputs.map((input) => `    ${tellHeadroom(input)}`) : []),
    ]),
    confidence
      ? `  confidence ${confidence.level}: ${confidence.because.join(', ')}`
      : '  rests on no fact of the ledger',
    ...asserts.map(({ word, at: { line } }) => `  line ${line}: "${word}" has neither a condition nor a figure`),
  ]
}

/** "revenue_growth_2024 is +8%: false from +8.422% (+0.422 pp, +5.3%) or from +7.619% (−0.381 pp, −4.8%)" */
const tellHeadroom = ({ fact, is, up, down }: Headroom): string => {
  const ends = [up && tellReach(up, 'rise'), down && tellReach(down, 'fall')].filter((end) => end !== undefined)
  return `${fact} is ${is}: ${ends.length === 0 ? 'however it moves, this holds' : `false ${ends.join(' or ')}`}`
}

const tellReach = ({ by, to, printed, part, turns }: Reach, way: string): string => {
  if (by === 0) return `with any ${way}`
  const percent = part === undefined ? '' : `, ${part < 0 ? '−' : '+'}${percentOf(Math.abs(part))}%`
  const past = by < 0 ? 'below' : 'above'
  const where = { there: 'from', past, at: 'at', near: 'near' }[turns]
  return `${where} ${part === -1 ? 'zero' : to} (${printed}${percent})`
}

/** To a tenth of a percent, and never to nothing. */
const percentOf = (part: number): number =>
  part < 0.001 ? Number((part * 100).toPrecision(1)) : Math.round(part * 1000) / 10
