// Inline tags: a template's own bold, italic and links, and fields that layout fills. The merge makes runs of them.
import type { Words } from '../model/words.ts'
import { isTag } from '../model/document.ts'
import type { Tag } from './nouns.ts'
import type { TagDefinition } from './tag.ts'

export const b: TagDefinition = { name: 'b', about: 'Bold words of the template.', attributes: {}, children: 'inline' }
export const i: TagDefinition = {
  name: 'i',
  about: 'Italic words of the template.',
  attributes: {},
  children: 'inline',
}
export const a: TagDefinition = {
  name: 'a',
  about: 'A link of the template.',
  attributes: { href: { is: 'name', about: 'Its address: https, http or mailto.', required: true } },
  children: 'inline',
}
export const field: TagDefinition = {
  name: 'field',
  about: 'A word that only layout knows: a page number, the pages of a section, the part of a table that continues.',
  attributes: {
    is: {
      is: ['page', 'pages', 'count', 'part', 'sources', 'notes'],
      about:
        'page: of the target or of this page · pages: of the section `of` · count: of the document · part: "(2 of 3)" · sources: the source line of the exhibit it stands under · notes: the notes of a one-pager, run together.',
      required: true,
    },
    of: { is: 'words', about: 'Id of the point or argument that is meant.' },
  },
  children: 'none',
}
export const ref: TagDefinition = {
  name: 'ref',
  about: 'The number of an exhibit; the word before it is the template’s.',
  attributes: { to: { is: 'data', about: 'The exhibit.', required: true } },
  children: 'none',
}

/**
 * The words in a tag as one text; the merge has made runs of the inline tags among them. Its place is that of its first
 * words, else the tag's.
 */
export function wordsOf(tag: Tag): Words {
  const parts = tag.children.map((child) => (isTag(child) ? wordsOf(child) : child))
  return {
    runs: parts.flatMap(({ runs }) => runs),
    cites: parts.flatMap(({ cites }) => cites),
    at: parts.find(({ runs }) => runs.length > 0)?.at ?? tag.at,
  }
}
