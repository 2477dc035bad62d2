// Something that a document rests on and that is dated later than the document itself.
import { formatDate } from '../../evidence/index.ts'
import { factsOf, usedFacts, usedSources } from '../reading.ts'
import type { BriefRule } from '../rule.ts'

export const laterDate: BriefRule = {
  code: 'lint/later-date',
  id: 'V-158',
  group: 'evidence',
  severity: 'warning',
  stage: 'brief',
  about: 'What a document rests on was published, read and checked on the day of the document at the latest.',
  why: 'One of the two dates is wrong, and a reader who sees both trusts neither.',
  good: 'source: { id: census, publisher: The company, title: Census of sites, kind: filing, published: 2025-03-01, reliability: A }\nfact: { id: sites, label: Sites, value: 3, unit: sites, period: 2024, source: { id: census, where: page 3 } }\npoint: { facts: [sites] }',
  bad: 'source: { id: census, publisher: The company, title: Census of sites, kind: filing, published: 2031-03-01, reliability: A }\nfact: { id: sites, label: Sites, value: 3, unit: sites, period: 2024, source: { id: census, where: page 3 } }\npoint: { facts: [sites] }',
  check: (reading) => {
    const { date, language } = reading.brief.about
    const isLater = (day: string | undefined): day is string =>
      /^\d{4}(?:-\d\d){0,2}$/.test(day ?? '') && day! > date.slice(0, day!.length)
    const say = (day: string): string => (day.length < 10 ? day : formatDate(day, language))
    const tell = (what: string, done: string, day: string, span: (typeof reading.brief)['at']) => ({
      message: `${what} was ${done} ${day.length < 10 ? 'in' : 'on'} ${say(day)}, and the document is of ${say(date)}`,
      span,
      notes: ['hint: correct that day, or `date` under `about`'],
    })
    return [
      ...usedSources(reading).flatMap(({ id, published, accessed, at }) => [
        ...(isLater(published) ? [tell(`the source "${id}"`, 'published', published, at)] : []),
        ...(isLater(accessed) ? [tell(`the source "${id}"`, 'read', accessed, at)] : []),
      ]),
      ...factsOf(usedFacts(reading), reading.ledger).flatMap(({ id, checked_on: checked, at }) =>
        isLater(checked) ? [tell(`the fact "${id}"`, 'checked', checked, at)] : [],
      ),
    ]
  },
}
