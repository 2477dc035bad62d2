// Faults of the tags in a merged text, for the designer.
import type { Span } from '../nouns.ts'
import { error, hintOf, listed, withArticle } from './fault.ts'

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
