// A brief and a ledger as read: values, defaults, lines.
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { kinds as realKinds } from '../../src/exhibit/index.ts'
import type { Shape } from '../../src/model/shape.ts'
import { parseYaml, readBrief, readLedger } from '../../src/read/index.ts'
import { kinds, workspaceOf } from './workspace.ts'

const small = `title: A small brief
about: { date: 2025-10-01, version: 3.10 }
answer: Services carry the margin
arguments:
  - id: services
    short: Services
    claim: "Services: the margin"
    points:
      - id: growth
        claim: Services grew faster
          than goods
        holds: a > b
        exhibit: growth
        takeaways:
          - Both grew
          - { head: "007", says: 12:30 }
        prose: |
          One line,
          and its second.

          Another paragraph.
exhibits:
  growth:
    kind: clustered-column
    series: { "2024": [services, =goods * 2, null], 2025: goods }
`

const read = (source: string) => readBrief('briefs/x/small.yaml', workspaceOf({ 'briefs/x/small.yaml': source }), kinds)

describe('a brief', () => {
  const { brief, diagnostics } = read(small)
  const point = brief!.arguments[0]!.points[0]!

  test('has no faults', () => expect(diagnostics).toEqual([]))

  test('gets what it leaves out', () => {
    expect(brief).toMatchObject({
      path: 'briefs/x/small.yaml',
      about: { status: 'draft', language: 'en-GB' },
      brand: 'hairline',
      ledger: 'briefs/x/ledger.yaml',
      deliverables: ['deck', 'memo', 'one-pager', 'handout'],
      gaps: [],
      against: [],
      next_steps: [],
    })
    expect(point).toMatchObject({ lead: false, optional: false, only: [], facts: [] })
  })

  test.each(['x', 'en-', 'en_GB', 'constructor'])('never has the language "%s", which is no tag', (typed) => {
    const { brief: told, diagnostics: faults } = read(small.replace('version: 3.10', `language: ${typed}`))
    expect(faults.map(({ code }) => code)).toEqual(['read/not-a-language'])
    expect(told!.about.language).toBe('en-GB')
  })

  test('keeps a language that is a tag, whether or not we have words in it', () => {
    for (const typed of ['fr-FR', 'English', 'de-de']) {
      const { brief: told, diagnostics: faults } = read(small.replace('version: 3.10', `language: ${typed}`))
      expect([faults, told!.about.language]).toEqual([[], typed])
    }
  })

  test('keeps texts that look like numbers or times as typed', () => {
    expect(brief!.about.version?.raw).toBe('3.10')
    expect(point.takeaways[1]).toMatchObject({ head: { raw: '007' }, says: { raw: '12:30' } })
  })

  test('reads a bare takeaway as what it says, and a value alone as a list', () => {
    expect(point.takeaways[0]).toMatchObject({ says: { raw: 'Both grew' } })
    expect(point.exhibit).toEqual(['growth'])
    expect(point.holds).toMatchObject([{ raw: 'a > b', at: { line: 12, column: 16 } }])
  })

  test('knows the place of each text: the first letter behind a quotation mark, the line of each paragraph', () => {
    expect(brief!.arguments[0]!.claim.at).toMatchObject({ line: 7, column: 13, length: 20 })
    expect(point.claim).toEqual({
      raw: 'Services grew faster\nthan goods',
      at: { file: 'briefs/x/small.yaml', line: 10, column: 16, length: 20 },
    })
    expect(point.prose.map(({ raw, at }) => [raw, at.line, at.column])).toEqual([
      ['One line,\nand its second.', 18, 11],
      ['Another paragraph.', 21, 11],
    ])
    expect(point.at).toMatchObject({ line: 9, column: 9 })
  })

  test('has exhibits by the shapes of their kinds', () => {
    expect(brief!.exhibits['growth']).toMatchObject({
      id: 'growth',
      kind: 'clustered-column',
      series: {
        '2024': [{ raw: 'services', at: { line: 25 } }, { raw: '=goods * 2' }, null],
        '2025': [{ raw: 'goods' }],
      },
    })
  })

  test('finds its ledger from its own folder', () => {
    expect(read(`ledger: ../shared/ledger.yaml\n${small}`).brief!.ledger).toBe('briefs/shared/ledger.yaml')
  })

  test('reads alike with a byte order mark and with line ends of Windows', () => {
    const other = read(`\ufeff${small.replaceAll('\n', '\r\n')}`)
    expect(other.diagnostics).toEqual([])
    expect(other.brief).toEqual(brief)
  })

  test('with faults still has every text that is right, and empty ones for the rest', () => {
    const faulty = read(
      small.replace('claim: "Services: the margin"', 'said: x').replace('kind: clustered-column', 'kind: pie'),
    )
    expect(faulty.diagnostics.map(({ code }) => code)).toEqual([
      'read/unknown-key',
      'read/missing-key',
      'read/unknown-kind',
    ])
    expect(faulty.brief!.arguments[0]).toMatchObject({ claim: { raw: '' }, points: [{ id: 'growth', exhibit: [] }] })
  })

  test('told a number with a comma, a percent sign or a unit, says how to write it', () => {
    const ledger = (value: string) =>
      readLedger('l.yaml', workspaceOf({ 'l.yaml': `sources: {}\nfacts:\n  a: { label: A, value: ${value} }\n` }))
        .diagnostics[0]?.notes[0]
    expect(ledger('"2,5"')).toBe('hint: write 2.5')
    expect(ledger('12%')).toBe('hint: write 12, and "%" under "unit"')
    expect(ledger('"1,000,000"')).toBe('hint: write 1000000')
    expect(ledger('−3.5')).toBe('hint: write -3.5')
    expect(ledger('"1.234,5 RMB bn"')).toBe('hint: write 1234.5, and "RMB bn" under "unit"')
  })
})

