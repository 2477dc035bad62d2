// Finds out whether what is printed at a place is all that a text says: an optional slot there leaves an empty text on the page.
import type { Template } from './nouns.ts'
import type { Mustache } from './syntax.ts'

const TEXTS = /<(text|item)\b[^<>]*>\s*$/

/** True where the mustache stands alone between `<text>` or `<item>` and its end. */
export const isAllOfText = ({ body }: Template, { loc }: Mustache): boolean => {
  const lines = body.split('\n')
  const offsetOf = ({ line, column }: { line: number; column: number }): number =>
    lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0) + column
  // What other mustaches say is of no matter here, and may hold signs that look like tags.
  const before = body.slice(0, offsetOf(loc.start)).replace(/\{\{[\s\S]*?\}\}/g, (found) => '_'.repeat(found.length))
  return TEXTS.test(before) && /^\s*<\/(text|item)>/.test(body.slice(offsetOf(loc.end)))
}
