// The lines of a text as typed, so that a fault inside a long text is told at its own line.
import type { Raw } from '../model/words.ts'
import type { Span } from '../model/diagnostic.ts'
import type { ScalarNode, TextLine } from './tree.ts'

/**
 * The lines of a scalar. `typed` is its stretch of the file, with quotes or the `|` of a block; `at` its place; `mended`
 * where the quotes are ours.
 */
export function linesOf(
  text: string,
  typed: string,
  style: ScalarNode['style'],
  at: Span,
  mended: boolean,
): TextLine[] {
  if (style === 'quoted' && mended) return text.split('\n').map((line) => ({ text: line.trim(), at }))
  if (style === 'quoted') {
    // Escapes make columns inexact past the first line; the first character stands behind the quote.
    const inside = { ...at, column: at.column + 1, length: Math.max(1, (at.length ?? 1) - 2) }
    return text.split('\n').map((line) => ({ text: line.trim(), at: inside }))
  }
  const rows = typed.split(/\r?\n/)
  if (style === 'plain' && rows.length === 1) return [{ text: text.trim(), at }]
  const lines = rows.map((row, index) => {
    const line = row.trim()
    const column = index === 0 ? at.column : row.length - row.trimStart().length + 1
    return { text: line, at: { file: at.file, line: at.line + index, column, length: Math.max(1, line.length) } }
  })
  return style === 'block' ? lines.slice(1) : lines
}

/** The whole text. Line breaks inside a paragraph stay as `\n`, so that later phases can tell the line of a word. */
export function rawOf(node: ScalarNode): Raw {
  const filled = node.lines.filter((line) => line.text !== '')
  return { raw: filled.map((line) => line.text).join('\n'), at: filled[0]?.at ?? node.at }
}

/** The paragraphs of a text, parted at empty lines; each knows its first line. */
export function paragraphsOf(node: ScalarNode): Raw[] {
  const paragraphs: Raw[] = []
  let open = false
  for (const line of node.lines) {
    if (line.text === '') open = false
    else if (open) paragraphs.at(-1)!.raw += `\n${line.text}`
    else {
      paragraphs.push({ raw: line.text, at: line.at })
      // A break inside quotes was typed as one: `\n` or an empty line.
      open = node.style !== 'quoted'
    }
  }
  return paragraphs
}

/** Characters from a start to an end or to the end of the line, at least 1. */
export function lengthOnLine(source: string, start: number, end: number): number {
  const text = source.slice(start, Math.min(end, start + 500)).split(/[\r\n]/, 1)[0]!
  return Math.max(1, text.trimEnd().length)
}
