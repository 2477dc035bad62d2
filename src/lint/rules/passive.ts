// A memo in which nobody does anything.
import type { BriefRule } from '../rule.ts'
import { sentencesOf } from '../sentences.ts'

const SHARE = 0.25
const FEW = 12

export const passive: BriefRule = {
  code: 'lint/passive',
  id: 'X-055',
  group: 'text',
  severity: 'note',
  stage: 'brief',
  about: 'At most a quarter of the sentences of the memo’s passages are passive, counted from twelve sentences on.',
  why: 'In the passive nobody can be asked.',
  good: 'point: { prose: The company bought the site. The partner made the plan. The port signed the offer. The town built the road. The board heard of it. The port set the price. The bank paid for the steel. The fitters did the work. The foreman runs the hall. The farmer sold the land. The council knew the law. The town saw the plan. }',
  bad: 'point: { prose: The site was bought. The plan was made. The offer was signed. The road was built. The board was told. The price was set. The steel was paid for. The work was done. The hall is run by a foreman. The land was sold. The law was known. The town was shown the plan. }',
  check: ({ texts, words, brief }) => {
    const pattern = words?.passive
    if (!pattern) return []
    const sentences = texts.filter(({ part }) => part === 'prose').flatMap(({ text }) => sentencesOf(text))
    const found = sentences.filter((sentence) => sentence.search(pattern) >= 0)
    if (sentences.length < FEW || found.length <= SHARE * sentences.length) return []
    return [
      {
        message: `${found.length} of the ${sentences.length} sentences of the memo are passive`,
        span: brief.title.at,
        notes: [`hint: say who does it, e.g. in "${found[0]}"`],
      },
    ]
  },
}
