// What is read off a broken line: its words, and how wide they are.
import type { Line } from '../model/mark.ts'

/** The words of a line, spaces between its pieces included. */
export const saidOn = ({ pieces }: Pick<Line, 'pieces'>): string => pieces.map(({ text }) => text).join('')

/** The width of what a line draws, in points. */
export const drawnWidth = ({ pieces }: Pick<Line, 'pieces'>): number =>
  pieces.reduce((sum, { width }) => sum + width, 0)
