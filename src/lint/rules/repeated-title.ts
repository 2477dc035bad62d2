// A takeaway that says again what the title says.
import { plain } from '../../model/words.ts'
import { printedIn } from '../reading.ts'
import type { BriefRule } from '../rule.ts'
import { contentOf } from '../content.ts'
import { begin } from '../sentences.ts'

const SHARED = 0.6
/** Words of content below which a share says nothing. */
const FEW = 3

export const repeatedTitle: BriefRule = {
  code: 'lint/repeated-title',
  id: 'T-016',
  group: 'titles',
  severity: 'warning',
  stage: 'brief',
  about: 'Takeaways and the so-what add to the title.',
  why: 'Said twice, it takes the room of what follows from it.',
  good: 'point: { so_what: The company can pay for a second plant }',
  bad: 'point: { so_what: Profit grew three times as fast as revenue }',
  check: ({ points, words }) =>
    points.flatMap(({ point, home, texts }) => {
      const title = contentOf(plain(point.claim), words)
      const printed = printedIn([{ words: point.claim }])
      return texts
        .filter(({ part }) => part === 'takeaway' || part === 'so-what')
        .flatMap(({ text, part, words: { at, runs } }) => {
          // A figure of its own is news, whatever stands round it.
          if (runs.some(({ fact }) => fact !== undefined && !printed.includes(fact))) return []
          const own = [...contentOf(text, words)]
          const shared = own.filter((word) => title.has(word))
          if (own.length < FEW || shared.length <= SHARED * own.length) return []
          return [
            {
              message: `this ${part === 'so-what' ? 'so-what' : 'takeaway'} repeats the title: "${begin(text)}"`,
              span: at,
              home,
              notes: ['hint: say what follows from the title, or leave it out'],
            },
          ]
        })
    }),
}
