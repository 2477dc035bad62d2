// A typesetter for tests: every character is half an em wide, so that a reader can do the sums in the head.
import type { Box } from '../../src/model/brand.ts'
import type { Line, Paragraph, Piece, StyledRun } from '../../src/model/mark.ts'
import type { Broken, Typesetter } from '../../src/model/typesetter.ts'

const widthOf = (text: string, size: number): number => [...text].length * size * 0.5

function breakParagraph(paragraph: Paragraph, width: number): Broken {
  const lines: Line[] = []
  let pieces: Piece[] = []
  let x = 0
  const room = () => width - paragraph.indent.left - (lines.length === 0 ? paragraph.indent.first : 0)
  const close = (soft: boolean) => {
    const used = x
    const left = paragraph.indent.left + (lines.length === 0 ? paragraph.indent.first : 0)
    const slack = room() - used
    const shift = left + (paragraph.align === 'right' ? slack : paragraph.align === 'center' ? slack / 2 : 0)
    lines.push({
      baseline: paragraph.before + paragraph.leading * (lines.length + 0.8),
      pieces: pieces.map((piece) => ({ ...piece, x: piece.x + shift })),
      paragraph: 0,
      soft,
    })
    pieces = []
    x = 0
  }
  for (const run of paragraph.runs) {
    for (const word of run.text.split(/(?<= )/)) {
      const whole = widthOf(word, run.size)
      const bare = widthOf(word.trimEnd(), run.size)
      if (x > 0 && x + bare > room() + 1e-9) close(true)
      pieces.push({ text: word, x, width: whole, run })
      x += whole
    }
  }
  close(false)
  const longest = Math.max(...lines.map((line) => line.pieces.reduce((sum, piece) => sum + piece.width, 0)))
  return { lines, height: paragraph.before + paragraph.leading * lines.length + paragraph.after, width: longest }
}

function set(paragraphs: Paragraph[], box: Box, anchor: 'top' | 'middle' | 'bottom') {
  const broken = paragraphs.map((paragraph) => breakParagraph(paragraph, box.w))
  const height = broken.reduce((sum, one) => sum + one.height, 0)
  let y = box.y + (anchor === 'top' ? 0 : anchor === 'middle' ? (box.h - height) / 2 : box.h - height)
  const lines: Line[] = []
  broken.forEach((one, index) => {
    for (const line of one.lines) {
      const pieces = line.pieces.map((piece) => ({ ...piece, x: piece.x + box.x }))
      lines.push({ ...line, baseline: line.baseline + y, paragraph: index, pieces })
    }
    y += one.height
  })
  return { lines, height, width: Math.max(0, ...broken.map((one) => one.width)) }
}

/** The typesetter. */
export function halfEm(): Typesetter {
  const type: Typesetter = {
    width: (text: string, run: Pick<StyledRun, 'size'>) => widthOf(text, run.size),
    break: breakParagraph,
    set,
    least: ({ runs, indent }) =>
      indent.left + Math.max(0, ...runs.flatMap((run) => run.text.split(' ').map((word) => widthOf(word, run.size)))),
    ascent: (_font, leading) => leading * 0.8,
    missing: () => [],
    with: () => type,
  }
  return type
}
