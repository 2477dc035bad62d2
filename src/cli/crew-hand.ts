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

// Most of a first build is code that runs then and never so much again: as in `main.ts`, V8 leaves it as it is. Measured on one brief, its
// first build and one edit together: 5.5 to 6.0 s of processor time, where 7.0 to 7.4 s were needed.
budget(2_000_000)
/** As V8 has it by itself. */
const USUAL = 67_584

const craft = JSON.parse(process.argv[2]!) as Craft
// Read here and kept by whoever asks: of two processes that wrote it each would undo the other.
const { make, rehearse } = openHand(craft, openRecord(resolve(craft.cwd, craft.out)))
const answer = (said: Answer): void => void process.send?.(said)

/** Milliseconds without a task after which a rehearsal begins: what was made is written and told first. */
const QUIET = 200

let last = Promise.resolve()
let waiting = 0
let rest: NodeJS.Timeout | undefined
process.on('message', (task: Task) => {
  waiting++
  clearTimeout(rest)
  last = last.then(() => work(task)).then(pause)
})

function pause(): void {
  waiting--
  if (waiting > 0) return
  budget(USUAL)
  if (!craft.rehearses) return
  rest = setTimeout(() => {
    last = last.then(() => rehearse(() => waiting > 0))
  }, QUIET)
}

// Ctrl-C is heard by all at once; whoever opened the crew ends it.
process.on('SIGINT', () => {})

async function work(task: Task): Promise<void> {
  try {
    answer({ is: 'round', round: await make(task, (step) => answer({ is: 'step', step })) })
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error))
    answer({ is: 'failure', refusal: error instanceof DiskRefusal, message, ...(stack ? { stack } : {}) })
  }
}
