// Writes the page with what was edited and the moved pages of all briefs side by side.
import { type Comparison, drawComparison, type Edited } from '../compare/index.ts'
import { writeWhole } from './disk.ts'
import { tellBlasts } from './tell-blast.ts'

/** Writes it as one file, whose path is printed on standard error. Briefs in which nothing moves are named only. */
export function writeSlides(
  title: string,
  edited: readonly Edited[],
  comparisons: readonly Omit<Comparison, 'lines'>[],
  path: string,
): void {
  const lines = tellBlasts(comparisons.map(({ blast }) => blast))
  const told = comparisons.map((comparison, n) => ({ ...comparison, lines: lines[n]! }))
  writeWhole(path, drawComparison(title, edited, told))
  process.stderr.write(`${path}\n`)
}
