// The document of a deck, as the examples of rules show it: with or without the slides that lead through it.

const LINES = {
  'exec-summary': '<slide use="exec-summary" data="{{this}}" section="{{@labels.exec_summary}}" home="exec-summary" />',
  agenda: '<slide use="agenda" data="{{this}}" section="{{@labels.agenda}}" />',
}

/** The template with these slides after its cover. */
export const deckWith = (...leads: (keyof typeof LINES)[]): string =>
  `<document footer="{{status_line}}">
  <slide use="cover" data="{{this}}" section="{{@labels.cover}}" />
${leads.map((lead) => `  ${LINES[lead]}\n`).join('')}  {{#each arguments as |a|}}{{#each a.points as |p|}}
  <slide use="{{archetype p}}" data="{{p}}" section="{{a.short}}" home="{{p.id}}" group="{{a.id}}" />
  {{/each}}{{/each}}
</document>`
