// What a speaker says to the slides that stand for the whole brief: what it knows and those slides do not show. Nothing is said again.
import type { SettledBrief, Words } from './nouns.ts'
import type { viewAgainst } from './view-evidence.ts'
import { compose } from './words.ts'

type Objection = ReturnType<typeof viewAgainst>[number]

/** Paragraphs of the speaker notes, by slide; an empty list where the slide says all that the brief does. */
export const viewNotes = (brief: SettledBrief, against: readonly Objection[]) => ({
  summary: opening(brief),
  against: against.flatMap(({ claim, reason }) => (reason ? [compose(closed(claim), ' ', closed(reason))] : [])),
})

/** How things stand, and what is asked, in one paragraph. */
function opening({ situation, question }: SettledBrief): Words[] {
  const [first, ...rest] = [situation && closed(situation), question].filter((one) => one !== undefined)
  return first ? [compose(first, ...rest.flatMap((words) => [' ', words]))] : []
}

/** The words with a full stop where they end without a mark. */
function closed(words: Words): Words {
  const last = words.runs.at(-1)?.text ?? ''
  return /[.!?\u2026:]\s*$/.test(last) ? words : compose(words, '.')
}
