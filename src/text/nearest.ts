// Which of the known names a mistyped one was meant to be: for hints.

/** The known name nearest to a typed one, or undefined where none is near: at most a third of its letters differ. */
export function nearest(typed: string, known: Iterable<string>): string | undefined {
  const folded = fold(typed)
  let best: string | undefined
  let least = Math.max(1, Math.floor(folded.length / 3)) + 1
  for (const name of known) {
    const distance = distanceOf(folded, fold(name), least)
    if (distance < least) {
      least = distance
      best = name
    }
  }
  return best
}

const fold = (name: string): string => name.toLowerCase().replaceAll(/[-_ ]/g, '')

/** Letters to add, drop, change or swap with a neighbour; `limit` where it is at least that. */
function distanceOf(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      let cost = Math.min(rows[i - 1]![j]! + 1, row[j - 1]! + 1, changed)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, rows[i - 2]![j - 2]! + 1)
      row.push(cost)
    }
    rows.push(row)
  }
  return Math.min(limit, rows[a.length]![b.length]!)
}
