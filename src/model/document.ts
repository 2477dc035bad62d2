// What the merge hands on: a tree of tags with words, and the citations of the whole, before any measuring.
import type { Deliverable } from './brief.ts'
import type { Span } from './diagnostic.ts'
import type { Citation, Words } from './words.ts'

/** The value of an attribute: typed text, or what a token stood for. */
export type Attribute = string | Words | object

export interface Tag {
  tag: string
  attributes: Record<string, Attribute>
  children: Child[]
  /** Where it stands in its template. */
  at: Span
}

export type Child = Tag | Words

/** A note at the foot of a memo, or in the sources line of a one-pager. */
export interface Note {
  number: number
  words: Words
  /** What it says in short where it is said again: "S1, the opening." Absent where there is no register to point to. */
  short?: Words
}

/** A document before layout. Its root is `<document>`; its children are `<slide>`s or one `<flow>`. */
export interface Document {
  deliverable: Deliverable
  root: Tag
  title: string
  subject: string
  author: string
  language: string
  date: string
  /** Status and date as a reader sees them, in its language: "Draft | 1 October 2025". */
  standing?: string
  /** Memo and one-pager: numbered notes, in order of first mention. Layout places them. */
  notes: Note[]
  /** Prints the source line of a slide from the citations on it: "Source: …". */
  sourceLine(cites: readonly Citation[], ours?: boolean): Words | undefined
  /** Numbers of exhibits in order of mention, by id. */
  exhibits: Record<string, number>
}

export const isTag = (child: Child): child is Tag => 'tag' in child
