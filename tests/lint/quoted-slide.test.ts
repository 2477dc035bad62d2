// What people say on a slide of quotations is theirs: its template says that it shows such words, whatever its name.
import { describe, expect, it } from 'vitest'
import type { Workspace } from '../../src/model/workspace.ts'
import { prepare } from '../../src/pipeline.ts'
import { baseWith, workspaceOf } from './base.ts'

const SLIDES = 'templates/deck/slides'

/** What a rule tells of the one takeaway of a point. `slide`: the archetype that the point asks for. */
async function toldOf(
  slide: string,
  rule = 'typed-number',
  says = 'Give me 17 machines and I will give you the market',
): Promise<string[]> {
  const point = {
    slide,
    exhibit: null,
    holds: [],
    facts: ['services_share'],
    takeaways: [{ head: 'Buyer, brewery', says }],
  }
  const base = workspaceOf(baseWith({ point }))
  // One more archetype, which is that of quotations under another name.
  const workspace: Workspace = {
    ...base,
    list: (path) => [...base.list(path), ...(path === SLIDES ? ['voices.hbs'] : [])],
    read: (path) => base.read(path === `${SLIDES}/voices.hbs` ? `${SLIDES}/quote.hbs` : path),
  }
  const { diagnostics } = await prepare('briefs/case/brief.yaml', workspace, { deliverables: ['memo'] })
  return diagnostics.filter(({ code }) => code === `lint/${rule}`).map(({ message }) => message)
}

describe('a number that somebody says', () => {
  it('is his on a slide of quotations', async () => {
    expect(await toldOf('quote')).toEqual([])
  })

  it('is ours on any other', async () => {
    expect(await toldOf('claim-evidence')).toEqual(['"17" is typed and comes from no fact of the ledger'])
  })

  it('is his on a slide of another name that says so at its head', async () => {
    expect(await toldOf('voices')).toEqual([])
  })
})

describe('one quotation', () => {
  it('is no list of one', async () => {
    expect(await toldOf('quote', 'lone-bullet')).toEqual([])
  })

  it('is one where its slide shows no quotations', async () => {
    expect(await toldOf('claim-evidence', 'lone-bullet')).toHaveLength(1)
  })

  it('asserts what it does in the name of whoever says it', async () => {
    const says = 'Our costs doubled in a year'
    expect(await toldOf('quote', 'unbacked-word', says)).toEqual([])
    expect(await toldOf('claim-evidence', 'unbacked-word', says)).toEqual([
      '"doubled" asserts a change, and nothing here computes it',
    ])
  })
})
