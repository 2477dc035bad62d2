// How the memo mentions its exhibits: each by its number, several in one phrase.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { prepare } from '../src/pipeline.ts'
import { tellPages } from './journeys/tell-pages.ts'
import { workspaceOf } from './journeys/workspace.ts'

const file = (name: string): string => readFileSync(join(import.meta.dirname, 'journeys/two-shops', name), 'utf8')

/** The memo of the two shops, its first point with other exhibits. */
const memoWith = async (exhibits: string, language = 'en-GB', north = 'Open'): Promise<string> => {
  const brief = file('brief.yaml')
    .replace('exhibit: sales', `exhibit: ${exhibits}`)
    .replace('exhibit: leases\n', '\n')
    .replace('en-GB', language)
    .replace('lead: true', 'lead: true\n        note: Nominal')
    .replace('highlight: north_sales', 'highlight: north_sales\n    note: Takings of the till')
    .replace(
      '\nexhibits:',
      '\nexhibits:\n  third:\n    kind: table\n    title: Third\n    columns: [Shop, Count]\n    rows: [[North, NORTH], [South, Shut]]'.replace(
        'NORTH',
        north,
      ),
    )
  const files = { 'briefs/case/brief.yaml': brief, 'briefs/case/ledger.yaml': file('ledger.yaml') }
  const { pages, diagnostics } = await prepare('briefs/case/brief.yaml', workspaceOf(files), { deliverables: ['memo'] })
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return tellPages(pages[0]!).replaceAll('\u00a0', ' ')
}

it('names one exhibit in the singular and several in the plural, with "and" before the last', async () => {
  expect(await memoWith('sales')).toContain('Sizes (Exhibit 1).')
  expect(await memoWith('[sales, leases]')).toContain('Sizes (Exhibits 1 and 2).')
  expect(await memoWith('[sales, leases, third]')).toContain('Sizes (Exhibits 1, 2 and 3).')
})

it('names several in German', async () => {
  expect(await memoWith('[sales, leases]', 'de-DE')).toContain('Sizes (Abbildungen 1 und 2).')
})

it('prints under a further exhibit its own sources, and those of the point where it has none', async () => {
  const sourcesIn = async (north: string): Promise<string[]> =>
    (await memoWith('[sales, third]', 'en-GB', north))
      .split('\n')
      .filter((line) => /\| Source:/.test(line))
      .map((line) => line.trim())
  const both = '| Source: The Two Shops, books (2024); team analysis'
  expect(await sourcesIn('$north_sales')).toEqual([both, '| Source: The Two Shops, books (2024)'])
  expect(await sourcesIn('Open')).toEqual([both, both])
})

it('prints the note of a point once, under its first exhibit, and that of an exhibit under it', async () => {
  const notes = (await memoWith('[sales, leases]'))
    .split('\n')
    .flatMap((line) => /\| ((?:Note: )?(?:Nominal|Takings).*)/.exec(line)?.[1] ?? [])
  expect(notes).toEqual(['Takings of the till', 'Note: Nominal'])
})

it('prints the note of a point that shows no exhibit under its passage', async () => {
  const files = {
    'briefs/case/brief.yaml': file('brief.yaml').replace('exhibit: leases\n', 'note: By the day of the contract\n'),
    'briefs/case/ledger.yaml': file('ledger.yaml'),
  }
  const { pages } = await prepare('briefs/case/brief.yaml', workspaceOf(files), { deliverables: ['memo'] })
  const memo = tellPages(pages[0]!).replaceAll('\u00a0', ' ')
  expect(memo.indexOf('it ends by itself')).toBeLessThan(memo.indexOf('Note: By the day of the contract'))
  expect(memo.indexOf('Note: By the day of the contract')).toBeLessThan(memo.indexOf('What argues against this'))
})
