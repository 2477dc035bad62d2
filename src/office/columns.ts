// Columns of a sheet by letters, as references name them: A, B … Z, AA.

/** Letters of a column counted from 0. */
export const lettersOf = (column: number): string =>
  (column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))

/** The column, counted from 0, that letters name. */
export const columnOf = (letters: string): number =>
  [...letters].reduce((count, letter) => count * 26 + letter.charCodeAt(0) - 64, 0) - 1
