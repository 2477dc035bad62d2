// Inline tags: a template's own bold, italic and links, fields that layout fills, and the words they stand between.
import type { Run, Words } from '../model/words.ts'
import { isTag } from '../model/document.ts'
import { nameOf } from './attributes.ts'
import type { Child, Tag } from './nouns.ts'
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
  about: 'The number of an exhibit: "Exhibit 2".',
  attributes: { to: { is: 'data', about: 'The exhibit.', required: true } },
  children: 'none',
}

const idOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value
  if (typeof value === 'object' && value !== null) {
    if ('runs' in value) return (value as Words).runs.map((run) => run.text).join('')
    if ('id' in value) return String((value as { id: unknown }).id)
  }
  return undefined
}

function runsOfTag(tag: Tag): Run[] {
  if (tag.tag === 'field' || tag.tag === 'ref') {
    const target = idOf(tag.attributes[tag.tag === 'ref' ? 'to' : 'of'])
    return [
      { text: '', field: tag.tag === 'ref' ? 'ref' : (nameOf(tag, 'is') ?? 'page'), ...(target ? { target } : {}) },
    ]
  }
  const inner = wordsOf(tag).runs
  if (tag.tag === 'b') return inner.map((run) => ({ ...run, bold: true }))
  if (tag.tag === 'i') return inner.map((run) => ({ ...run, italic: true }))
  if (tag.tag === 'a') return inner.map((run) => ({ ...run, link: nameOf(tag, 'href') ?? '' }))
  return inner
}

/** The inline children of a tag as one text. Its place is that of the first words from a brief, else the tag's. */
export function wordsOf(tag: Tag): Words {
  const runs: Run[] = []
  const cites: Words['cites'] = []
  let at = tag.at
  for (const child of tag.children as Child[]) {
    if (isTag(child)) {
      const inner = wordsOf(child)
      runs.push(...runsOfTag(child))
      cites.push(...inner.cites)
    } else {
      if (runs.length === 0 || at === tag.at) at = child.at
      runs.push(...child.runs)
      cites.push(...child.cites)
    }
  }
  return { runs, cites, at }
}
