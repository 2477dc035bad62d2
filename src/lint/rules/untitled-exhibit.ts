// An exhibit that does not say what it shows.
import { plain } from '../../model/words.ts'
import { isWords, placeOf } from '../figures.ts'
import type { BriefRule } from '../rule.ts'

/** What kind of thing it is, and not what it shows: "Chart", "Table 2", "Untitled". */
const KIND_ONLY =
  /^(?:(?:(?:the|a|an|our|this|main|key|overview|comparison|summary|data|results?|bar|line|column|pie|ring|doughnut|waterfall|area|stacked|small|large|first|second|third|new|simple|detailed|die|das|eine?|erste|zweite) )*(?:charts?|graphs?|tables?|figures?|exhibits?|diagrams?|pictures?|images?|plots?|maps?|matrix|timeline|roadmap|overview|comparison|summary|visuals?|graphics?|untitled|title|data|numbers|results|tbd|diagramm|tabelle|abbildung|grafik|schaubild|übersicht|vergleich|zahlen|daten|ergebnisse|karte|ohne titel)|(?:vergleichs|übersichts|balken|säulen|linien|kreis|ring|daten|ergebnis|zahlen|kosten)?(?:tabelle|diagramm|grafik|abbildung|übersicht|darstellung|schaubild))?\s*(?:no\.?|nr\.?)?\s*\d*[a-c]?\.?$/i

/** Kinds that carry their words themselves. */
const OWN_WORDS = new Set(['figures', 'next-steps'])

export const untitledExhibit: BriefRule = {
  code: 'lint/untitled-exhibit',
  id: 'C-080',
  group: 'charts',
  severity: 'error',
  stage: 'brief',
  about: 'Every exhibit has a title that says what it shows, and not only what it is ("Chart 1").',
  why: 'It is copied into other decks, where the title of the slide is gone.',
  good: 'exhibit: { kind: clustered-column, title: Growth of the group, categories: [Profit], series: { Growth: [profit_growth_2024] } }',
  bad: 'exhibit: { kind: clustered-column, categories: [Profit], series: { Growth: [profit_growth_2024] } }',
  check: ({ points }) =>
    points.flatMap(({ exhibits, home }) =>
      exhibits
        .filter(
          (exhibit) =>
            !OWN_WORDS.has(exhibit.kind) &&
            (!isWords(exhibit['title']) || KIND_ONLY.test(plain(exhibit['title']).trim())),
        )
        .map((exhibit) => ({
          message:
            isWords(exhibit['title']) && plain(exhibit['title']).trim() !== ''
              ? `the title of the exhibit "${exhibit.id}" does not say what it shows: "${plain(exhibit['title']).trim()}"`
              : `the exhibit "${exhibit.id}" has no title`,
          span: placeOf(exhibit),
          home,
          notes: ['hint: write `title:` with what is measured, of whom, and when'],
        })),
    ),
}
