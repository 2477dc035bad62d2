// The look that a run or a paragraph would inherit from a zone's style, to tell what it has of its own.
import type { Medium, TextStyle } from '../../../model/brand.ts'
import type { Paragraph, StyledRun } from '../../../model/mark.ts'
import { familyOf } from './font.ts'

/** The look of letters; sizes in points, tracking in em. */
export interface RunLook {
  family: string
  size: number
  bold: boolean
  italic: boolean
  color: string
  tracking: number
}

/** The look of a paragraph; lengths in points. */
export interface ParagraphLook {
  align: TextStyle['align']
  leading: number
  before: number
  after: number
  left: number
  first: number
  /** The mark that hangs; empty for none. */
  bullet: string
}

/** What a placeholder hands down to the text in it. */
export interface Inherited {
  run: RunLook
  paragraph: ParagraphLook
}

/** The look of a run as it is drawn. */
export const lookOfRun = (run: StyledRun): RunLook => ({
  family: run.font.family,
  size: run.size,
  bold: run.font.weight >= 600,
  italic: run.font.italic,
  color: run.color,
  tracking: run.tracking ?? 0,
})

/** The look of a paragraph as it is drawn. */
export const lookOfParagraph = (paragraph: Paragraph): ParagraphLook => ({
  align: paragraph.align,
  leading: paragraph.leading,
  before: paragraph.before,
  after: paragraph.after,
  left: paragraph.indent.left,
  first: paragraph.indent.first,
  bullet: paragraph.bullet?.text ?? '',
})

/** What a style hands down. A style that hangs a mark indents by it. */
export function inheritedFrom(medium: Medium, style: TextStyle): Inherited {
  const hangs = style.bullet !== ''
  return {
    run: {
      family: familyOf(medium, style.face),
      size: style.size,
      bold: style.weight !== 'regular',
      italic: style.italic,
      color: style.color,
      tracking: style.tracking,
    },
    paragraph: {
      align: style.align,
      leading: style.leading,
      before: style.before,
      after: style.after,
      left: hangs ? style.hanging : 0,
      first: hangs ? -style.hanging : 0,
      bullet: style.bullet,
    },
  }
}
