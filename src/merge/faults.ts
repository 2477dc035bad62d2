// The sentences of the merge. `templateFault` is for the designer, at a template's line; `briefFault` for the analyst, at a brief's.
import { nearest } from '../text/index.ts'
import type { Diagnostic, Span, Template } from './nouns.ts'

const error = (code: string, message: string, span: Span, ...notes: (string | undefined)[]): Diagnostic => ({
  code: `merge/${code}`,
  severity: 'error',
  message,
  span,
  notes: notes.filter((note) => note !== undefined),
})

// "points of arguments, item 2": the second of the arguments has the points.
const firstOf = (slot: string): string => slot.split(' of ')[0]!
const subjectOf = (slot: string, home: string): string => {
  const rest = slot.split(' of ').slice(1).join(' of ')
  return rest === '' ? home : rest.replace(/(\w+?)s, item (\d+)/g, '$1 $2')
}

/** The key of a slot: "name" of `"name" in sources, item 1`. */
const keyIn = (slot: string): string => /^"([^"]+)"/.exec(slot)?.[1] ?? slot

/** "did you mean" where a name is near, else the names there are. */
const hintOf = (typed: string, names: readonly string[], there: string): string | undefined => {
  const near = nearest(typed, names)
  if (near !== undefined) return `hint: did you mean "${near}"?`
  if (names.length === 0) return undefined
  return `hint: ${there} ${listed(names)}`
}

/** "a, b and c". */
const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** What slots are called in a sentence, where their own name is none. */
const NOUNS: Record<string, string> = {
  words: 'a text',
  paragraphs: 'paragraphs',
  fact: 'the name of a fact',
  figure: 'the name of a fact or =formula',
  flag: 'true or false',
  any: 'a value',
}

/** "an exhibit", "a sentence", "a text". */
const withArticle = (noun: string): string => NOUNS[noun] ?? `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`

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

/** Faults of the tags in a merged text. */
export const tagFault = {
  unknownTag: (span: Span, name: string, names: readonly string[]) =>
    error('unknown-tag', `there is no tag <${name}>`, span, hintOf(name, names, 'there are')),
  unknownAttribute: (span: Span, tag: string, name: string, names: readonly string[]) =>
    error('unknown-attribute', `<${tag}> has no attribute "${name}"`, span, hintOf(name, names, 'it has')),
  twice: (span: Span, tag: string, name: string) => error('attribute-twice', `<${tag}> has "${name}" twice`, span),
  missingAttribute: (span: Span, tag: string, name: string) =>
    error(
      'missing-attribute',
      `<${tag}> needs "${name}", and it is not there or empty`,
      span,
      `hint: stand the tag in {{#if}} where what it shows may be absent`,
    ),
  wrongAttribute: (span: Span, tag: string, name: string, wants: string, is: string) =>
    error('wrong-attribute', `"${name}" of <${tag}> is ${wants}, not ${is}`, span),
  wrongPlace: (span: Span, tag: string, parent: string, allowed: readonly string[]) =>
    error(
      'wrong-place',
      `<${tag}> may not stand in <${parent}>`,
      span,
      allowed.length ? `hint: <${parent}> holds ${listed(allowed.map((name) => `<${name}>`))}` : undefined,
    ),
  strayWords: (span: Span, parent: string, words: string) =>
    error(
      'stray-words',
      `<${parent}> holds no words: "${words}"`,
      span,
      'hint: words stand in <text>, <item> or <cell>',
    ),
  wordsOutside: (span: Span, words: string) =>
    error(
      'stray-words',
      `words stand outside every tag: "${words}"`,
      span,
      'hint: words stand in <text>, <item> or <cell>',
    ),
  thingAsWords: (span: Span, what: string) =>
    error(
      'thing-as-words',
      `${withArticle(what)} is printed where words stand`,
      span,
      what === 'list' ? 'hint: walk it with {{#each}}' : 'hint: print one of its fields, or hand it on in an attribute',
    ),
  number: (span: Span) => error('bare-number', 'a bare number is printed', span, 'hint: print words that carry it'),
  unclosed: (span: Span, name: string) =>
    error('unclosed-tag', `<${name}> is never closed`, span, `hint: </${name}>, or <${name} … /> where it is empty`),
  wrongClose: (span: Span, name: string, open: string, at: Span) =>
    error(
      'wrong-close',
      `</${name}> stands where <${open}> is open`,
      span,
      `note: <${open}> opens at ${at.file}:${at.line}:${at.column}`,
    ),
  strayClose: (span: Span, name: string) => error('wrong-close', `</${name}> closes nothing`, span),
  badTag: (span: Span, why: string) => error('bad-tag', why, span),
  badEntity: (span: Span, text: string) =>
    error(
      'bare-ampersand',
      `"${text}" is not a character`,
      span,
      'hint: write & as &amp; and < as &lt; in a template; a brief types them as they are',
    ),
  root: (span: Span, tag: string, what: string) =>
    error('wrong-root', `${what} has exactly one <${tag}> outermost`, span),
}

// Only a point chooses its slide; a brief or an argument has but one.
const orChoose = (home: string): string =>
  home.startsWith('the point ') ? ', or choose another slide with `slide:`' : ''

/** Faults that the analyst can mend. `home` is what the words belong to ("the point growth"), `by` what shows them ("the slide "table""). */
export const briefFault = {
  unknownArchetype: (span: Span, name: string, names: readonly string[]) =>
    error('unknown-archetype', `there is no slide "${name}"`, span, hintOf(name, names, 'there are')),
  missingSlot: (span: Span, home: string, by: string, slot: string, is: string) =>
    error(
      'missing-slot',
      `${home} has no ${slot}, and ${by} needs ${withArticle(is)}`,
      span,
      `hint: add \`${keyIn(slot)}:\`${orChoose(home)}`,
    ),
  tooMany: (span: Span, home: string, by: string, slot: string, is: number, most: number) =>
    error(
      'too-many',
      `${subjectOf(slot, home)} has ${is} ${firstOf(slot)}; ${by} takes ${most === 0 ? 'none' : `at most ${most}`}`,
      span,
      `hint: drop ${is - most}${orChoose(home)}`,
    ),
  tooFew: (span: Span, home: string, by: string, slot: string, is: number, least: number) =>
    error(
      'too-few',
      `${subjectOf(slot, home)} has ${is === 0 ? 'no' : is} ${firstOf(slot)}; ${by} needs at least ${least}`,
      span,
      `hint: add ${least - is}${orChoose(home)}`,
    ),
  tooLong: (span: Span, what: string, by: string, is: number, most: number): Diagnostic => ({
    ...error(
      'too-long',
      `${what} has ${is} characters; ${by} takes ${most}`,
      span,
      `hint: cut about ${is - most} characters`,
    ),
    weight: is - most,
  }),
  notOneOf: (span: Span, what: string, value: string, names: readonly string[]) =>
    error('not-one-of', `${what} is "${value}"`, span, hintOf(value, names, 'it is one of')),
  dropped: (span: Span, home: string, by: string, what: string): Diagnostic => ({
    ...error('dropped', `${home} has ${what}, and ${by} shows none`, span, `hint: take it out${orChoose(home)}`),
    severity: 'warning',
  }),
}
