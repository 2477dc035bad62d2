// The columns of a medium's grid, in points.
import type { Medium } from '../model/brand.ts'

type Grid = NonNullable<Medium['grid']>

/** Left edge of a column; columns count from 1. */
export const column = (grid: Grid, k: number): number => grid.left + (k - 1) * (grid.column + grid.gutter)

/** Width of so many columns with the gutters between them. */
export const span = (grid: Grid, n: number): number => n * (grid.column + grid.gutter) - grid.gutter
