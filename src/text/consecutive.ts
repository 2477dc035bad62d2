// Numbers that follow on one another, as one stretch each: pages, notes, entries of a register.

/** The stretches of whole numbers, each once and rising, with the first and the last of each. */
export function consecutive(numbers: readonly number[]): [first: number, last: number][] {
  const stretches: [number, number][] = []
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const stretch = stretches.at(-1)
    if (stretch && number === stretch[1] + 1) stretch[1] = number
    else stretches.push([number, number])
  }
  return stretches
}

/** Numbers as they are printed in a row, `between` them; from three that follow on one another on as a range: "1, 2", "1–4, 7". */
export const inRanges = (numbers: readonly number[], between: string): string =>
  consecutive(numbers)
    .flatMap(([first, last]) =>
      last - first > 1 ? `${first}–${last}` : first === last ? [String(first)] : [String(first), String(last)],
    )
    .join(between)
