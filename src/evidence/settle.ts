// Settles a brief against its ledger: every figure printed, every formula computed, every claim checked, every citation gathered.
import type { Against, Argument, Brief, Point, RawBrief, SettledBrief } from '../model/brief.ts'
import type { Diagnostic, Span } from '../model/diagnostic.ts'
import type { Confidence, Level, RawLedger, SettledLedger } from '../model/ledger.ts'
import type { Shape } from '../model/shape.ts'
import type { Raw, Words } from '../model/words.ts'
import { asBefore } from './as-before.ts'
import { openBooks } from './books.ts'
import { joinCites } from './cite.ts'
import { gatherClaims, weakestArgument } from './claims.ts'
import { type Desk, openDesk, restOn } from './desk.ts'
import { settleExhibit } from './exhibits.ts'
import * as faults from './faults.ts'
import { checkCondition } from './holds.ts'
import { HOUSE_LANGUAGE, languageOf } from './language.ts'
import { settleLedger } from './ledgers.ts'
import { nearest } from '../text/index.ts'
import { settleText } from './texts.ts'

/** A settled brief and ledger, with every fault found. */
export interface Settlement {
  brief: SettledBrief
  ledger: SettledLedger
  diagnostics: Diagnostic[]
}

/**
 * Settles a brief. `kinds` holds the shape of each kind of exhibit, a record of its fields. Never throws: faults come back as
 * diagnostics.
 */
export const settle = (brief: RawBrief, ledger: RawLedger, kinds: Record<string, Shape>): Settlement => {
  const diagnostics: Diagnostic[] = []
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic)
  const language = languageOf(brief.about.language)
  if (!language) report(faults.unknownLanguage(brief.about.language, brief.namedAt?.language ?? brief.at))
  const desk = openDesk(openBooks(ledger, brief.about.language, language ?? HOUSE_LANGUAGE, report))
  const settledBrief = settleBrief(brief, kinds, desk)
  const settledLedger = settleLedger(ledger, brief, desk)
  const claims = gatherClaims(brief, settledBrief, ledger, settledLedger.confidences)
  const confidence = weakestArgument(claims)
  const said = sayConfidence(brief, confidence, report)
  return {
    brief: { ...settledBrief, ...(said && { confidence: said }) },
    ledger: { ...settledLedger, claims, ...(confidence && { confidence }) },
    diagnostics,
  }
}

/** What is printed: the computed confidence, or another where the brief gives a reason for it. */
const sayConfidence = (
  brief: RawBrief,
  computed: Confidence | undefined,
  report: (diagnostic: Diagnostic) => void,
): Level | undefined => {
  const { confidence: typed, confidence_because: because } = brief
  if (!typed || !computed || typed === computed.level || because) return typed ?? computed?.level
  report(faults.unexplainedConfidence('the brief', typed, computed, brief.namedAt?.confidence ?? brief.at))
  return computed.level
}

/** A text, or nothing where there is none. */
type Settle = <V extends Raw | undefined>(raw: V) => V extends Raw ? Words : undefined

const textsOf = (desk: Desk): Settle =>
  ((raw: Raw | undefined) => (raw === undefined ? undefined : settleText(raw, desk))) as Settle

