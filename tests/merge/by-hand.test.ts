// The deck's own document follows an order by hand, with the places in tracker and appendix that each slide has otherwise.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { prepare } from '../../src/pipeline.ts'
import { workspaceOf } from '../journeys/workspace.ts'

const folder = join(import.meta.dirname, '..', 'journeys', 'two-shops')
const build = (order: string) =>
  prepare(
    'briefs/case/brief.yaml',
    workspaceOf({
      'briefs/case/brief.yaml': `${readFileSync(join(folder, 'brief.yaml'), 'utf8')}\ndeck: { slides: [${order}] }\n`,
      'briefs/case/ledger.yaml': readFileSync(join(folder, 'ledger.yaml')),
    }),
    { deliverables: ['deck'] },
  )

it('shows what is named, in that order', async () => {
  const { pages, diagnostics } = await build('next-steps, sizes, cover')
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(pages[0]!.pages.map(({ home, layout }) => home || layout)).toHaveLength(3)
  expect(pages[0]!.pages[0]!.home).toBe('next-steps')
  expect(pages[0]!.pages[2]!.layout).toBe('cover')
})

it('tells a name that is neither a point nor a slide where it stands', async () => {
  const { diagnostics } = await build('cover, nosuch')
  const [first, ...others] = diagnostics.filter(({ severity }) => severity === 'error')
  expect(others).toEqual([])
  expect(first!.code).toBe('merge/unknown-archetype')
  expect(first!.span!.line).toBeGreaterThan(1)
  expect(first!.span!.column).toBe('deck: { slides: [cover, '.length + 1)
})
