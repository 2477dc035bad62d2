// A template as read: its head (what it is, what it takes, an example) and its body, not yet compiled.
import type { Span } from './diagnostic.ts'
import type { Shape } from './shape.ts'

export interface Template {
  /** From the root of the workspace, e.g. templates/deck/slides/chart-insight.hbs. */
  path: string
  /** The file's name without its ending: its name in a brief or as a part. */
  name: string
  about: string
  slots: Record<string, Shape>
  /** The sample's values as plain YAML values; settled like a brief by whoever shows it. */
  sample?: unknown
  /** Further keys of the head that one kind of template needs, e.g. the table of archetypes in deck/document.hbs. */
  head: Record<string, unknown>
  body: string
  /** Line of the file on which the body begins. */
  firstLine: number
  at: Span
}

/** The templates of one deliverable. */
export interface Templates {
  /** document.hbs */
  document: Template
  /** deck/slides/*.hbs by name; empty for memo and one-pager. */
  slides: Record<string, Template>
  /** parts and sections, by name: what `{{> name}}` may call. */
  parts: Record<string, Template>
}