const settleBrief = (brief: RawBrief, kinds: Record<string, Shape>, desk: Desk): SettledBrief => {
  const text = textsOf(desk)
  const { about, ask, recommendation } = brief
  const settled: Brief<Words> = {
    ...brief,
    title: text(brief.title),
    about: {
      ...about,
      client: text(about.client),
      project: text(about.project),
      from: text(about.from),
      to: text(about.to),
      cc: text(about.cc),
      version: text(about.version),
    },
    answer: settleResting(brief.answer, brief.facts, brief.at, desk),
    headline: text(brief.headline),
    figures: brief.figures?.map(text),
    confidence_because: text(brief.confidence_because),
    situation: text(brief.situation),
    question: text(brief.question),
    ask: ask && { ...ask, decide: text(ask.decide), who: text(ask.who) },
    arguments: brief.arguments.map((argument) => settleArgument(argument, desk)),
    against: brief.against.map((objection) => settleObjection(objection, desk)),
    gaps: brief.gaps.map(text),
    basis: text(brief.basis),
    titles: brief.titles && {
      against: text(brief.titles.against),
      next_steps: text(brief.titles.next_steps),
      sources: text(brief.titles.sources),
      assumptions: text(brief.titles.assumptions),
    },
    recommendation: recommendation && {
      decide: text(recommendation.decide),
      moves: recommendation.moves.map((move) => ({
        do: text(move.do),
        because: text(move.because),
        turns_on: text(move.turns_on),
      })),
    },
    next_steps: brief.next_steps.map((step) => ({
      ...step,
      do: text(step.do),
      owner: text(step.owner),
      result: text(step.result),
    })),
    exhibits: Object.fromEntries(
      Object.entries(brief.exhibits).map(([id, exhibit]) => [id, settleExhibit(exhibit, kinds[exhibit.kind], desk)]),
    ),
  }
  return settled
}

/** A claim with what it rests on: what it prints, the facts it names, and those of its conditions. */
const settleClaim = (
  claim: Raw,
  facts: string[],
  places: readonly Span[],
  holds: Raw[],
  at: Span,
  desk: Desk,
): Words => {
  const words = settleText(claim, desk)
  const rested = [...restOn(facts, at, desk, places), ...holds.flatMap((condition) => checkCondition(condition, desk))]
  return resting(words, rested, desk)
}

/** A text with what it rests on: what it prints, and the facts it names. */
const settleResting = (raw: Raw, facts: readonly string[] = [], at: Span, desk: Desk): Words =>
  resting(settleText(raw, desk), restOn([...facts], at, desk), desk)

const resting = (words: Words, facts: readonly string[], desk: Desk): Words =>
  asBefore(words, {
    ...words,
    cites: joinCites(words.cites, ...facts.map((id) => desk.books.entry(id)!.cites)),
  })

const settleArgument = (argument: Argument<Raw>, desk: Desk): Argument<Words> => {
  const text = textsOf(desk)
  return {
    ...argument,
    short: text(argument.short),
    question: text(argument.question),
    claim: settleClaim(argument.claim, [], [], argument.holds, argument.at, desk),
    support: argument.support?.map((line) => ({ ...line, says: settleResting(line.says, line.facts, line.at, desk) })),
    points: argument.points.map((point) => settlePoint(point, desk)),
  }
}

const settlePoint = (point: Point<Raw>, desk: Desk): Point<Words> => {
  const text = textsOf(desk)
  return {
    ...point,
    short: text(point.short),
    claim: settleClaim(point.claim, point.facts, point.factsAt ?? [], point.holds, point.at, desk),
    takeaways: point.takeaways.map(({ head, says }) => ({ ...(head && { head: text(head) }), says: text(says) })),
    so_what: text(point.so_what),
    side: point.side && { head: text(point.side.head), says: text(point.side.says) },
    prose: point.prose.map(text),
    note: text(point.note),
  }
}

const settleObjection = (objection: Against<Raw>, desk: Desk): Against<Words> => {
  const text = textsOf(desk)
  const { conflict } = objection
  const known = Object.keys(desk.books.ledger.conflicts)
  if (conflict !== undefined && !known.includes(conflict)) {
    desk.report(faults.unknownConflict(conflict, nearest(conflict, known), objection.at))
  }
  const { claim, facts, at } = objection
  // What it names is cited at its end: with the answer, for which a conflict has a reading.
  const answer =
    objection.answer ??
    (facts?.length && conflict !== undefined ? desk.books.ledger.conflicts[conflict]?.reading : undefined)
  return {
    ...objection,
    claim: claim && (answer ? text(claim) : settleResting(claim, facts, at, desk)),
    answer: answer && settleResting(answer, facts, at, desk),
    would_change: text(objection.would_change),
    reason: text(objection.reason),
  }
}
