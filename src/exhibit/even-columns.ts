// Widths of a table's columns where one holds names and the others are alike: equal where their words allow it.

/** Least and most width that a column can use, in points, without its gutter. */
export interface ColumnWish {
  least: number
  most: number
}

/** Widths by column with gutters, the last without; and the width below which words would have to be cut. */
export interface EvenColumns {
  widths: number[]
  least: number
}

/** The column of names takes what it can use up to `share` of the width, the others share the rest evenly. */
export function evenColumns(wishes: readonly ColumnWish[], width: number, gutter: number, share = 0.34): EvenColumns {
  const [names = { least: 0, most: 0 }, ...others] = wishes
  const gutters = gutter * others.length
  const room = width - gutters
  const least = wishes.reduce((sum, wish) => sum + wish.least, gutters)
  const needed = others.reduce((sum, wish) => sum + wish.least, 0)
  // Names give way to columns whose words would not fit, down to their own longest word.
  const first = Math.max(names.least, Math.min(names.most, width * share, room - needed))
  const each = shareOut(others, room - first)
  const even = others.every((wish, column) => wish.least <= (each[column] ?? 0))
  const spare = room - first - needed
  const widths = [first, ...others.map((wish, column) => (even ? each[column]! : wish.least + spare / others.length))]
  return { least, widths: widths.map((w, index) => (index === others.length ? w : w + gutter)) }
}

/** Equal shares, and what short columns do not use goes to the others. */
function shareOut(wishes: readonly ColumnWish[], room: number): number[] {
  const isShort = (wish: ColumnWish, share: number): boolean => wish.most < share
  let share = room / Math.max(1, wishes.length)
  for (let round = 0; round < wishes.length; round++) {
    const short = wishes.filter((wish) => isShort(wish, share))
    if (short.length === wishes.length) break
    const used = short.reduce((sum, wish) => sum + wish.most, 0)
    share = (room - used) / (wishes.length - short.length)
  }
  return wishes.every((wish) => isShort(wish, share))
    ? wishes.map(() => room / wishes.length)
    : wishes.map((wish) => Math.min(wish.most, share))
}
