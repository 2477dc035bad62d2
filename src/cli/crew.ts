// A crew: hands in processes of their own, so that the briefs on one ledger are made side by side. Each brief stays with its hand, which
// remembers how it looked and is quick with what it has read.
import { fork } from 'node:child_process'
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Answer } from './crew-hand.ts'
import { DiskRefusal } from './failure.ts'
import type { Craft, Hand, Round, Task } from './hand.ts'

/** Several hands that work as one. */
export interface Crew {
  /** Gives each of these briefs a hand for good, so that all have about as much to make; one that has none when it is built gets one then. */
  share(briefs: readonly string[]): void
  build: Hand
  close(): Promise<void>
}

/** Megabytes for objects that live shortly: with the few that a process gets by itself, an eighth of a build is spent clearing up. */
const YOUNG = 64

/** Opens a crew of at most so many hands; each begins when the first task comes to it. */
export function openCrew(craft: Craft, most: number): Crew {
  const { placeOf, share } = openPlaces(
    most,
    (brief) => statSync(resolve(craft.cwd, brief), { throwIfNoEntry: false })?.size ?? 0,
  )
  const members: (Member | undefined)[] = []
  let isClosed = false
  const ask: Hand = (task, onStep) => {
    const place = placeOf(task.brief)
    members[place] ??= openMember(craft, () => {
      members[place] = undefined
    })
    return members[place].build(task, onStep)
  }
  return {
    share,
    build: async (task, onStep) => {
      try {
        return await ask(task, onStep)
      } catch (error) {
        if (!(error instanceof Ended) || isClosed) throw error
        // A process may be ended from outside, as where memory is short: the edit is not lost, a new one makes it.
        return ask(task, onStep)
      }
    },
    close: async () => {
      isClosed = true
      await Promise.all(members.map((member) => member?.close()))
    },
  }
}

/** Which of `most` hands each brief has, by its number: the one that has least to make, by the sizes of its briefs. */
export function openPlaces(
  most: number,
  sizeOf: (brief: string) => number,
): { placeOf(brief: string): number; share: Crew['share'] } {
  const loads = Array.from({ length: most }, () => 0)
  const places = new Map<string, number>()
  const placeOf = (brief: string): number => {
    const place = places.get(brief) ?? loads.indexOf(Math.min(...loads))
    if (!places.has(brief)) loads[place]! += Math.max(1, sizeOf(brief))
    places.set(brief, place)
    return place
  }
  // The largest first: what is small fills up what is left.
  const share = (briefs: readonly string[]): void => [...briefs].sort((a, b) => sizeOf(b) - sizeOf(a)).forEach(placeOf)
  return { placeOf, share }
}

interface Member {
  build: Hand
  close(): Promise<void>
}

interface Waiting {
  onStep(step: string): void
  done(round: Round): void
  failed(error: Error): void
}

/** One hand in its process, which takes one task after another. `onEnd` is called where it breaks off: the next task needs another. */
function openMember(craft: Craft, onEnd: () => void): Member {
  const [, ending] = /crew(\.[jt]s)$/.exec(import.meta.url)!
  const child = fork(fileURLToPath(new URL(`./crew-hand${ending}`, import.meta.url)), [JSON.stringify(craft)], {
    serialization: 'advanced',
    // As source the program is read by a loader, which a process of its own must be given. Patterns are compiled once, as in `main.ts`.
    execArgv: [
      `--min-semi-space-size=${YOUNG}`,
      `--max-semi-space-size=${YOUNG}`,
      '--regexp-tier-up-ticks=0',
      ...(ending === '.ts' ? ['--import', 'tsx'] : []),
    ],
  })
  // A crew that waits for work keeps nobody.
  child.unref()
  child.channel?.unref()
  const waiting: Waiting[] = []
  child.on('message', (answer: Answer) => {
    if (answer.is === 'step') return waiting[0]?.onStep(answer.step)
    const first = waiting.shift()
    if (waiting.length === 0) child.channel?.unref()
    if (answer.is === 'round') first?.done(answer.round)
    else first?.failed(errorOf(answer))
  })
  let isEnded = false
  const end = (why: string): void => {
    if (isEnded) return
    isEnded = true
    onEnd()
    for (const each of waiting.splice(0)) each.failed(new Ended(`a process of the crew ended with ${why}`))
  }
  // One that cannot be started, or be sent to any more, may have no end of its own.
  child.on('error', ({ message }) => {
    child.kill()
    end(message)
  })
  child.on('exit', (code, signal) => end(`${signal ?? code}`))
  return {
    build: (task: Task, onStep) =>
      new Promise<Round>((done, failed) => {
        waiting.push({ onStep, done, failed })
        child.channel?.ref()
        child.send(task)
      }),
    close: () =>
      new Promise((ended) => {
        if (child.exitCode !== null || child.signalCode !== null) return ended()
        // Who waits for its end is kept until then.
        child.ref()
        child.once('exit', () => ended())
        child.kill()
      }),
  }
}

/** A hand that broke off in the middle of its work. */
class Ended extends Error {}

/** What went wrong in another process, as it would have been here. */
function errorOf({ refusal, message, stack }: Extract<Answer, { is: 'failure' }>): Error {
  if (refusal) return new DiskRefusal(message)
  return Object.assign(new Error(message), { stack })
}
