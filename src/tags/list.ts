// Items with a hanging mark: the bullet or the numerals of their text style. One text box.
import { paragraphOf, textMark } from '../draw/index.ts'
import type { Paragraph } from '../model/mark.ts'
import { isTag } from '../model/document.ts'
import { nameOf, spaceOf } from './attributes.ts'
import { flowing } from './flowing.ts'
import { wordsOf } from './inline.ts'
import type { Canvas, Tag } from './nouns.ts'
import type { Breaking } from '../draw/index.ts'
import type { Block, TagDefinition } from './tag.ts'

export const list: TagDefinition = {
  name: 'list',
  about: 'Items with a hanging mark. The mark is the style’s: a bullet, numerals, or none.',
  attributes: {
    style: { is: 'style', about: 'Text style of the items; default `body`.' },
    gap: { is: 'space', about: 'Space between items; default xs.' },
    zone: { is: 'zone', about: 'On a slide: the zone it fills.' },
    ...flowing,
  },
  children: ['item'],
  block: (tag, canvas) => listBlock(tag, canvas),
}

export const item: TagDefinition = { name: 'item', about: 'One item of a list.', attributes: {}, children: 'inline' }

/** The paragraphs of a list, each with its mark, with `gap` before all but the first. */
export function itemParagraphs(tag: Tag, canvas: Canvas): Paragraph[] {
  const style = nameOf(tag, 'style') ?? 'body'
  const gap = spaceOf(canvas, nameOf(tag, 'gap'), 'xs')
  return tag.children.filter(isTag).map((child, index) => {
    return paragraphOf(canvas, wordsOf(child), style, { item: index + 1, before: index === 0 ? 0 : gap, after: 0 })
  })
}

function listBlock(tag: Tag, canvas: Canvas): Block {
  const style = nameOf(tag, 'style') ?? 'body'
  const paragraphs = itemParagraphs(tag, canvas)
  const first = tag.children.filter(isTag)[0]
  const where = { span: first ? wordsOf(first).at : tag.at, tag: tag.at }
  const meaning = { style, role: 'item' as const, name: 'list' }
  const heightOf = (some: Paragraph[], width: number) =>
    canvas.type.set(some, { x: 0, y: 0, w: width, h: 0 }, 'top').height
  return {
    tag,
    grows: 0,
    measure: (width) => heightOf(paragraphs, width),
    place: (box) => [{ ...textMark(canvas, { ...meaning, paragraphs, box }), ...where }],
    breaks: (width): Breaking => ({
      repeat: 0,
      parts: paragraphs.map((paragraph) => ({
        height: heightOf([paragraph], width) + paragraph.before,
        notes: paragraph.runs.flatMap((run) => run.notes ?? []),
        keep: false,
      })),
      place: (from, to, at) => {
        const some = paragraphs.slice(from, to)
        return [
          {
            ...textMark(canvas, {
              ...meaning,
              paragraphs: some,
              box: { x: at.x, y: at.y, w: width, h: heightOf(some, width) },
            }),
            ...where,
          },
        ]
      },
    }),
  }
}
