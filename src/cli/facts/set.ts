// `briefwright facts set`: changes one figure in its ledger and nothing else of that file, after saying what moves with it.
import { join } from 'node:path'
import { type Blast, compareLedgers, compareStates, type Edited, openState, type State } from '../../compare/index.ts'
import { type Diagnostic, hasErrors } from '../../model/diagnostic.ts'
import type { RawLedger } from '../../model/ledger.ts'
import type { Workspace } from '../../model/workspace.ts'
import { readLedger } from '../../read/index.ts'
import { openDisk, rewrite } from '../disk.ts'
import { overlay } from '../overlay.ts'
import { openProgress } from '../progress.ts'
import { tell } from '../tell.ts'
import { sayBlasts, tellBlasts } from '../tell-blast.ts'
import { pageAt, writeSlides } from '../write-slides.ts'
import { type FactFlags, findFact, refuse } from './accounts.ts'
import { editFact, type FactEdit } from './edit.ts'
import { diffLines } from './line-diff.ts'

export interface SetFlags extends FactFlags, Omit<FactEdit, 'value'> {
  /** Says what would move, and writes nothing. */
  dryRun?: boolean
  /** A file for a page with the changed pages side by side. */
  page?: string
}

/** Sets a fact. Exit code: 0 done; 1 it makes a claim false, or another fault; 2 what was typed makes no sense. */
export async function setFact(id: string, value: string | undefined, flags: SetFlags): Promise<void> {
  const disk = openDisk(flags.cwd)
  const page = flags.page === undefined ? undefined : pageAt(disk.root, flags.page)
  const found = findFact(id, disk, flags)
  if (!found) return
  const { account, ledger } = found
  const faults = readLedger(account.ledger, disk).diagnostics
  if (hasErrors(faults)) {
    tell(faults, disk, flags)
    return refuse(`${account.ledger} has errors, and is not edited before they are mended`, 1)
  }
  const fact = ledger.facts[id.replace(/^\$/, '')]!
  const source = new TextDecoder('utf-8', { ignoreBOM: true }).decode(disk.read(account.ledger))
  const edited = editFact(source, fact, ledger, { ...flags, ...(value !== undefined && { value }) })
  if ('why' in edited) return refuse(edited.why)
  if (edited.text === source) return void process.stderr.write(`${account.ledger} says so already\n`)

  const after = overlay(disk, { [account.ledger]: new TextEncoder().encode(edited.text) })
  const progress = openProgress(process.stderr)
  const lasts = account.briefs.map((brief) => ({ brief, last: {} }))
  const statesOf = async (workspace: Workspace, when: string): Promise<(State | undefined)[]> => {
    const states: (State | undefined)[] = []
    for (const { brief, last } of lasts)
      states.push(await openState(brief, workspace, (step) => progress.say(`${brief} ${when}: ${step}`), last))
    return states
  }
  // All as they are and then all as they would be: the two texts of the ledger by turns would be parsed anew for each brief.
  const was = await statesOf(disk, 'as it is')
  const is = await statesOf(after, 'as it would be')
  const pairs = lasts.map((_, index) => {
    const [before, after] = [was[index], is[index]]
    return { before, after, blast: compareStates(before, after) }
  })
  progress.end()
  const blasts = pairs.map(({ blast }) => blast)
  const bad = wrongInLedger(blasts, ledger)
  const diff = diffLines(source, edited.text)
  const isWritten = !flags.dryRun && bad.length === 0
  if (isWritten) rewrite(join(disk.root, account.ledger), edited.text)
  if (page !== undefined) {
    const now = readLedger(account.ledger, after).ledger
    const edited = now ? [{ ledger: account.ledger, facts: compareLedgers(ledger, now) }] : []
    writeSlides(titleOf(edited, fact.id), edited, pairs, page)
  }

  if (flags.json) {
    const said = { ledger: account.ledger, fact: fact.id, written: isWritten, lines: diff, briefs: blasts }
    process.stdout.write(`${JSON.stringify(said, null, 2)}\n`)
  } else {
    const lines = [...tellLines(account.ledger, diff), '', ...tellBlasts(blasts).flat()]
    process.stdout.write(`${lines.join('\n')}\n`)
  }
  tell(bad, after, flags)
  if (fact.checked_by)
    process.stderr.write(
      `${fact.id} was checked by ${fact.checked_by}: that was the old figure, so have it checked again\n`,
    )
  if (fact.confidence && fact.confidence_because)
    process.stderr.write(
      `${fact.id} is said to be of ${fact.confidence} confidence, “${fact.confidence_because}”: that was of the old figure, so see whether it holds of the new one\n`,
    )
  const how = isWritten
    ? 'written'
    : bad.length > 0
      ? 'not written: the ledger would be wrong'
      : 'a dry run, nothing written'
  process.stderr.write(`${sayBlasts(blasts)}; ${how}\n`)
  if (blasts.some(({ faults }) => hasErrors(faults.come))) process.exitCode = 1
}

/** "north_sales: 12 → 9", or what else was edited of it. */
const titleOf = (edited: readonly Edited[], id: string): string => {
  const keys = edited.flatMap(({ facts }) => facts).find(({ fact }) => fact === id)?.keys ?? []
  const said = keys.map(({ key, before = 'none', after = 'none' }) =>
    key === 'value' ? `${before} → ${after}` : `${key} ${before} → ${after}`,
  )
  return [id, said.join(', ')].filter(Boolean).join(': ')
}

/** Errors at the ledger's own lines that the edit brings: such an edit is a slip, where a false claim is news. */
function wrongInLedger(blasts: readonly Blast[], { path }: RawLedger): Diagnostic[] {
  const come = blasts.flatMap(({ faults }) => faults.come)
  const wrong = come.filter(
    ({ severity, span, code }) => severity === 'error' && span?.file === path && !isJudgement(code),
  )
  return wrong.filter(({ message }, n) => wrong.findIndex((other) => other.message === message) === n)
}

// What the rules find wanting in a fact is no slip of typing.
const isJudgement = (code: string): boolean => code.startsWith('lint/')

const tellLines = (file: string, diff: ReturnType<typeof diffLines>): string[] => [
  `${file}:${diff[0]?.line ?? 1}`,
  ...diff.flatMap(({ before, after }) => [
    ...(before === undefined ? [] : [`- ${before}`]),
    ...(after === undefined ? [] : [`+ ${after}`]),
  ]),
]
