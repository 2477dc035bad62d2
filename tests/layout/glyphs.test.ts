// A character that the brand's fonts lack is told at its words: in print an error, since nothing stands in for it.
import { expect, it } from 'vitest'
import { prepare } from '../../src/pipeline.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { workspaceOf } from '../journeys/workspace.ts'

const folder = join(import.meta.dirname, '..', 'journeys', 'two-shops')
const brief = readFileSync(join(folder, 'brief.yaml'), 'utf8').replace('title: Two shops', 'title: Two shops 腾讯')
const workspace = workspaceOf({
  'briefs/case/brief.yaml': brief,
  'briefs/case/ledger.yaml': readFileSync(join(folder, 'ledger.yaml')),
})

it('is an error in a memo, and a warning in a deck, at the title', async () => {
  const { diagnostics } = await prepare('briefs/case/brief.yaml', workspace, { deliverables: ['deck', 'memo'] })
  const told = diagnostics.filter(({ code }) => code === 'layout/no-glyph')
  expect(told.map(({ severity, span }) => [severity, span?.line]).sort()).toContainEqual(['error', 1])
  expect(told.some(({ severity, message }) => severity === 'warning' && message.includes('腾'))).toBe(true)
})
