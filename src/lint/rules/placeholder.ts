// What was to be filled in and was not.
import type { About, SettledBrief } from '../../model/brief.ts'
import { plain, type Words } from '../../model/words.ts'
import type { BriefRule } from '../rule.ts'

const LEFT =
  /\b(?:TBD|TBC|TODO|FIXME|XXX+|tbd|tbc)\b|\b[Ll]orem\b|\b[Ii]psum\b|\bdolor sit\b|\b(?:x{1,3}|X{2,3})\s?%|\[(?:[Ii]nsert|INSERT|[Pp]laceholder|[Cc]lient|[Nn]ame|[Cc]ompany|[Dd]ate|[Nn]umber|[Ss]ource|[Aa]dd)[^\]]*\]|<[A-Z_]{2,}>|\{\{|[Cc]lick to add|\?\?\?|_{3,}/

export const placeholder: BriefRule = {
  code: 'lint/placeholder',
  id: 'X-038',
  group: 'text',
  severity: 'error',
  hard: true,
  stage: 'brief',
  about: 'Nothing is left to be filled in.',
  why: 'A "TBD" in front of a client costs more than any argument wins.',
  good: 'point: { so_what: The plant pays for itself in four years }',
  bad: 'point: { so_what: The plant pays for itself in TBD years }',
  check: ({ texts, brief }) =>
    [...texts, ...aboutTexts(brief.about), ...people(brief)].flatMap(({ text, words: { at }, home }) => {
      const found = LEFT.exec(text)?.[0]
      return found === undefined
        ? []
        : [
            {
              message: `a placeholder is left in: "${found}"`,
              span: at,
              home,
              notes: ['hint: fill it in, or name the gap under `gaps`'],
            },
          ]
    }),
}

/** Who owns steps and who decides. */
const people = (brief: SettledBrief) =>
  [...brief.next_steps.map(({ owner }) => owner), ...(brief.ask ? [brief.ask.who] : [])].map((words) => ({
    text: plain(words),
    words,
    home: '',
  }))

/** The texts of the head of a brief. */
const aboutTexts = (about: About<Words>) =>
  [about.client, about.project, about.from, about.to, about.cc].flatMap((words) =>
    words ? [{ text: plain(words), words, home: '' }] : [],
  )
