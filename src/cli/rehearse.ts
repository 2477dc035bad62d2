// Rehearsals: a hand that waits makes a brief with a figure of its ledger altered, and throws away what comes of it. V8 makes fast only
// what it has seen run a few times, so that without them the first edits after a start would take twice as long as those that follow.
import { compare, shoot } from '../compare/index.ts'
import type { Pages } from '../model/page.ts'
import type { Workspace } from '../model/workspace.ts'
import { called, givesWay } from './called.ts'
import { makeBrief, type Making } from './make-brief.ts'
import type { Record as OutputRecord } from './record.ts'

/** Figures that are altered at most until one changes a page and makes no claim false. */
const TRIES = 8

/** A record that holds for nothing and notes nothing: all is painted, as after an edit. */
const noRecord: OutputRecord = { holds: () => false, note: () => {}, keep: () => {} }

/**
 * Makes a brief as after an edit of a figure of `ledger`, and as after an edit that takes it back. `making.last` learns only what things are merged
 * and laid out to; nothing is written, told or noted. `turn` (from 0) of `turns` begins at another figure each time. Hands on whether it came
 * to its end: where `isCalled` turns true it breaks off at the next step.
 */
export async function rehearse(
  brief: string,
  ledger: string,
  making: Making,
  [turn, turns]: [number, number],
  isCalled: () => boolean,
): Promise<boolean> {
  const { disk } = making
  const text = new TextDecoder().decode(disk.read(ledger) ?? new Uint8Array())
  const figures = [...text.matchAll(/\bvalue: [\d.]*(\d)(?=[\s,}])/g)].map(
    ({ 0: all, index }) => index + all.length - 1,
  )
  const start = Math.floor((turn * figures.length) / turns)
  const last = { ...making.last }
  const onStep = givesWay(isCalled)
  const make = (read: Workspace['read']): ReturnType<typeof makeBrief> =>
    makeBrief(brief, { ...making, disk: { ...disk, read }, last, record: noRecord, force: false, onStep })
  let before: ReadonlyMap<string, Pages> | undefined
  try {
    for (const at of figures.slice(start, start + TRIES)) {
      const altered = new TextEncoder().encode(withOtherDigit(text, at))
      const edited = await make((path) => (path === ledger ? altered : disk.read(path)))
      if (edited.painted.size === 0) continue
      before = edited.laid
      edited.remarks()
      break
    }
    const { laid } = await make(disk.read)
    for (const [file, pages] of laid) if (before?.has(file)) compare(shoot(before.get(file)!), shoot(pages))
    return true
  } catch (thrown) {
    // What would go wrong with an edit is told when that edit is made.
    return thrown !== called
  }
}

/** A text with the digit at a place one higher, or one lower where it is a nine. */
function withOtherDigit(text: string, at: number): string {
  const digit = Number(text[at])
  return `${text.slice(0, at)}${digit === 9 ? 8 : digit + 1}${text.slice(at + 1)}`
}
