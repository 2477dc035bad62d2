// The view of a brief that a document's template sees: its argument as this deliverable reads it, with numbers, dates and
// small words in its language.
import { formatDate } from '../evidence/index.ts'
import { isShown, numberOf, type PointView, viewArguments } from './view-arguments.ts'
import { type Cited, viewAgainst, viewRegister } from './view-evidence.ts'
import { type Labels, labelsOf } from './labels.ts'
import type { Deliverable, SettledBrief, SettledLedger, Words } from './nouns.ts'
import { phrasesOf } from './phrases.ts'
import type { Home } from './rendering.ts'
import { viewFigures } from './view-figures.ts'
import { viewNotes } from './view-notes.ts'
import { stepsTitleOf } from './steps-title.ts'
import { withinSentence } from './within-sentence.ts'
import { capitalize, compose, say } from './words.ts'

/** What the view is made of. */
export interface Viewing {
  brief: SettledBrief
  ledger: SettledLedger
  deliverable: Deliverable
  cited: Cited
}

/** The view of a brief, of shape `viewShape`, and the homes of its records. */
export const viewBrief = (viewing: Viewing): { view: Record<string, unknown>; homes: Map<object, Home> } => {
  const { brief, ledger, deliverable, cited } = viewing
  const { about, at } = brief
  const { language } = about
  const labels = labelsOf(language)
  const phrases = phrasesOf(language)
  const homes = new Map<object, Home>()
  const long = (iso: string) => say(formatDate(iso, language, 'long'), at)
  const short = (iso: string) => say(formatDate(iso, language, 'short'), at)
  const parts = viewArguments(viewing, homes)
  const against = viewAgainst(brief, ledger, labels)
  const register = viewRegister(ledger, cited, at, language)
  const count = [register.sources.length, register.origins] as const
  const date = formatDate(about.date, language, 'long')
  const status = labels[about.status]
  const steps = brief.next_steps
  const basis = say(phrases.basis(...count, about.data_to && formatDate(about.data_to, language, 'long')), at)
  const view = {
    title: brief.title,
    document_kind: say(kindOf(deliverable, labels), at),
    answer: brief.answer,
    situation: brief.situation,
    headline: brief.headline ?? brief.title,
    question: brief.question,
    ask: brief.ask && { ...brief.ask, ...bothCases(brief.ask.decide), by: long(brief.ask.by) },
    ...viewConfidence(brief, labels, phrases.confidence),
    date: say(date, at),
    data_to: about.data_to === undefined ? undefined : long(about.data_to),
    latest: about.data_to === undefined ? undefined : capitalize(long(about.data_to)),
    status: say(status, at),
    draft: about.status === 'draft',
    dividers: brief.deck?.dividers ?? true,
    agenda: parts.length > 0 && (brief.deck?.agenda ?? true),
    status_line: say(standingOf(brief), at),
    language,
    client: about.client,
    project: about.project,
    from: about.from,
    to: about.to,
    cc: about.cc,
    version: about.version,
    arguments: parts,
    slides: slidesOf(brief, parts),
    lead: leadOf(parts),
    figures: brief.figures?.length
      ? viewFigures(brief.figures, ledger, 4, true)
      : viewFigures(textsOf(brief, deliverable), ledger, 4),
    against,
    answered: against.some(({ answer }) => answer !== undefined),
    turning: against.some(({ would_change }) => would_change !== undefined),
    against_title:
      brief.titles?.against ??
      say(
        phrases.againstTitle(against.length, against.filter(({ weight_level }) => weight_level === 'high').length),
        at,
      ),
    gaps: brief.gaps,
    spoken: viewNotes(brief, against),
    recommendation: brief.recommendation && {
      ...bothCases(brief.recommendation.decide),
      reasoned: brief.recommendation.moves.some(({ because }) => because !== undefined),
      turns: brief.recommendation.moves.some(({ turns_on }) => turns_on !== undefined),
      moves: brief.recommendation.moves.map((move, index) => ({
        ...move,
        because: move.because && capitalize(move.because),
        turns_on: move.turns_on && capitalize(move.turns_on),
        turns_after_colon: move.turns_on,
        number: numberOf(index, move.do.at),
      })),
    },
    next_steps: steps.map((step, index) => ({
      ...step,
      number: numberOf(index, step.do.at),
      by: short(step.by),
      result: step.result && capitalize(step.result),
      day: say(dayOf(formatDate(step.by, language, 'short'), step.by), at),
    })),
    steps: { id: 'next-steps', kind: 'next-steps', from: about.date, decision: brief.ask?.by, items: steps },
    steps_title: brief.titles?.next_steps ?? say(stepsTitleOf(brief), at),
    ...register,
    sources_title: brief.titles?.sources ?? say(phrases.sourcesTitle(...count), at),
    sources_line: say(phrases.sourcesLine(...count), at),
    assumptions_title:
      brief.titles?.assumptions ?? say(phrases.assumptionsTitle(register.traces.length, brief.gaps.length), at),
    exhibits: brief.exhibits,
    basis: brief.basis ? compose(basis, ' ', brief.basis) : basis,
    register_note: brief.basis ? compose(labels.grade_note, ' ', brief.basis) : say(labels.grade_note, at),
    short_register: register.sources.length <= 4 && register.traces.length <= 4 && brief.gaps.length <= 4,
  }
  homes.set(view, { home: 'the brief', at })
  return { view, homes }
}

