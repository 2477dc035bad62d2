// What a speaker says to the slides that stand for the whole brief: what it knows and those slides have no room for.
import type { Labels } from './labels.ts'
import type { SettledBrief, Words } from './nouns.ts'
import type { viewAgainst } from './view-evidence.ts'
import { compose } from './words.ts'

type Objection = ReturnType<typeof viewAgainst>[number]

/** Paragraphs of the speaker notes, by slide; an empty list where the brief has no words for one. */
export const viewNotes = (brief: SettledBrief, against: readonly Objection[], labels: Labels) => ({
  summary: given([brief.situation, brief.question, reasoned(brief, labels)]),
  against: against.map((item) => objection(item, labels)),
  recommendation: given([brief.answer && closed(brief.answer), decider(brief, labels)]),
  evidence: brief.gaps.map((gap, index) => (index === 0 ? compose(`${labels.gaps}: `, closed(gap)) : closed(gap))),
})

const given = (words: readonly (Words | undefined)[]): Words[] => words.filter((one) => one !== undefined)

/** "Confidence: moderate, because …." */
const reasoned = ({ confidence, confidence_because: because }: SettledBrief, labels: Labels): Words | undefined =>
  confidence && because && compose(`${labels.confidence}: ${labels[confidence]}. ${labels.because}: `, closed(because))

/** "Decision asked: fund two tests. Investment committee." */
const decider = ({ ask }: SettledBrief, labels: Labels): Words | undefined =>
  ask && compose(`${labels.decision_asked}: `, closed(ask.decide), ' ', closed(ask.who))

/** An objection in one paragraph: who says what, our reading with its reason, what would change it. */
function objection({ number, claim, sides, answer, reason, would_change }: Objection, labels: Labels): Words {
  return compose(
    number,
    '. ',
    closed(claim),
    ...sides.flatMap(({ says, source }) => [' ', source, ': ', closed(says)]),
    ...labelled(labels.reading, answer),
    ...labelled(labels.because, reason),
    ...labelled(labels.would_change, would_change),
  )
}

const labelled = (label: string, words: Words | undefined): (string | Words)[] =>
  words ? [` ${label}: `, closed(words)] : []

/** The words with a full stop where they end without a mark. */
function closed(words: Words): Words {
  const last = words.runs.at(-1)?.text ?? ''
  return /[.!?\u2026:]\s*$/.test(last) ? words : compose(words, '.')
}
