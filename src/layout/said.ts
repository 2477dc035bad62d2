// How much the body of a slide says, whatever its height: a chart of two bars fills any frame that it is given.
import type { ChartPlan } from '../model/plan.ts'
import type { Mark, Paragraph } from '../model/mark.ts'

/** What marks say. */
export interface Said {
  words: number
  /** Printed figures, and values that a chart draws without printing them. */
  figures: number
  /** True where there is a picture, which says more than can be counted. */
  shows: boolean
}

/** What marks say, all that stands in them counted. */
export function saidIn(marks: readonly Mark[]): Said {
  return total(marks.map(saidBy))
}

/** The worth of what is said, in words: a figure stands for three, since it has a unit and something that it is of. */
export const worthOf = ({ words, figures, shows }: Said): number =>
  shows ? Number.POSITIVE_INFINITY : words + 3 * figures

function saidBy(mark: Mark): Said {
  if (mark.kind === 'text') return inParagraphs(mark.paragraphs)
  if (mark.kind === 'image') return { words: 0, figures: 0, shows: true }
  if (mark.kind === 'group') return saidIn(mark.marks)
  if (mark.kind === 'chart') {
    const said = saidIn(mark.marks)
    return { ...said, figures: Math.max(said.figures, mark.plan ? valuesOf(mark.plan) : 0) }
  }
  if (mark.kind !== 'table') return nothing
  return total(
    mark.rows.flatMap(({ cells }) =>
      cells.map((cell) => {
        const said = total([inParagraphs(cell.paragraphs), saidIn(cell.marks ?? [])])
        // A ball that is half full says as much as a figure.
        return { ...said, figures: said.figures + (cell.marks?.length ? 1 : 0) }
      }),
    ),
  )
}

const nothing: Said = { words: 0, figures: 0, shows: false }

function inParagraphs(paragraphs: readonly Paragraph[]): Said {
  const parts = paragraphs.flatMap(({ runs }) =>
    runs
      .map(({ text }) => text)
      .join('')
      .split(/\s/),
  )
  const figures = parts.filter((part) => /\d/.test(part)).length
  return { ...nothing, words: parts.filter((part) => /^\D*\p{L}\D*$/u.test(part)).length, figures }
}

const valuesOf = ({ groups }: ChartPlan): number =>
  groups.flatMap(({ series }) => series).flatMap(({ color, values }) => (color ? values.filter(isStated) : [])).length

const isStated = (value: number | null): boolean => value !== null

const total = (all: readonly Said[]): Said => ({
  words: all.reduce((sum, { words }) => sum + words, 0),
  figures: all.reduce((sum, { figures }) => sum + figures, 0),
  shows: all.some(({ shows }) => shows),
})
