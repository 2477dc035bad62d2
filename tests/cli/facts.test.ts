// The figures of a ledger from the command line: looked up, judged, traced.
import { beforeEach, describe, expect, it } from 'vitest'
import { tellCoverage } from '../../src/cli/facts/coverage.ts'
import { getFact } from '../../src/cli/facts/get.ts'
import { listFacts } from '../../src/cli/facts/list.ts'
import { listStale } from '../../src/cli/facts/stale.ts'
import { traceFact } from '../../src/cli/facts/trace.ts'
import { show } from '../../src/cli/show.ts'
import { brief, folderForEach, flagsIn, ledger, setIn } from './folder-for-each.ts'
import { hear } from './hear.ts'

const folder = folderForEach('a')
const flags = () => flagsIn(folder)
const set = setIn(folder)

describe('a count of a list', () => {
  beforeEach(() =>
    folder.edit(
      ledger,
      'facts:',
      'facts:\n  towns: { label: Towns, says: [Leeds, York], source: report }\n  number: { label: Number of towns, formula: count(towns) }',
    ),
  )

  it('is not set, nor is its list: both say where', async () => {
    const before = folder.read(ledger)
    expect((await set('number', '3')).err).toContain('"number" is computed, count(towns): set one of those instead')
    expect((await set('towns', 'Leeds, York, Hull')).err).toMatch(
      /"towns" is a list: edit briefs\/a\/ledger\.yaml:\d+ by hand, and what counts it follows/,
    )
    expect(folder.read(ledger).equals(before)).toBe(true)
  })

  it('is traced to the things it counts', async () => {
    const { out } = await hear(() => traceFact('number', flags()))
    expect(out).toContain('= count of Towns\n  = count of 2: Leeds and York = 2')
    expect(out).toContain('$towns  Leeds and York  (Towns)')
  })
})

describe('facts list and get', () => {
  it('lists each fact with what it prints, how sure it is and how often it is used', async () => {
    const { out } = await hear(() => listFacts(flags()))
    expect(out).toMatch(/\$north_sales +EUR 12 m, 2024 {2}\(North; moderate; \d uses\)/)
    expect(out).toMatch(/\$north_over_south +4\.0 times/)
  })

  it('says of a fact that could not be computed that it has no value', async () => {
    folder.edit(ledger, 'unit: times }', 'unit: people }')
    const { out } = await hear(() => listFacts(flags()))
    expect(out).toMatch(/\$north_over_south +no value, for it has a fault/)
    const { out: shown } = await hear(() => show('facts', undefined, { ...flags(), out: 'out' }))
    expect(shown).toMatch(/\$north_over_south +no value, for it has a fault/)
  })

  it('gets one with its source and its line', async () => {
    const { out } = await hear(() => getFact('north_sales', flags()))
    expect(out).toContain('The Two Shops, books (2024), page 3 (filing, A)')
    expect(out).toContain(`${ledger}:10`)
    expect(out).toContain('further notice: it has no shelf_life')
    const { out: said } = await hear(() => getFact('north_sales', { ...flags(), json: true }))
    expect(JSON.parse(said)).toMatchObject({ id: 'north_sales', value: 12, printed: expect.stringContaining('12') })
  })

  it('shows the figures of every ledger, each ledger under its path, or of that of one brief', async () => {
    const one = await hear(() => show('facts', undefined, { ...flags(), out: 'out' }))
    expect(one.out).toMatch(/^\$north_sales +EUR 12 m {2}\(North, 2024; books\)$/m)
    expect(one.out).not.toContain(ledger)
    folder.write('briefs/b/brief.yaml', folder.read(brief).toString())
    folder.write('briefs/b/ledger.yaml', folder.read(ledger).toString().replace('value: 12,', 'value: 13,'))
    const both = await hear(() => show('facts', undefined, { ...flags(), out: 'out' }))
    expect(both.out).toMatch(/^briefs\/a\/ledger\.yaml\n(?:\$.+\n)*\$north_sales +EUR 12 m.+\n/m)
    expect(both.out).toMatch(/\n\nbriefs\/b\/ledger\.yaml\n(?:\$.+\n)*\$north_sales +EUR 13 m/)
    const { out } = await hear(() => show('facts', 'briefs/b/brief.yaml', { ...flags(), out: 'out' }))
    expect(out).toContain('EUR 13 m')
    expect(out).not.toContain('EUR 12 m')
  })

  it('asks for a brief where a name stands in two ledgers', async () => {
    folder.write('briefs/b/brief.yaml', folder.read(brief).toString())
    folder.write('briefs/b/ledger.yaml', folder.read(ledger).toString())
    const { err, code } = await hear(() => getFact('north_sales', flags()))
    expect(err).toContain('say --brief briefs/a/brief.yaml or --brief briefs/b/brief.yaml')
    expect(code).toBe(2)
    const { out } = await hear(() => getFact('north_sales', { ...flags(), brief: 'briefs/b/brief.yaml' }))
    expect(out).toContain('briefs/b/ledger.yaml:10')
  })
})

