// Where the baseline lies in a line. On a screen at 0.8 of the leading, whatever the face: PowerPoint's own exports put Arial at
// 0.79 to 0.81 of a line (LibreOffice: the leading less the face's descent, a point or so apart). In print at 0.71, the brands' grid.
import type { Font } from '../model/mark.ts'

/** Part of the leading above the baseline on a screen, as PowerPoint has it under exact line spacing. */
const screen = 0.8
/** Part of the leading above the baseline in print. */
const print = 0.71

/** True for a face that is embedded as it is, not a twin standing in for what the reader's Office has. */
export const isPrint = (font: Font): boolean => font.family === font.twin

/** Distance in points from the top of a line box to its baseline. */
export const ascent = (font: Font, leading: number): number => leading * (isPrint(font) ? print : screen)
