// Who of a crew may make which brief: whoever knows it as it stands, so that little of it is new to them. Processes are not in here; they
// are places, counted from 0.

/** Keeps account of who knows what. */
export interface Roster {
  /** Which of the briefs that wait this place makes next: of those it may make the one that takes longest. None where it may make none. */
  next(place: number, waiting: readonly string[]): string | undefined
  /** A brief was made here, in so many milliseconds. Others know it no more as it stands. Hands on how often it has been made. */
  made(brief: string, place: number, took: number): number
  /** An edit of it took so long in a rehearsal. Until there is a real one this says more than its first build, which takes most for whoever begins. */
  rehearsed(brief: string, took: number): void
  /** This place has made it too, as it stood after it had been made so often. */
  caughtUp(brief: string, place: number, times: number): void
  /** A place is empty again, and whoever comes next knows nothing. */
  left(place: number): void
}

interface Known {
  times: number
  places: Set<number>
  took: number
}

/** A roster on which nobody has made anything. `sizeOf` stands for the time that a brief takes until it has been made. */
export function openRoster(sizeOf: (brief: string) => number): Roster {
  const known = new Map<string, Known>()
  const timeOf = (brief: string): number => known.get(brief)?.took ?? sizeOf(brief)
  const mayMake = (place: number, brief: string): boolean => {
    const places = known.get(brief)?.places
    return !places || places.size === 0 || places.has(place)
  }
  return {
    next: (place, waiting) =>
      waiting
        .filter((brief) => mayMake(place, brief))
        .reduce<string | undefined>((most, brief) => (most && timeOf(most) >= timeOf(brief) ? most : brief), undefined),
    made: (brief, place, took) => {
      const times = (known.get(brief)?.times ?? 0) + 1
      known.set(brief, { times, places: new Set([place]), took })
      return times
    },
    rehearsed: (brief, took) => {
      const last = known.get(brief)
      if (last?.times === 1) last.took = took
    },
    caughtUp: (brief, place, times) => {
      const last = known.get(brief)
      if (last?.times === times) last.places.add(place)
    },
    left: (place) => {
      for (const { places } of known.values()) places.delete(place)
    },
  }
}