describe('facts stale', () => {
  it('refuses a day that there is not', async () => {
    const { err, code } = await hear(() => listStale({ ...flags(), on: '2025-02-31' }))
    expect(err).toContain('--on: "2025-02-31" is no day such as 2026-01-31')
    expect(code).toBe(2)
  })

  it('counts a shelf life from the period, else from the source, and tells the rule', async () => {
    folder.edit(ledger, 'value: 12,', 'value: 12, shelf_life: 1 month,')
    folder.edit(ledger, 'value: 3, unit: EUR m, period: 2024,', 'value: 3, unit: EUR m, shelf_life: 2 months,')
    folder.edit(ledger, 'value: 0,', 'value: 0, valid_until: 2025-12-31,')
    const { out } = await hear(() => listStale(flags()))
    expect(out).toContain('A fact is good until its valid_until; else for its shelf_life after the end of its period')
    expect(out).toContain(`${ledger} on 1 February 2025, the date of ${brief}`)
    expect(out).toContain('$north_sales  good until 31 January 2025: 1 month after the end of its period, 2024')
    expect(out).toContain('and with it $north_over_south')
    expect(out).not.toContain('$south_sales')
    // A computed figure is good for as long as the first of its inputs.
    const got = await hear(() => getFact('north_over_south', flags()))
    expect(got.out).toContain(
      'good until  31 January 2025: it is computed from $north_sales, good until 1 month after the end of its period, 2024',
    )
    const later = await hear(() => listStale({ ...flags(), on: '2026-01-01' }))
    expect(later.out).toContain('$south_sales  good until 28 February 2025: 2 months after what its sources describe')
    expect(later.out).toContain('$closed_sales  good until 31 December 2025: its valid_until')
    expect(later.out).toContain(
      '3 of 3 with a shelf life or a last day are stale; 0 have neither and never are; 1 more computed from these',
    )
    expect((await hear(() => listStale({ ...flags(), on: 'soon' }))).code).toBe(2)
  })
})

describe('facts trace', () => {
  it('goes down to the sources and up to every place, through what is computed', async () => {
    const { out } = await hear(() => traceFact('north_over_south', flags()))
    expect(out).toContain('= North ÷ South')
    expect(out).toContain('= EUR 12 m ÷ EUR 3 m = 4.0 times')
    expect(out).toContain('    from The Two Shops, books (2024), page 3 (filing, A)')
    const up = (await hear(() => traceFact('south_sales', flags()))).out
    expect(up).toContain('$north_over_south  4.0 times')
    expect(up).toMatch(/brief\.yaml:\d+ {2}sales\.sizes, claim, through \$north_over_south: /)
    expect(up).toMatch(/brief\.yaml:\d+ {2}sales\.sizes, holds: north_sales = 4 \* south_sales/)
    expect(up).toMatch(/brief\.yaml:\d+ {2}sales\.sizes, prose: /)
    expect(up).toMatch(/brief\.yaml:\d+ {2}sales, .*: south_sales/)
  })

  it('shows a long text from a few words before the figure that it is listed for', async () => {
    const before = 'The lease of the south shop was signed by two brothers who have since left the town, and sold '
    folder.edit(brief, 'One shop is enough', `${before}$south_sales`)
    const { out } = await hear(() => traceFact('south_sales', flags()))
    expect(out).toContain(': …since left the town, and sold $south_sales')
  })
})

describe('facts coverage', () => {
  it('says the share from the ledger of each deliverable, and where a figure is typed', async () => {
    const whole = (await hear(() => tellCoverage(flags()))).out
    expect(whole).toMatch(/deck +100%/)
    expect(whole).toMatch(/one-pager +100%/)
    folder.edit(brief, 'One shop is enough', 'One shop earns 80% of it')
    const { out } = await hear(() => tellCoverage({ ...flags(), json: true }))
    const [{ deliverables }] = JSON.parse(out)
    const deck = deliverables.find((each: { deliverable: string }) => each.deliverable === 'deck')
    expect(deck.share).toBeLessThan(1)
    expect(deck.typed[0]).toMatchObject({ figure: '80%', at: { file: brief } })
  })

  it('finds what was typed in the prose of a point without an exhibit, which the memo prints behind its claim', async () => {
    folder.edit(brief, 'The lease is the one cost that runs on, and it ends by itself.', 'It took 44 days and EUR 7 m.')
    const { out } = await hear(() => tellCoverage({ ...flags(), json: true }))
    const [{ deliverables }] = JSON.parse(out)
    const memo = deliverables.find((each: { deliverable: string }) => each.deliverable === 'memo')
    expect(memo.typed.map(({ figure }: { figure: string }) => figure)).toEqual(['44', 'EUR 7 m'])
  })
})
