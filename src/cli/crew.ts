// A crew: hands in processes of their own, so that the briefs on one ledger are made side by side. Each brief stays with its hand, which
// remembers how it looked and is quick with what it has read.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Answer } from './crew-hand.ts'
import { DiskRefusal } from './failure.ts'
import type { Craft, Hand, Round, Task } from './hand.ts'

/** Several hands that work as one. */
export interface Crew {
  build: Hand
  close(): Promise<void>
}

/** Megabytes for objects that live shortly: with the few that a process gets by itself, an eighth of a build is spent clearing up. */
const YOUNG = 64

/** Opens a crew of at most so many hands; each begins when the first task comes to it. */
export function openCrew(craft: Craft, most: number): Crew {
  const placeOf = openPlaces(most)
  const members: (Member | undefined)[] = []
  return {
    build: (task, onStep) => {
      const place = placeOf(task.brief)
      members[place] ??= openMember(craft, () => {
        members[place] = undefined
      })
      return members[place].build(task, onStep)
    },
    close: async () => {
      await Promise.all(members.map((member) => member?.close()))
    },
  }
}

/** Gives every brief a hand for good, by its number among `most`: the one that has fewest. */
function openPlaces(most: number): (brief: string) => number {
  const briefsOf = Array.from({ length: most }, (): string[] => [])
  return (brief) => {
    const known = briefsOf.findIndex((briefs) => briefs.includes(brief))
    if (known >= 0) return known
    const fewest = Math.min(...briefsOf.map(({ length }) => length))
    const freest = briefsOf.findIndex(({ length }) => length === fewest)
    briefsOf[freest]!.push(brief)
    return freest
  }
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
      `--max-semi-space-size=${YOUNG}`,
      '--no-regexp-tier-up',
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
  child.on('exit', (code, signal) => {
    onEnd()
    for (const each of waiting.splice(0)) each.failed(new Error(`a process of the crew ended with ${signal ?? code}`))
  })
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

/** What went wrong in another process, as it would have been here. */
function errorOf({ refusal, message, stack }: Extract<Answer, { is: 'failure' }>): Error {
  if (refusal) return new DiskRefusal(message)
  return Object.assign(new Error(message), { stack })
}
