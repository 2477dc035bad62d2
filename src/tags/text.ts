// A paragraph in one of the brand's text styles. Breaks between lines in a flow.
import { paragraphOf, runsOf, steppedStyle, textMark } from '../draw/index.ts'
import type { Span } from '../model/diagnostic.ts'
import type { Paragraph, Role } from '../model/mark.ts'
import { isOn, nameOf, wordsIn } from './attributes.ts'
import { flowing } from './flowing.ts'
import { wordsOf } from './inline.ts'
import type { Canvas, Tag } from './nouns.ts'
import type { Breaking } from '../draw/index.ts'
import type { Block, TagDefinition } from './tag.ts'

export const text: TagDefinition = {
  name: 'text',
  about: 'A paragraph. Its look is a text style of the brand.',
  attributes: {
    style: { is: 'style', about: 'Text style; default `body`, or the style of the zone.' },
    zone: { is: 'zone', about: 'On a slide: the zone it fills.' },
    role: {
      is: ['title', 'heading-1', 'heading-2', 'heading-3', 'paragraph', 'caption', 'note', 'aside', 'artifact'],
      about: 'What it is to a reader who cannot see it; default paragraph.',
    },
    color: { is: 'color', about: 'A color of the brand instead of the style’s.' },
    align: { is: ['left', 'center', 'right'], about: 'Default: the style’s.' },
    mark: { is: 'words', about: 'What hangs in front of it, in the style’s hanging indent: a number, a key.' },
    'mark-style': { is: 'style', about: 'Text style of the mark; default the style itself.' },
    numbered: { is: 'flag', about: 'In a memo: a heading that is numbered in order; the number is its mark.' },
    outdent: { is: 'flag', about: 'In a memo: the mark hangs in the margin, left of the column.' },
    hang: { is: 'flag', about: 'All lines start at the style’s hanging indent, as under a mark.' },
    indent: { is: 'flag', about: 'The first line is indented; in a memo a paragraph after another is so by itself.' },
    label: { is: 'words', about: 'What it is, in a word or two; a zone of the brand may show it, e.g. "So what".' },
    named: { is: 'flag', about: 'Says its label before its words where no zone shows it: "Decision asked: …".' },
    ...flowing,
    home: { is: 'words', about: 'Where in the brief it comes from.' },
  },
  children: 'inline',
  block: (tag, canvas) => textBlock(tag, canvas),
}

/** A text ready to be laid out, and its paragraph for those that join neighbours into one box. */
export interface TextBlock extends Block {
  paragraph: Paragraph
  role: Role
  /** The words in the brief. */
  at: Span
}

export const isTextBlock = (block: Block): block is TextBlock => 'paragraph' in block

/** Makes the block of a `text`. */
export function textBlock(tag: Tag, canvas: Canvas): TextBlock {
  const words = wordsOf(tag)
  const style = nameOf(tag, 'style') ?? 'body'
  const color = nameOf(tag, 'color')
  const align = nameOf(tag, 'align') as Paragraph['align'] | undefined
  const paragraph = {
    ...paragraphOf(canvas, words, style, color ? { color } : {}),
    ...(align ? { align } : {}),
    ...indentOf(tag, canvas, style),
  }
  const role = (nameOf(tag, 'role') ?? 'paragraph') as Role
  const where = { span: words.at, tag: tag.at }
  return {
    tag,
    paragraph,
    role,
    at: words.at,
    grows: 0,
    keep: isOn(tag, 'keep') || role.startsWith('heading'),
    before: paragraph.before,
    after: paragraph.after,
    measure: (width) => canvas.type.break(bare(paragraph), width).height,
    place: (box) => [
      { ...textMark(canvas, { style, role, name: role, paragraphs: [bare(paragraph)], box }), ...where },
    ],
    breaks: (width) => breakLines(canvas, bare(paragraph), width, { style, role, where }),
  }
}

/** The indent of a text where it has one, and the mark that hangs in it. */
function indentOf(tag: Tag, canvas: Canvas, style: string): Pick<Paragraph, 'indent' | 'bullet'> | undefined {
  const mark = wordsIn(tag, 'mark')
  const { hanging, indent } = steppedStyle(canvas, style)
  if (!mark && isOn(tag, 'indent')) return { indent: { left: 0, first: indent } }
  if (!mark && !isOn(tag, 'hang')) return undefined
  if (!mark) return { indent: { left: hanging, first: 0 } }
  const text = mark.runs.map((run) => run.text).join('')
  const [bullet] = runsOf(canvas, text, nameOf(tag, 'mark-style') ?? style)
  return { indent: { left: hanging, first: -hanging }, ...(bullet ? { bullet } : {}) }
}

/** Its own space before and after is the block's, so that neighbours can collapse it. */
const bare = (paragraph: Paragraph): Paragraph => ({ ...paragraph, before: 0, after: 0 })

/** One part per line; two lines stay together at either end (widows and orphans). */
function breakLines(
  canvas: Canvas,
  paragraph: Paragraph,
  width: number,
  meaning: { style: string; role: Role; where: { span: Span; tag: Span } },
): Breaking {
  const { style, role, where } = meaning
  const { lines } = canvas.type.break(paragraph, width)
  const id = canvas.id('text')
  const count = lines.length
  return {
    repeat: 0,
    parts: lines.map((line, index) => ({
      height: paragraph.leading,
      notes: line.pieces.flatMap((piece) => piece.run.notes ?? []),
      // A word is not carried over to another page by a hyphen.
      keep: (count > 1 && (index === 0 || index === count - 2)) || line.pieces.at(-1)?.hyphen === true,
    })),
    place: (from, to, at) => {
      const box = { x: at.x, y: at.y, w: width, h: (to - from) * paragraph.leading }
      const whole = textMark(canvas, {
        style,
        role,
        name: role,
        paragraphs: [paragraph],
        box: { ...box, y: at.y - from * paragraph.leading },
      })
      return [
        {
          ...whole,
          ...where,
          id: from === 0 ? id : canvas.id('text'),
          box,
          lines: whole.lines.slice(from, to),
          ...(from > 0 ? { continues: id } : {}),
        },
      ]
    },
  }
}
