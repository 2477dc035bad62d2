// What a tag is: its attributes, what may stand in it, and the block it becomes.
import type { Breaking, RowGrid, SharedRows } from '../draw/index.ts'
import type { Box, Canvas, Child, Mark, Tag } from './nouns.ts'

/**
 * What an attribute takes. `flag` is true when present; `data` takes a token only; `weights` is "2 1"; the rest are names
 * checked against the brand.
 */
export type AttributeType =
  | 'zone'
  | 'layout'
  | 'style'
  | 'space'
  | 'color'
  | 'number'
  | 'weights'
  | 'flag'
  | 'words'
  | 'data'
  | 'name'
  | readonly string[]

export interface TagDefinition {
  name: string
  about: string
  attributes: Record<string, { is: AttributeType; about: string; required?: boolean }>
  /** `none` empty · `inline` words and inline tags · `blocks` tags · `words or blocks` either · a list: only these tags. */
  children: 'none' | 'inline' | 'blocks' | 'words or blocks' | readonly string[]
  /** Absent for tags that only stand inside another (row, cell, item, b, i, a, field) or at the top (document, slide, flow). */
  block?(tag: Tag, canvas: Canvas, build: Build): Block
}

/** Makes the block of a child. */
export type Build = (child: Child, canvas: Canvas) => Block

/** A tag ready to be laid out. */
export interface Block {
  tag: Tag
  /** Natural height at a width. */
  measure(width: number): number
  /** How greedily it takes height that is left over in a body; 0 never. Exhibits 1. */
  grows: number
  /** The most height that it can use at a width, in points; absent where it can use any. */
  most?(width: number): number
  /** Draws it into a box at least as tall as measured, with its rules where its neighbours have theirs. */
  place(box: Box, shared?: SharedRows): Mark[]
  /** Where its rules want to stand at a width; absent for what has no heads over a rule. */
  grid?(width: number): RowGrid | undefined
  /** For a flow: the parts it may be broken into. Absent: it is not broken. */
  breaks?(width: number): Breaking
  /** Space wanted before and after it, collapsed with its neighbour's. */
  before?: number
  after?: number
  /** Stays on the page of what follows. */
  keep?: boolean
}
