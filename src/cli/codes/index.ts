// Every code that is no rule, with what there is to say of it.
import type { Code, Codes } from './code.ts'
import { evidenceCodes } from './evidence.ts'
import { exhibitCodes } from './exhibit.ts'
import { mergeCodes } from './merge.ts'
import { brandCodes, buildCodes, galleryCodes, layoutCodes } from './pages.ts'
import { readCodes } from './read.ts'

export type { Code } from './code.ts'

const rooms: Record<string, Codes> = {
  read: readCodes,
  evidence: evidenceCodes,
  merge: mergeCodes,
  exhibit: exhibitCodes,
  layout: layoutCodes,
  brand: brandCodes,
  build: buildCodes,
  gallery: galleryCodes,
  lint: {
    'idle-ignore': [
      'What is set aside under ignore is there.',
      'An entry that has nothing to set aside would do so with whatever is typed there next, and nobody would be told.',
    ],
    'unknown-rule': ['What is set aside under ignore is a rule.', 'A misspelt one would set nothing aside.'],
  },
}

/** All of them, by their codes: "read/quote-this". */
export const codes: Record<string, Code> = Object.fromEntries(
  Object.entries(rooms).flatMap(([room, known]) =>
    Object.entries(known).map(([code, [asks, why, bad, good]]) => [
      `${room}/${code}`,
      { asks, why, ...(bad === undefined ? {} : { bad }), ...(good === undefined ? {} : { good }) },
    ]),
  ),
)