/** Status and date, as in a foot: "Draft | 1 October 2025". */
export const standingOf = ({ about }: SettledBrief): string =>
  `${labelsOf(about.language)[about.status]}\u2002|\u2002${formatDate(about.date, about.language, 'long')}`

/** What is to be decided, as a sentence of its own and as it was typed, for where a label and a colon stand before it. */
const bothCases = (decide: Words) => ({ decide: capitalize(decide), after_colon: decide })

// What is said first comes first: the answer, then each claim with what is to be seen under it, then prose.
const textsOf = (brief: SettledBrief, deliverable: Deliverable): Words[] => {
  const points = brief.arguments.flatMap((argument) => argument.points).filter((point) => isShown(point, deliverable))
  const seen = points.flatMap(({ claim, so_what, takeaways }) => [
    claim,
    ...(so_what ? [so_what] : []),
    ...takeaways.map(({ says }) => says),
  ])
  return [brief.answer, ...brief.arguments.map(({ claim }) => claim), ...seen, ...points.flatMap(({ prose }) => prose)]
}

// An order by hand names points by their ids, and slides about the whole by their archetypes.
const slidesOf = (brief: SettledBrief, parts: ReturnType<typeof viewArguments>) =>
  (brief.deck?.slides ?? []).map((name, index) => {
    for (const { id, short, number, points } of parts) {
      const point = points.find((each) => each['id'] === name)
      if (point) return { point, section: short, number, group: id }
    }
    return { use: say(name, brief.deck?.slidesAt?.[index] ?? brief.at) }
  })

const leadOf = (parts: { points: PointView[] }[]): PointView | undefined => {
  const points = parts.flatMap((part) => part.points)
  return points.find(({ lead }) => lead) ?? points.find(({ exhibits }) => exhibits.length > 0)
}

const viewConfidence = (brief: SettledBrief, labels: Labels, [before, between]: readonly [string, string]) => {
  const { confidence, confidence_because: because, at } = brief
  if (confidence === undefined) return { confidence_because: because }
  const word = say(labels[confidence], at)
  return {
    confidence: word,
    confidence_word: capitalize(word),
    confidence_level: confidence,
    confidence_because: because,
    confidence_reason: because && capitalize(because),
    confidence_line: because ? compose(before, word, between, withinSentence(because)) : compose(before, word),
  }
}

const kindOf = (deliverable: Deliverable, labels: Labels): string => {
  if (deliverable === 'memo') return labels.memo
  return deliverable === 'one-pager' ? labels.one_pager : labels.deck
}

// Where room is short the year is left out: "10 Oct".
const dayOf = (printed: string, iso: string): string => printed.replace(new RegExp(`,? ${iso.slice(0, 4)}$`), '')
