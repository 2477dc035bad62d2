// A title that says "subject: what of it" is broken at its colon, where that costs no further line.
import type { Paragraph } from '../model/mark.ts'
import type { Typesetter } from '../model/typesetter.ts'

/** The width in points to set a title at: the given one, or a narrower one that ends its first line with the colon. */
export function titleWidth(paragraph: Paragraph, width: number, type: Typesetter): number {
  const head = headOf(paragraph)
  if (!head) return width
  const whole = type.break(paragraph, width)
  const narrow = type.break(head, width)
  if (whole.lines.length < 2 || narrow.lines.length > 1) return width
  const asked = narrow.width + 0.5
  const broken = type.break(paragraph, asked)
  const first = broken.lines[0]?.pieces
    .map((piece) => piece.text)
    .join('')
    .trimEnd()
  return broken.lines.length === whole.lines.length && first?.endsWith(':') ? asked : width
}

/** The paragraph up to and with its first colon; undefined where it has none, or nothing after it. */
function headOf(paragraph: Paragraph): Paragraph | undefined {
  const at = paragraph.runs.findIndex((run) => run.text.includes(': '))
  const run = paragraph.runs[at]
  if (!run) return undefined
  const text = run.text.slice(0, run.text.indexOf(': ') + 1)
  return { ...paragraph, runs: [...paragraph.runs.slice(0, at), { ...run, text }] }
}