describe('a ledger', () => {
  const source = `sources:
  visit: { publisher: TechMoat, title: Two lessons, kind: report, published: 2025, reliability: B }
facts:
  capex_2024: { label: Capital expenditure, value: 78, unit: RMB bn, period: 2024, source: { id: visit, where: page 1 } }
  ratio: { label: Ratio, formula: capex_2024 / capex_2024, unit: times }
  rank: { label: Rank, says: below its rivals, kind: judgement, source: visit }
`
  const { ledger, diagnostics } = readLedger('ledger.yaml', workspaceOf({ 'ledger.yaml': source }))

  test('has sources and facts by their ids, complete', () => {
    expect(diagnostics).toEqual([])
    expect(ledger!.sources['visit']).toMatchObject({
      id: 'visit',
      origin: 'visit',
      published: '2025',
      at: { line: 2, column: 3 },
    })
    expect(ledger!.facts['capex_2024']).toMatchObject({
      value: 78,
      period: '2024',
      measure: 'level',
      kind: 'observed',
      sources: [{ id: 'visit', where: 'page 1' }],
      at: { line: 4, column: 3 },
    })
    expect(ledger!.facts['ratio']).toMatchObject({ kind: 'derived', sources: [] })
    expect(ledger!.facts['rank']).toMatchObject({
      says: { raw: 'below its rivals' },
      sources: [{ id: 'visit', where: '' }],
    })
    expect(ledger!.conflicts).toEqual({})
  })

  test('refuses an id that a formula could not name', () => {
    const { diagnostics } = readLedger(
      'l.yaml',
      workspaceOf({ 'l.yaml': source.replace('capex_2024: {', 'capex-2024: {') }),
    )
    expect(diagnostics).toMatchObject([
      { code: 'read/bad-id', notes: ['hint: write capex_2024'], span: { line: 4, column: 3 } },
    ])
  })
})

describe('parsed YAML', () => {
  test('tells plain values and their places', () => {
    const { value, spanOf } = parseYaml('colors:\n  ink: "#111"\n  sizes: [1, 2.50]\n', 'brand.yaml')
    expect(value).toEqual({ colors: { ink: '#111', sizes: [1, 2.5] } })
    expect(spanOf(['colors', 'sizes', 1])).toEqual({ file: 'brand.yaml', line: 3, column: 14, length: 4 })
    expect(spanOf(['colors', 'paper'])).toMatchObject({ line: 2, column: 3 })
  })
})

describe('the worked engagement', () => {
  const folder = resolve(import.meta.dirname, '../../briefs/tencent-cloud')
  const shapes: Record<string, Shape> = Object.fromEntries(
    Object.entries(realKinds).map(([name, { shape }]) => [name, { is: 'record', of: shape }]),
  )
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  const files = workspaceOf(Object.fromEntries(names.map((name) => [name, readFileSync(resolve(folder, name))])))

  test.each(names)('%s reads without a fault', (name) => {
    const { diagnostics } = name === 'ledger.yaml' ? readLedger(name, files) : readBrief(name, files, shapes)
    expect(diagnostics).toEqual([])
  })
})
