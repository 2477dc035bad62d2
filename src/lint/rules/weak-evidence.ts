// A title that says outright what weak evidence suggests.
import { plain } from '../../model/words.ts'
import type { BriefRule } from '../rule.ts'
import { begin, findPhrase } from '../sentences.ts'

export const weakEvidence: BriefRule = {
  code: 'lint/weak-evidence',
  id: 'V-107',
  group: 'evidence',
  severity: 'error',
  hard: true,
  stage: 'brief',
  about: 'A title that rests on evidence of low confidence says so, or its slide does.',
  why: 'The reader takes a title for settled.',
  bad: 'fact: { id: rumour, label: Plants, value: 4, unit: sites, period: 2024, source: { id: blog, where: post } }\npoint: { claim: The company will run $rumour, facts: [rumour] }',
  check: ({ points, ledger, words }) =>
    points.flatMap(({ point, home }) => {
      if (point.sticker !== undefined) return []
      if (words && findPhrase(plain(point.claim), words.hedges) !== undefined) return []
      const claim = ledger.claims?.find(({ id }) => id === home)
      if (claim?.confidence?.level !== 'low') return []
      const weak = claim.facts.find((id) => ledger.confidences?.[id]?.level === 'low')
      if (weak === undefined) return []
      return [
        {
          message: `"${begin(plain(point.claim))}" rests on "${weak}", which is of low confidence`,
          span: point.claim.at,
          home,
          notes: [
            `${weak}: ${ledger.confidences![weak]!.because.join(', ')}`,
            'hint: add `sticker: preliminary`, say "may" or "is said to", or find a better source',
          ],
        },
      ]
    }),
}
