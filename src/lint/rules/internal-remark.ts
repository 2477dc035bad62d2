// A remark for the team that would leave with the file.
import { plain } from '../../model/words.ts'
import type { BriefRule } from '../rule.ts'
import { remarkIn } from '../words/index.ts'

/** Parts that are written in sentences. */
const SENTENCES: readonly string[] = ['prose', 'note', 'side', 'takeaway', 'so-what', 'situation']

export const internalRemark: BriefRule = {
  code: 'lint/internal-remark',
  id: 'H-148',
  group: 'file',
  severity: 'error',
  hard: true,
  stage: 'brief',
  about:
    'No remark for the team stands in what the client gets, the notes of the slides among it: no errand for a colleague, no doubt of a writer, nothing that the client is not to see or about the draft itself, no word of our own fee.',
  why: 'Notes are the first thing that a curious reader opens.',
  good: 'point: { prose: The offer of the port stands }',
  bad: 'point: { prose: "Internal note: ask about the fee" }',
  check: ({ texts, brief }) => {
    const client = brief.about.client ? plain(brief.about.client) : ''
    return texts.flatMap(({ typed, part, words: { at }, home }) => {
      const found = remarkIn(typed, SENTENCES.includes(part), client)
      if (found === undefined) return []
      return [
        {
          message: `a remark for the team stands here: "${found}"`,
          span: at,
          home,
          notes: ['hint: write it after a # as a comment of the YAML, which no document shows'],
        },
      ]
    })
  },
}
