// A remark for the team that would leave with the file.
import { plain } from '../../model/words.ts'
import { isSaid, unquoted } from '../quoting.ts'
import type { BriefRule } from '../rule.ts'
import type { Text } from '../texts.ts'
import { draftTalkIn, germanDraftTalkIn, remarkIn } from '../words/index.ts'

/** Parts that are written in sentences. */
const SENTENCES: readonly string[] = ['prose', 'note', 'side', 'takeaway', 'so-what', 'situation']
/** Parts that tell nobody what to do, so that an order in them is one to a colleague. */
const PASSAGES: readonly string[] = ['prose', 'note', 'gap']

/** What a text says of the draft itself; what somebody is quoted with is his. `client` stands as THE_CLIENT in it. */
function talkIn(text: Text, language: string, client: string): string | undefined {
  // The question of a document is the client's own, in whatever words.
  if (isSaid(text) || text.part === 'question') return undefined
  const name = /[A-ZÄÖÜ][A-Za-zÄÖÜäöüß-]{3,}/.exec(client)?.[0] ?? ''
  const typed = unquoted(text.typed)
  const masked = name !== '' && typed.includes(name) ? typed.replaceAll(name, 'THE_CLIENT') : typed
  const isPassage = PASSAGES.includes(text.part)
  return (language.startsWith('de') ? germanDraftTalkIn(masked, isPassage) : draftTalkIn(masked, isPassage))
    ?.replaceAll('THE_CLIENT', name)
    .replace(/^[.,;:!?([–—\s]+/, '')
}

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
    return texts.flatMap((text) => {
      const {
        typed,
        part,
        words: { at },
        home,
      } = text
      const found = remarkIn(typed, SENTENCES.includes(part), client) ?? talkIn(text, brief.about.language, client)
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
