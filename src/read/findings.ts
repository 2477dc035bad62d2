// What the check of a tree speaks of: where it is, what it found, and what a value is called.
import type { Diagnostic, Span } from '../model/diagnostic.ts'
import { shortened } from '../text/index.ts'
import type { TreeNode } from './tree.ts'

/** What a check finds out. */
export interface Findings {
  diagnostics: Diagnostic[]
  /** Places where YAML made a record of what was meant as a text. */
  unquoted: TreeNode[]
}

/** What is checked, in words for a person, and where to point when something is missing in it. */
export interface Place {
  /** "a point", `"claim"`, `the exhibit "growth"`. */
  what: string
  /** The key it stands under, or its first character. */
  home: Span
  /** The key it stands under; names its items in a list: "points" → "a point". */
  key: string
}

/** True for an empty value: nothing after the colon, or `null` or `~`. */
export const isNothing = (node: TreeNode): boolean =>
  node.is === 'scalar' && node.style === 'plain' && node.value === null

/** True for a text with a letter or a digit in it; blanks and points say nothing. */
export const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

/** What a value is, for a person. */
export function nameOf(node: TreeNode): string {
  if (node.is === 'list') return 'a list'
  if (node.is === 'record') return 'a record (key: value)'
  if (node.value === null) return 'empty'
  if (typeof node.value === 'number') return `the number ${shortened(node.text)}`
  if (typeof node.value === 'boolean') return `"${node.text}"`
  return `the text "${shortened(node.text)}"`
}
