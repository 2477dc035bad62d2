// A source without a date.
import { usedSources } from '../reading.ts'
import type { BriefRule } from '../rule.ts'

export const undatedSource: BriefRule = {
  code: 'lint/undated-source',
  id: 'V-106',
  group: 'evidence',
  severity: 'warning',
  stage: 'brief',
  about: 'A source has a date, or words that place it in a year.',
  why: 'Without one nobody knows whether it has been overtaken.',
  good: 'source: { id: leaflet, publisher: The company, title: Leaflet, kind: press, published: 2024, reliability: A }\nfact: { id: motto, label: Motto, says: always near, source: { id: leaflet, where: cover } }\npoint: { facts: [motto], sticker: preliminary }',
  bad: 'source: { id: leaflet, publisher: The company, title: Leaflet, kind: press, reliability: A }\nfact: { id: motto, label: Motto, says: always near, source: { id: leaflet, where: cover } }\npoint: { facts: [motto], sticker: preliminary }',
  check: (reading) =>
    usedSources(reading).flatMap((source) => {
      if ([source.published, source.as_of].some((date) => /(?:19|20)\d\d/.test(String(date ?? '')))) return []
      return [
        {
          message: `the source "${source.id}" has no date${source.published ? `: "${source.published}"` : ''}`,
          span: source.at,
          notes: [
            'hint: add `published:` with a day, a month, a year, or words such as "undated; mid-2025 by its content"',
          ],
        },
      ]
    }),
}
