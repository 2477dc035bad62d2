// A character that the brand's fonts lack is told at its words: in print an error, since nothing stands in for it.
import { expect, it } from 'vitest'
import { prepare } from '../../src/pipeline.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { workspaceOf } from '../journeys/workspace.ts'

const folder = join(import.meta.dirname, '..', 'journeys', 'two-shops')
const brief = readFileSync(join(folder, 'brief.yaml'), 'utf8')

/** Severity and line of each finding in a deliverable of the brief with one text replaced. */
async function told(from: string, to: string, deliverable: 'deck' | 'memo') {
  const text = brief.replace(from, to)
  const workspace = workspaceOf({
    'briefs/case/brief.yaml': text,
    'briefs/case/ledger.yaml': readFileSync(join(folder, 'ledger.yaml')),
  })
  const { diagnostics } = await prepare('briefs/case/brief.yaml', workspace, { deliverables: [deliverable] })
  const line = text.slice(0, text.indexOf(to)).split('\n').length
  return diagnostics
    .filter(({ code }) => code === 'layout/no-glyph')
    .map(({ severity, message, span }) => ({ severity, message, place: span && `${span.file}:${span.line - line}` }))
}

it('is an error in a memo, and a warning in a deck, at the title', async () => {
  const [memo, deck] = [
    await told('Two shops', 'Two shops 腾讯', 'memo'),
    await told('Two shops', 'Two shops 腾讯', 'deck'),
  ]
  expect(memo).toContainEqual(expect.objectContaining({ severity: 'error', place: 'briefs/case/brief.yaml:0' }))
  expect(deck.some(({ severity, message }) => severity === 'warning' && message.includes('腾'))).toBe(true)
})

it.each([
  ['answer: The north', 'answer: 中文 The north'],
  ['head: North, says: "', 'head: North, says: "中 '],
  ['do: Tell the staff, owner: Owner', 'do: Tell the staff, owner: 董事会'],
  ['so_what: One', 'so_what: 中 One'],
])('is told at the line of the words themselves: %s', async (from, to) => {
  for (const deliverable of ['deck', 'memo'] as const) {
    const places = new Set((await told(from, to, deliverable)).map(({ place }) => place))
    // A memo says in its prose what a slide says beside its exhibit.
    if (deliverable === 'deck' || places.size > 0) expect([...places]).toEqual(['briefs/case/brief.yaml:0'])
  }
})
