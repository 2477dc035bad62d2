// `show claims` as an analyst sees it: claims with their conditions, the most fragile first.
import { resolve } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { showClaims } from '../../src/cli/claims.ts'
import { openDisk } from '../../src/cli/disk.ts'
import type { Workspace } from '../../src/model/workspace.ts'

const disk = openDisk(resolve(import.meta.dirname, '../..'))
const follower = 'briefs/tencent-cloud/fast-follower.yaml'

/** The repository with one text of its ledger changed. */
const changed = (from: string, to: string): Workspace => ({
  ...disk,
  read: (path) => {
    const bytes = disk.read(path)
    if (!path.endsWith('ledger.yaml') || !bytes) return bytes
    return new TextEncoder().encode(new TextDecoder().decode(bytes).replace(from, to))
  },
})

const shown = (workspace: Workspace, options: { json?: boolean } = {}, paths = [follower]) => {
  const out: string[] = []
  const write = (text: unknown): boolean => out.push(String(text)) > 0
  vi.spyOn(process.stdout, 'write').mockImplementation(write)
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true)
  showClaims(paths, workspace, { color: 'never', ...options })
  return out.join('').replaceAll('\u00a0', ' ')
}

afterEach(() => {
  vi.restoreAllMocks()
  process.exitCode = undefined
})

describe('show claims', () => {
  test('begins with the most fragile claim, and tells how far each figure may move', () => {
    const [path, empty, first, ...lines] = shown(disk).split('\n')
    expect([path, empty]).toEqual([follower, ''])
    expect(first).toMatch(/^fast\.growth {2}Operating profit grew three times as fast .* \(line \d+\)$/)
    expect(lines.slice(0, 3)).toEqual([
      '  holds: profit_to_revenue_growth about 3  (3.0 times about 3 times (within 5%))',
      '    operating_profit_growth_2024 is +24%: false above +25.2% (+1.2 pp, +5%) or below +22.8% (−1.2 pp, −5%)',
      '    revenue_growth_2024 is +8%: false from +8.422% (+0.422 pp, +5.3%) or from +7.619% (−0.381 pp, −4.8%)',
    ])
    expect(lines).toContain('  confidence moderate: as weak as operating_profit_growth_2024, one origin, graded B2')
  })

  test('marks a claim that the ledger has made false', () => {
    const lines = shown(changed('value: 24\n', 'value: 12\n')).split('\n')
    expect(lines[2]).toContain('fast.growth')
    expect(lines[3]).toBe('  FALSE: profit_to_revenue_growth about 3  (1.5 times about 3 times (within 5%))')
  })

  test('does not call false what cannot be checked, and says why', () => {
    const lines = shown(changed('value: 24\n', 'value: many\n')).split('\n')
    expect(lines.join('\n')).not.toContain('FALSE')
    expect(lines[lines.findIndex((line) => line.startsWith('fast.growth ')) + 1]).toBe(
      '  cannot be checked: profit_to_revenue_growth about 3  (profit_to_revenue_growth has no value, for it has a fault)',
    )
  })

  test('ranks the claims of several briefs in one list, a borrowed one once', () => {
    const others = ['going-international', 'steering-committee'].map((name) => `briefs/tencent-cloud/${name}.yaml`)
    const [head, , ...lines] = shown(disk, {}, [follower, ...others]).split('\n')
    expect(head).toBe(`${[follower, ...others].join(', ')}: the most fragile first`)
    const claims = lines.filter((line) => /^\w/.test(line)).map((line) => line.split('  ')[0])
    expect(claims.slice(0, 2)).toEqual(['push.share', 'fast.growth'])
    expect(claims.filter((id) => id === 'fast.growth')).toHaveLength(1)
  })

  test('tells first the condition of a claim that the least move turns false', () => {
    const text = shown(disk)
    expect(text.indexOf('profit_to_revenue_growth about 3')).toBeLessThan(
      text.indexOf('operating_profit_growth_2024 > revenue_growth_2024'),
    )
  })

  test('rests a claim on the figures in the cells of its table', () => {
    const steering = 'briefs/tencent-cloud/steering-committee.yaml'
    const [{ claims }] = JSON.parse(shown(disk, { json: true }, [steering]))
    const unsettled = claims.find(({ id }: { id: string }) => id === 'open.unsettled')
    expect(unsettled.facts).toEqual(expect.arrayContaining(['capex_2024', 'efficiency_vs_standard', 'named_customers']))
    expect(unsettled.confidence.level).toBe('low')
  })

  test('prints the same as JSON', () => {
    const [{ brief, claims }] = JSON.parse(shown(disk, { json: true }))
    expect(brief).toBe(follower)
    expect(claims[0]).toMatchObject({
      id: 'fast.growth',
      nearest: 0.04761905,
      confidence: { level: 'moderate' },
      conditions: [{ holds: true, inputs: [{ fact: 'operating_profit_growth_2024', up: { by: 1.2 } }, {}] }, {}],
    })
  })
})
