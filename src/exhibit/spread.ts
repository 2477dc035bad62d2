// Moves things along a line just far enough that none overlaps its neighbour, each as near as it gets to where it wants to be.

/** A thing on a line: where it wants its start, and how long it is with the gap after it. */
export interface Wanted {
  at: number
  length: number
}

/**
 * Starts in the order given, none before `from` and none ending after `to` as long as all fit in between: runs that would overlap
 * are moved as one block to the mean of what they want. The order is kept.
 */
export function spread(things: readonly Wanted[], from: number, to: number): number[] {
  interface Run {
    first: number
    count: number
    length: number
    /** Sum over its things of where each would put the start of the run. */
    wishes: number
  }
  const runs: Run[] = []
  const total = things.reduce((sum, thing) => sum + thing.length, 0)
  const startOf = (run: Run, before: number, after: number): number =>
    Math.max(from + before, Math.min(run.wishes / run.count, to - after - run.length))
  things.forEach((thing, index) => {
    runs.push({ first: index, count: 1, length: thing.length, wishes: thing.at })
    while (runs.length > 1) {
      const last = runs.at(-1)!
      const previous = runs.at(-2)!
      if (previous.wishes / previous.count + previous.length <= last.wishes / last.count) break
      runs.pop()
      previous.wishes += last.wishes - last.count * previous.length
      previous.count += last.count
      previous.length += last.length
    }
  })
  const starts: number[] = []
  let before = 0
  let free = from
  for (const run of runs) {
    let at = Math.max(free, startOf(run, before, Math.max(0, total - before - run.length)))
    for (let index = run.first; index < run.first + run.count; index++) {
      starts.push(at)
      at += things[index]!.length
    }
    free = at
    before += run.length
  }
  return starts
}
