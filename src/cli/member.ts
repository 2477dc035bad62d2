// One hand of a crew in its process: takes one task after another, hands over what it made, and tells the rest when it is asked.
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Answer, Asked } from './crew-hand.ts'
import { DiskRefusal, Ended } from './failure.ts'
import type { Craft, Hand, Handover, Task, Told } from './hand.ts'

/** A hand, and what its process can be told beside tasks. */
export interface Member {
  make: Hand
  /** Another has made this brief, so often by now: it is made here too when there is nothing else to do. */
  catchUp(task: Task, times: number): void
  close(): Promise<void>
}

/** Megabytes for objects that live shortly: with the few that a process gets by itself, an eighth of a build is spent clearing up. */
const YOUNG = 64

interface Waiting<T> {
  done(made: T): void
  failed(error: Error): void
}

/** What a member says by itself. */
export interface Hears {
  /** It has caught up with a brief, as that stood when it had been made so often. */
  onAbreast(brief: string, times: number): void
  /** A rehearsal of a brief took so many milliseconds. */
  onRehearsed(brief: string, took: number): void
  /** It broke off: the next task needs another. */
  onEnd(): void
}

/** Starts a process. */
export function openMember(craft: Craft, { onAbreast, onRehearsed, onEnd }: Hears): Member {
  const [, ending] = /member(\.[jt]s)$/.exec(import.meta.url)!
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
  const making: (Waiting<Handover> & { onStep(step: string): void })[] = []
  const telling: Waiting<Told>[] = []
  let ended: Ended | undefined
  const ask = <T, More>(waiting: (Waiting<T> & More)[], more: More, asked: Asked): Promise<T> =>
    new Promise((done, failed) => {
      if (ended) return failed(ended)
      waiting.push({ ...more, done, failed })
      child.channel?.ref()
      child.send(asked)
    })
  const rest = (): void => {
    if (making.length + telling.length === 0) child.channel?.unref()
  }
  child.on('message', (answer: Answer) => {
    if (answer.is === 'step') return making[0]?.onStep(answer.step)
    if (answer.is === 'abreast') return onAbreast(answer.brief, answer.times)
    if (answer.is === 'rehearsed') return onRehearsed(answer.brief, answer.took)
    if (answer.is === 'work') {
      const { work } = answer
      const tell = (): Promise<Told> => ask(telling, {}, { for: 'telling', brief: work.brief })
      making.shift()?.done({ work, tell })
    } else if (answer.is === 'told') telling.shift()?.done(answer.told)
    else (answer.of === 'work' ? making : telling).shift()?.failed(errorOf(answer))
    rest()
  })
  const end = (how: string | number): void => {
    if (ended) return
    ended = new Ended(how)
    onEnd()
    for (const each of [...making.splice(0), ...telling.splice(0)]) each.failed(ended)
  }
  // One that cannot be started, or be sent to any more, may have no end of its own.
  child.on('error', ({ message }) => {
    child.kill()
    end(message)
  })
  child.on('exit', (code, signal) => end(signal ?? code ?? 'without a code'))
  return {
    make: (task, onStep) => ask(making, { onStep }, { for: 'work', task }),
    catchUp: (task, times) => void child.send({ for: 'catching-up', task, times } satisfies Asked),
    close: () =>
      new Promise((done) => {
        if (child.exitCode !== null || child.signalCode !== null) return done()
        // Who waits for its end is kept until then.
        child.ref()
        child.once('exit', () => done())
        child.kill()
      }),
  }
}

/** What went wrong in another process, as it would have been here. */
function errorOf({ refusal, message, stack }: Extract<Answer, { is: 'failure' }>): Error {
  if (refusal) return new DiskRefusal(message)
  return Object.assign(new Error(message), { stack })
}
