// A title that says outright what weak evidence suggests.
import type { SettledLedger } from '../../model/ledger.ts'
import { plain } from '../../model/words.ts'
import type { BriefRule } from '../rule.ts'
import { begin, findPhrase } from '../sentences.ts'

const OFFER = /\b(?:offers?|quotations?|quotes?|tenders?|bids?|price lists?|contracts?)\b|Angebot|Preisliste|Vertrag/i

/** True for a price in an offer: of what it costs nobody knows more than who offers it. */
const isOffered = (id: string, ledger: SettledLedger): boolean => {
  const fact = ledger.facts[id]
  if (!fact?.unit || !/^[A-Z]{3}\b/.test(fact.unit) || fact.kind === 'assumption') return false
  return fact.sources.length > 0 && fact.sources.every((each) => OFFER.test(ledger.sources[each.id]?.title ?? ''))
}

/** True where a source that is usually right is of a kind that repeats what others measured, and nothing says that it saw this itself. */
const repeats = (id: string, { facts, sources }: SettledLedger): boolean =>
  (facts[id]?.sources ?? []).some((each) => {
    const { kind, reliability } = sources[each.id] ?? {}
    return each.role === undefined && /^(?:report|press)$/.test(kind ?? '') && /^[AB]$/.test(reliability ?? '')
  })

export const weakEvidence: BriefRule = {
  code: 'lint/weak-evidence',
  id: 'V-107',
  group: 'evidence',
  severity: 'error',
  hard: true,
  stage: 'brief',
  about:
    'A title that rests on a fact of low confidence says so ("may", "according to …"), or its slide has a sticker. It rests on what it prints, what its condition computes with and what stands under `facts`; a title that prints and computes nothing, on what its exhibits show where most of that is weak. One weak bar among stronger ones does not make it weak.',
  why: 'The reader takes a title for settled.',
  good: 'fact: { id: rumour, label: Plants, value: 4, unit: sites, period: 2024, source: { id: blog, where: post } }\npoint: { claim: The company may run $rumour, facts: [rumour] }',
  bad: 'fact: { id: rumour, label: Plants, value: 4, unit: sites, period: 2024, source: { id: blog, where: post } }\npoint: { claim: The company will run $rumour, facts: [rumour] }',
  check: ({ brief, points, ledger, words }) =>
    points.flatMap(({ point, home }) => {
      if (point.sticker !== undefined) return []
      const title = plain(point.claim)
      if (words && (findPhrase(title, words.hedges) !== undefined || words.attributes?.test(title))) return []
      const claim = ledger.claims?.find(({ id }) => id === home)
      if (claim?.confidence?.level !== 'low') return []
      const weak = claim.carrying.find((id) => ledger.confidences?.[id]?.level === 'low' && !isOffered(id, ledger))
      if (weak === undefined) return []
      return [
        {
          message: `"${begin(plain(point.claim))}" rests on "${weak}", which is of low confidence`,
          span: point.claim.at,
          home,
          notes: [
            `${weak}: ${ledger.confidences![weak]!.because.join(', ')}`,
            // A final document has no preliminary slide.
            `hint: add \`sticker: ${brief.about.status === 'final' ? 'estimate' : 'preliminary'}\`, say ${words?.language === 'de' ? '"laut …" or "dürfte"' : '"may" or "according to …"'}, or find a better source`,
            'hint: where the source is the best there is, say so of the fact: `confidence` with `confidence_because`',
            ...(repeats(weak, ledger)
              ? [
                  'hint: where it measured the figure itself, as an annual report does, `role: primary` beside its `where`',
                ]
              : []),
          ],
        },
      ]
    }),
}
