// Whether the shares of a whole add up to 100 as they are printed, each rounded by itself.

/** The number that a label shows; zero for an empty one, NaN for words. */
const printed = (label: string): number => Number(label.replace(',', '.').replace('−', '-').replace(/\s?%$/, ''))

/** True where printed shares add up to 100, and where some are words or none is printed: then nobody adds them up. */
export function addUpTo100(labels: readonly string[]): boolean {
  const sum = labels.reduce((total, label) => total + printed(label), 0)
  return sum === 0 || Number.isNaN(sum) || Math.abs(sum - 100) < 0.05
}
