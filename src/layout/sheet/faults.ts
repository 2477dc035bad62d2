// What the layout of a one-pager says: what it did to fit, what is over, and where the page is too empty.
import type { Diagnostic, Span } from '../../model/diagnostic.ts'

/** A block of the page and its height in points. */
export interface Measured {
  name: string
  height: number
  /** Characters of text in it. */
  characters: number
  at: Span
}

/** A column of the page: its blocks, and the height there is. */
export interface Column {
  blocks: Measured[]
  height: number
  room: number
}

const percent = (share: number): string => `${Math.round(share * 100)}%`

/** What fitting did, what it left out, and how full the page is. */
export const fitted = (steps: readonly string[], dropped: readonly string[], fill: number, span: Span): Diagnostic => ({
  code: 'layout/fitted',
  severity: 'note',
  message: `the one-pager was fitted to its page: ${steps.join(', ')}; it is ${percent(fill)} full`,
  span,
  notes: dropped.map((says) => `note: left out ${says}`),
})

/** A page that is too full after every step: what it holds, and how much of its longest text would have to go. */
export function overfull(column: Column, span: Span): Diagnostic {
  const over = Math.ceil(column.height - column.room)
  const longest = [...column.blocks].sort((a, b) => b.characters - a.characters)[0]
  const tallest = [...column.blocks].sort((a, b) => b.height - a.height)[0]
  const perPoint = longest && longest.height > 0 ? longest.characters / longest.height : 0
  // No text is as long as what is over: then it is an exhibit that fills the page.
  const isPicture =
    longest !== undefined && tallest !== undefined && tallest.height > longest.height && over > longest.height / 2
  const blocks = column.blocks
    .filter((block) => block.height >= 1)
    .map((block) => `${block.name} ${Math.round(block.height)}`)
    .join(', ')
  return {
    code: 'layout/one-page',
    severity: 'error',
    message: `the one-pager is ${over} points too long for its page, after every step of fitting`,
    span: (isPicture ? tallest : longest)?.at ?? span,
    notes: [
      `note: of ${Math.round(column.room)} points: ${blocks}`,
      isPicture
        ? `hint: most of it is ${tallest.name} (${Math.round(tallest.height)} points): set \`lead: true\` on a point with one smaller exhibit, or mark a point \`optional: true\``
        : perPoint > 0
          ? `hint: cut about ${Math.ceil(over * perPoint)} characters (the longest is ${longest!.name}), or mark a point \`optional: true\``
          : 'hint: cut an exhibit, or mark a point `optional: true`',
    ],
  }
}

/** A page that stays too empty after every step. */
export const underfull = (fill: number, span: Span): Diagnostic => ({
  code: 'layout/thin',
  severity: 'warning',
  message: `the one-pager uses ${percent(fill)} of its page`,
  span,
  notes: ['hint: add a proof point, an exhibit or a risk'],
})
