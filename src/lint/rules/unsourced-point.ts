// A point that rests on no fact: its slide has no source line.
import { endOfPeriod } from '../../evidence/index.ts'
import type { Exhibit } from '../../model/brief.ts'
import { plain } from '../../model/words.ts'
import { figuresOf, isWords } from '../figures.ts'
import type { BriefRule } from '../rule.ts'

/** True for what we mean to do ourselves, which has no source: a plan of work, or events that are all still to come. */
const isPlan = (exhibit: Exhibit, day: string): boolean => {
  if (exhibit.kind === 'roadmap' || exhibit.kind === 'gantt') return true
  const items = exhibit.kind === 'timeline' && Array.isArray(exhibit['items']) ? exhibit['items'] : []
  return items.length > 0 && items.every((item) => (whenOf(item) ?? '') >= day)
}

/** The day of an event, or the last of its period; undefined where its words do not say it. */
const whenOf = ({ date, when }: { date?: unknown; when?: unknown }): string | undefined =>
  typeof date === 'string' ? date : isWords(when) ? endOfPeriod(plain(when)) : undefined

export const unsourcedPoint: BriefRule = {
  code: 'lint/unsourced-point',
  id: 'V-100',
  group: 'evidence',
  severity: 'warning',
  stage: 'brief',
  about:
    'Every point rests on at least one fact of the ledger. One that only its prose prints is spoken and leaves the slide without a source.',
  why: 'A slide without a source is an opinion.',
  good: 'point: { facts: [profit_growth_2024] }',
  bad: 'point: { claim: The plant will be ready in time, holds: [], facts: [], so_what: It pays, takeaways: [], prose: It is near., exhibit: [] }',
  check: ({ points, brief }) =>
    points
      .filter(
        ({ point, texts, exhibits }) =>
          point.facts.length === 0 &&
          exhibits.flatMap(figuresOf).length === 0 &&
          !(exhibits.length > 0 && exhibits.every((exhibit) => isPlan(exhibit, brief.about.date))) &&
          // What is said in the notes gives the slide no source line.
          texts.every(({ part, words }) => part === 'prose' || part === 'side' || words.cites.length === 0),
      )
      .map(({ point, home }) => ({
        message: `the point "${point.id}" rests on no fact, so its slide has no source`,
        span: point.at,
        home,
        notes: [
          'hint: name what it rests on: `facts: [id]`',
          'hint: what the team judged itself is a fact in words, `says`, of a source of the kind `first-hand analysis`',
        ],
      })),
}
