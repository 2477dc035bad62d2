// What a process of a crew runs: a hand that takes its tasks from messages, one after another, and answers each.
import { resolve } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { DiskRefusal } from './failure.ts'
import { type Craft, type Handover, openHand, type Task, type Told, type Work } from './hand.ts'
import { openRecord } from './record.ts'

/** What it is asked: to make a brief, to tell of one that it made, or to make what another has made when there is nothing else to do. */
export type Asked =
  | { for: 'work'; task: Task }
  | { for: 'telling'; brief: string }
  | { for: 'catching-up'; task: Task; times: number }

/** What it says: a step of the task it is at, what came of it, what is told of that, what went wrong, that it knows a brief as it stands, or how many milliseconds an edit took in a rehearsal. */
export type Answer =
  | { is: 'step'; step: string }
  | { is: 'work'; work: Work }
  | { is: 'told'; told: Told }
  | { is: 'failure'; of: 'work' | 'told'; refusal: boolean; message: string; stack?: string }
  | { is: 'abreast'; brief: string; times: number }
  | { is: 'rehearsed'; brief: string; took: number }

/** Sets how much a function runs before V8 looks whether to make it fast, in bytes of its code. */
const budget = (bytes: number): void => setFlagsFromString(`--interrupt-budget=${bytes}`)

/**
 * Most of a first build is code that runs then and never so much again. Measured on one brief, its first build and one edit together:
 * 5.5 to 6.0 s of processor time, where 7.0 to 7.4 s were needed.
 */
const RARELY = 2_000_000
/** As V8 has it by itself. */
const USUALLY = 67_584
/** Who rehearses has time to make nearly all fast that an edit runs. */
const SOON = 20_000

const craft = JSON.parse(process.argv[2]!) as Craft
// Read here and kept by whoever asks: of two processes that wrote it each would undo the other.
const { make, catchUp, rehearse } = openHand(craft, openRecord(resolve(craft.cwd, craft.out)))
/** Answers, and waits until it is on its way: while the next task is worked on, nothing is sent. */
const answer = (said: Answer): Promise<void> => new Promise((sent) => process.send?.(said, () => sent()))

/** Milliseconds without a task after which a rehearsal begins: what was made is written and told first. */
const QUIET = 200

let last = Promise.resolve()
let waiting = 0
let rest: NodeJS.Timeout | undefined
let pace = RARELY
const untold = new Map<string, Handover['tell']>()
/** Briefs that others have made since, so often in all. */
const behind = new Map<string, { task: Task; times: number }>()
const isCalled = (): boolean => waiting > 0

process.on('message', (asked: Asked) => {
  clearTimeout(rest)
  if (asked.for === 'catching-up') {
    const { task, times } = asked
    behind.set(task.brief, { task: withMissed(task), times })
  } else {
    waiting++
    budget(pace)
    last = last.then(() => (asked.for === 'work' ? work(asked.task) : tell(asked.brief))).then(() => void waiting--)
  }
  last = last.then(pause)
})

/** A task with what was edited while others made the brief; the first time it was made is as good as an edit of all. */
function withMissed({ edited, kept, ...task }: Task): Task {
  const missed = behind.get(task.brief)?.task
  if (!missed) return { ...task, kept, ...(edited && { edited }) }
  return {
    ...task,
    kept: kept && missed.kept,
    ...(edited && missed.edited && { edited: [...missed.edited, ...edited] }),
  }
}

function pause(): void {
  if (isCalled()) return
  pace = USUALLY
  clearTimeout(rest)
  rest = setTimeout(() => {
    last = last.then(useRest)
  }, QUIET)
}

/** Makes what others have made, and rehearses, until somebody calls. */
async function useRest(): Promise<void> {
  for (const [brief, missed] of behind) {
    if (!(await catchUp(missed.task, isCalled))) continue
    // Another edit may have come in the meantime.
    if (behind.get(brief) !== missed) continue
    behind.delete(brief)
    await answer({ is: 'abreast', brief, times: missed.times })
  }
  if (!craft.rehearses || isCalled()) return
  budget(SOON)
  // What is not fast by now is hardly run, and to make it fast would take the processor from the edit.
  if (await rehearse(isCalled, (brief, took) => void answer({ is: 'rehearsed', brief, took }))) pace = RARELY
}

// Ctrl-C is heard by all at once; whoever opened the crew ends it.
process.on('SIGINT', () => {})

async function work(asked: Task): Promise<void> {
  const task = withMissed(asked)
  behind.delete(task.brief)
  try {
    const { work, tell } = await make(task, (step) => void answer({ is: 'step', step }))
    untold.set(task.brief, tell)
    await answer({ is: 'work', work })
  } catch (error) {
    await answerFailure('work', error)
  }
}

async function tell(brief: string): Promise<void> {
  try {
    await answer({ is: 'told', told: await untold.get(brief)!() })
  } catch (error) {
    await answerFailure('told', error)
  }
  untold.delete(brief)
}

async function answerFailure(of: 'work' | 'told', error: unknown): Promise<void> {
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  await answer({ is: 'failure', of, refusal: error instanceof DiskRefusal, message, ...(stack ? { stack } : {}) })
}
