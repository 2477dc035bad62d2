// Faults of templates as such, for the designer, at a template's line.
import type { Span, Template } from '../nouns.ts'
import { error, hintOf, withArticle } from './fault.ts'

/** Faults of a template as such. */
export const templateFault = {
  tooLarge: (template: Template, limit: number) =>
    error('template-too-large', `a template holds at most ${limit / 1024} KB`, template.at),
  tooDeep: (template: Template, limit: number) =>
    error('template-too-deep', `blocks or brackets are nested more than ${limit} deep`, template.at),
  unreadable: (template: Template, said: { says: string; line: number; column: number }) =>
    error(
      'unreadable-template',
      `this is not a template that Handlebars can read: ${said.says}`,
      { file: template.path, line: template.firstLine + said.line - 1, column: said.column },
      'hint: every {{#block}} ends with its {{/block}}, and every {{ with }}',
    ),
  failed: (span: Span, why: string) => error('template-failed', `the template stopped: ${why}`, span),
  tokenCharacters: (span: Span) =>
    error('reserved-character', 'U+FDD0 and U+FDD1 are kept for the merge and may not stand in a template', span),
  cdata: (span: Span, what: string) =>
    error('foreign-markup', `${what} is not part of the template language`, span, 'hint: tags, words and comments are'),
  unescaped: (span: Span) =>
    error(
      'triple-braces',
      'three braces and {{& are refused',
      span,
      'hint: {{…}} prints words untouched, nothing is escaped',
    ),
  decorator: (span: Span) =>
    error(
      'inline-part',
      'a part may not be defined inside a template',
      span,
      'hint: give it a file of its own in parts/',
    ),
  mustacheBlock: (span: Span, path: string) =>
    error(
      'bare-block',
      `{{#${path}}} does not say what it is`,
      span,
      `hint: {{#if ${path}}}, {{#each ${path}}} or {{#with ${path}}}`,
    ),
  unknownPath: (span: Span, path: string, part: string, names: readonly string[], of: string) =>
    error(
      'unknown-path',
      `${of} has no "${part}"${path === part ? '' : ` (in {{${path}}})`}`,
      span,
      hintOf(part, names, 'it has'),
    ),
  noParent: (span: Span, path: string) =>
    error(
      'no-parent',
      `{{${path}}} climbs out of what this template is given`,
      span,
      'hint: a part sees only its own context; hand the rest on with name=value',
    ),
  unknownData: (span: Span, name: string) =>
    error(
      'unknown-path',
      `there is no "@${name}" here`,
      span,
      hintOf(name, ['index', 'first', 'last', 'root', 'labels'], 'there are @'),
    ),
  mayBeAbsent: (span: Span, path: string, what: string) =>
    error(
      'may-be-absent',
      `"${what}" may be absent, so {{${path}}} may not be asked for`,
      span,
      `hint: stand it in {{#if ${what}}}…{{/if}}`,
    ),
  emptyText: (span: Span, path: string) =>
    error(
      'may-be-absent',
      `"${path}" may be absent, and this text would be empty`,
      span,
      `hint: stand the text in {{#if ${path}}}…{{/if}}`,
    ),
  printsNumber: (span: Span, path: string) =>
    error(
      'bare-number',
      `{{${path}}} is a bare number`,
      span,
      'hint: print words that carry the number, such as a figure or `number` of an item',
    ),
  printsFlag: (span: Span, path: string) =>
    error('bare-flag', `{{${path}}} is true or false`, span, `hint: ask it with {{#if ${path}}}`),
  printsKey: (span: Span) => error('bare-key', '@key may not be printed', span, 'hint: print a word of the item'),
  unknownHelper: (span: Span, name: string, names: readonly string[]) =>
    error('unknown-helper', `there is no helper "${name}"`, span, hintOf(name, names, 'there are')),
  wrongArguments: (span: Span, name: string, wants: string) =>
    error('wrong-arguments', `"${name}" takes ${wants}`, span),
  notAList: (span: Span, path: string, what: string) =>
    error('not-a-list', `{{#each ${path}}} needs a list, and this is ${withArticle(what)}`, span),
  notComparable: (span: Span, value: string, names: readonly string[]) =>
    error('never-equal', `it is never "${value}"`, span, hintOf(value, names, 'it is one of')),
  unknownPart: (span: Span, name: string, names: readonly string[]) =>
    error('unknown-part', `there is no part "${name}"`, span, hintOf(name, names, 'there are')),
  dynamicPart: (span: Span) =>
    error(
      'dynamic-part',
      'the name of a part is typed, never computed',
      span,
      'hint: ask with {{#if}} and call each part by its name',
    ),
  recursion: (span: Span, chain: readonly string[]) =>
    error('part-calls-itself', `the part "${chain[0]}" calls itself: ${chain.join(' → ')}`, span),
  hashOnText: (span: Span, name: string) =>
    error(
      'hash-on-text',
      `name=value goes with a record, and the part "${name}" is given a text or a list`,
      span,
      'hint: hand the text on by a name too: says=this',
    ),
  missingSlot: (span: Span, what: string, slot: string, is: string) =>
    error('missing-slot', `${what} needs "${slot}", ${withArticle(is)}`, span, `hint: hand it on: ${slot}=…`),
  absentSlot: (span: Span, what: string, slot: string) =>
    error(
      'may-be-absent',
      `${what} needs "${slot}", and it may be absent here`,
      span,
      `hint: stand the call in {{#if ${slot}}}, or make the slot optional`,
    ),
  wrongSlot: (span: Span, what: string, slot: string, wants: string, is: string) =>
    error('wrong-slot', `"${slot}" of ${what} is ${withArticle(wants)}, and is given ${withArticle(is)}`, span),
  noContent: (span: Span, name: string) =>
    error('no-content', `the part "${name}" frames a content`, span, `hint: {{#> ${name}}}…{{/${name}}}`),
  noArchetype: (template: Template, key: string) =>
    error(
      'no-archetype',
      `the table "archetypes" does not say how a point with ${key} is shown`,
      template.at,
      `hint: add \`${key}: NAME\` to it, NAME being a file of slides/`,
    ),
  unknownTableArchetype: (template: Template, key: string, name: string, names: readonly string[]) =>
    error(
      'unknown-archetype',
      `the table "archetypes" names "${name}" for ${key}, and there is no such slide`,
      template.at,
      hintOf(name, names, 'there are'),
    ),
  unknownArchetype: (span: Span, name: string, names: readonly string[]) =>
    error('unknown-archetype', `there is no archetype "${name}"`, span, hintOf(name, names, 'there are')),
  archetypeNeeds: (span: Span, name: string, slot: string, is: string) =>
    error(
      'missing-slot',
      `the archetype "${name}" needs "${slot}", ${withArticle(is)}, and what is handed to it has none`,
      span,
    ),
}
