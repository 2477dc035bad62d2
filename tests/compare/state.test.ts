// Two states of a brief that are compared: the second is laid out to what it would be alone, and what is alike is not laid out again.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { compareStates, openState } from '../../src/compare/index.ts'
import type { Last } from '../../src/pipeline.ts'
import { workspaceOf } from '../journeys/workspace.ts'

const folder = join(import.meta.dirname, '..', 'journeys', 'two-shops')
const [brief, ledger] = ['brief.yaml', 'ledger.yaml'].map((name) => readFileSync(join(folder, name), 'utf8'))
const path = 'briefs/case/brief.yaml'
const at = (text: string) => workspaceOf({ [path]: brief!, 'briefs/case/ledger.yaml': text })
const edited = ledger!.replace('value: 12,', 'value: 9,')

it('says the same of both, and hands on the pages that did not move', async () => {
  const last: Last = {}
  const was = await openState(path, at(ledger!), undefined, last)
  const is = await openState(path, at(edited), undefined, last)
  const alone = await openState(path, at(edited))
  expect(edited).not.toBe(ledger)
  expect(is!.pages).toEqual(alone!.pages)
  expect(is!.diagnostics).toEqual(alone!.diagnostics)
  expect(compareStates(was, is)).toEqual(compareStates(await openState(path, at(ledger!)), alone))
  const kept = is!.pages[0]!.pages.filter((page) => was!.pages[0]!.pages.includes(page))
  expect(kept.length).toBeGreaterThan(0)
})
