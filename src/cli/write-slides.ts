// Writes the page with the moved pages of all briefs side by side.
import { type Comparison, drawComparison } from '../compare/index.ts'
import { writeWhole } from './disk.ts'
import { tellBlast } from './tell-blast.ts'

/** Writes it as one file, whose path is printed on standard error. Briefs in which nothing moves are named only. */
export function writeSlides(title: string, comparisons: readonly Omit<Comparison, 'lines'>[], path: string): void {
  const told = comparisons.map((comparison) => ({ ...comparison, lines: tellBlast(comparison.blast) }))
  writeWhole(path, drawComparison(title, told))
  process.stderr.write(`${path}\n`)
}
