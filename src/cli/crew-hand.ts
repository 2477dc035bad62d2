// What a process of a crew runs: a hand that takes its tasks from messages, one after another, and answers each.
import { resolve } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { DiskRefusal } from './failure.ts'
import { type Craft, openHand, type Round, type Task } from './hand.ts'
import { openRecord } from './record.ts'

/** What it says: a step of the task it is at, the round that came of it, or what went wrong. */
export type Answer =
  | { is: 'step'; step: string }
  | { is: 'round'; round: Round }
  | { is: 'failure'; refusal: boolean; message: string; stack?: string }

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
const { make, rehearse } = openHand(craft, openRecord(resolve(craft.cwd, craft.out)))
/** Answers, and waits until it is on its way: while the next task is worked on, nothing is sent. */
const answer = (said: Answer): Promise<void> => new Promise((sent) => process.send?.(said, () => sent()))

/** Milliseconds without a task after which a rehearsal begins: what was made is written and told first. */
const QUIET = 200

let last = Promise.resolve()
let waiting = 0
let rest: NodeJS.Timeout | undefined
let pace = RARELY
process.on('message', (task: Task) => {
  waiting++
  clearTimeout(rest)
  budget(pace)
  last = last.then(() => work(task)).then(pause)
})

function pause(): void {
  waiting--
  if (waiting > 0) return
  pace = USUALLY
  if (!craft.rehearses) return
  rest = setTimeout(() => {
    budget(SOON)
    last = last
      .then(() => rehearse(() => waiting > 0))
      .then((isDone) => {
        // What is not fast by now is hardly run, and to make it fast would take the processor from the edit.
        if (isDone) pace = RARELY
      })
  }, QUIET)
}

// Ctrl-C is heard by all at once; whoever opened the crew ends it.
process.on('SIGINT', () => {})

async function work(task: Task): Promise<void> {
  try {
    await answer({ is: 'round', round: await make(task, (step) => void answer({ is: 'step', step })) })
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error))
    await answer({ is: 'failure', refusal: error instanceof DiskRefusal, message, ...(stack ? { stack } : {}) })
  }
}
