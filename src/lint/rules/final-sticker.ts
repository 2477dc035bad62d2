// A final document with slides that call themselves preliminary.
import type { Fact, SettledLedger } from '../../model/ledger.ts'
import type { Words } from '../../model/words.ts'
import { factsOf, usedBy } from '../reading.ts'
import type { BriefRule } from '../rule.ts'
import { quick } from '../../text/index.ts'

const FIRST = quick(
  /\b(?:top-?line|preliminary|provisional|interim|unaudited|flash estimate|vorläufig\p{L}*|Zwischen\p{L}+|ungeprüft\p{L}*)(?!\p{L})/iu,
)

/** True for a fact whose source calls itself preliminary: then the slide has to say so, in whatever document. */
const isFirst = ({ sources }: Fact<Words>, ledger: SettledLedger): boolean =>
  sources.some(({ id, where }) => FIRST.test(`${ledger.sources[id]?.title ?? ''} ${where ?? ''}`))

export const finalSticker: BriefRule = {
  code: 'lint/final-sticker',
  id: 'S-034',
  group: 'structure',
  severity: 'warning',
  stage: 'brief',
  about: 'A final document has no preliminary slide.',
  why: 'One of the two is not true.',
  good: 'brief: { about: { status: final } }\npoint: { sticker: estimate }',
  bad: 'brief: { about: { status: final } }\npoint: { sticker: preliminary }',
  check: ({ brief, points, ledger }) =>
    brief.about.status !== 'final'
      ? []
      : points
          .filter(({ point }) => point.sticker === 'preliminary')
          .filter((placed) => !factsOf(usedBy(placed, ledger), ledger).some((fact) => isFirst(fact, ledger)))
          .map(({ point, home }) => ({
            message: `the document is final, and the slide of "${point.id}" says Preliminary`,
            span: point.at,
            home,
            notes: ['hint: settle the point, call it an estimate, or set `status: draft`'],
          })),
}
