// A deck whose template leaves out the executive summary; an order by hand is judged in the brief.
import { contentOf, startOf } from '../framing.ts'
import type { PageRule } from '../rule.ts'

const SMALL = 8

export const noSummarySlide: PageRule = {
  code: 'lint/no-summary-slide',
  id: 'S-019',
  group: 'structure',
  severity: 'error',
  stage: 'pages',
  about: 'The template of a deck of more than 8 content slides has an executive summary.',
  why: 'Many readers read that page only.',
  cause: 'template',
  good: `<document footer="{{status_line}}">
  <slide use="cover" data="{{this}}" section="{{@labels.cover}}" />
  <slide use="exec-summary" data="{{this}}" section="{{@labels.exec_summary}}" home="exec-summary" />
  <slide use="agenda" data="{{this}}" section="{{@labels.agenda}}" />
  {{#each arguments as |a|}}{{#each a.points as |p|}}
  <slide use="{{archetype p}}" data="{{p}}" section="{{a.short}}" home="{{p.id}}" group="{{a.id}}" />
  {{/each}}{{/each}}
</document>`,
  bad: `<document footer="{{status_line}}">
  <slide use="cover" data="{{this}}" section="{{@labels.cover}}" />
  <slide use="agenda" data="{{this}}" section="{{@labels.agenda}}" />
  {{#each arguments as |a|}}{{#each a.points as |p|}}
  <slide use="{{archetype p}}" data="{{p}}" section="{{a.short}}" home="{{p.id}}" group="{{a.id}}" />
  {{/each}}{{/each}}
</document>`,
  check: (pages, brand) => {
    const count = contentOf(pages).length
    const isThere = pages.pages.some(({ home, section }) => /summary|zusammenfassung/i.test(`${home} ${section}`))
    if (count <= SMALL || isThere) return []
    return [
      {
        message: `this deck shows ${count} slides of content and no executive summary`,
        span: startOf(pages, brand),
        notes: ['hint: use the slide exec-summary in the document of the deck'],
      },
    ]
  },
}
