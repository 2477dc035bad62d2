// Bullets that are paragraphs.
import { plain } from '../../model/words.ts'
import type { BriefRule } from '../rule.ts'
import { begin, countWords } from '../sentences.ts'

const MANY = 20
const TOO_MANY = 35

export const longBullet: BriefRule = {
  code: 'lint/long-bullet',
  id: 'X-041',
  group: 'text',
  severity: 'warning',
  gravest: 'error',
  stage: 'brief',
  about: 'A bullet has at most 20 words.',
  why: 'A slide is looked at; what must be read belongs in the memo.',
  good: 'point: { takeaways: [{ says: Services earn more each year }, { says: Machines earn less }] }',
  bad: 'point: { takeaways: [{ says: Services earn more each year because customers who have bought a machine come back for parts and for help and for training and pay for all of it }] }',
  check: ({ lists }) =>
    lists.flatMap(({ items, home }) =>
      items.flatMap((item) => {
        const text = plain(item)
        const count = countWords(text)
        if (count <= MANY) return []
        return [
          {
            message: `this bullet has ${count} words; ${MANY} is the most: "${begin(text)}"`,
            span: item.at,
            home,
            notes: [`hint: cut about ${count - MANY} words, or say it in \`prose\``],
            ...(count > TOO_MANY && { severity: 'error' as const }),
          },
        ]
      }),
    ),
}
