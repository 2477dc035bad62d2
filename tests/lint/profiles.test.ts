// What an analyst can do about a finding: set it aside with a reason, judge as a draft, have it explained, and hand it to other programs.
import { parse } from 'yaml'
import { expect, it } from 'vitest'
import { explanationOf } from '../../src/cli/explain.ts'
import { sarifOf } from '../../src/cli/sarif.ts'
import { type Profile, rules, type SetAside } from '../../src/lint/index.ts'
import { prepare, settleBrief } from '../../src/pipeline.ts'
import { lintBrief } from './lint-brief.ts'
import { baseWith, findIn, type Parts, workspaceOf } from './base.ts'

const TOPIC = 'claim: Profit and revenue in the year of the build-out, holds: ratio about 3'

const judge = (example: string, profile: Profile) => {
  const { settled } = settleBrief('briefs/case/brief.yaml', workspaceOf(baseWith(parse(example) as Parts)))
  return lintBrief(settled!.brief, settled!.ledger, profile)
}

it('sets a finding aside for a point, or for the brief, by number or by code', () => {
  expect(findIn(`point: { ${TOPIC} }`).map(({ code }) => code)).toEqual(['lint/no-verb'])
  expect(findIn(`point: { ${TOPIC}, ignore: [{ rule: T-003, because: A quotation }] }`)).toEqual([])
  expect(findIn(`point: { ${TOPIC} }\nbrief: { ignore: [{ rule: lint/no-verb, because: A quotation }] }`)).toEqual([])
})

it('stops a release on what only some findings of a rule are errors for', () => {
  const hole = 'exhibit: { kind: table, columns: [Shop, Rent], rows: [[North, ""], [South, none]] }'
  const weighty = (profile: Profile): string[] =>
    judge(hole, profile).flatMap(({ code, severity }) => (severity === 'error' ? [code] : []))
  expect(weighty('release')).toContain('lint/large-table')
  expect(weighty('draft')).not.toContain('lint/large-table')
})

it('asks for the reason', () => {
  const found = findIn(`point: { ${TOPIC}, ignore: [{ rule: T-003 }] }`)
  expect(found.map(({ code }) => code)).toContain('read/missing-key')
})

it.each(["''", "'   '", "'.'", "'…'"])('takes %s for no reason: it is told, and so is the finding', (typed) => {
  for (const example of [
    `point: { ${TOPIC}, ignore: [{ rule: T-003, because: ${typed} }] }`,
    `point: { ${TOPIC} }\nbrief: { ignore: [{ rule: T-003, because: ${typed} }] }`,
  ]) {
    const codes = findIn(example).map(({ code }) => code)
    expect(codes).toContain('read/empty-value')
    const { settled } = settleBrief('briefs/case/brief.yaml', workspaceOf(baseWith(parse(example) as Parts)))
    expect(lintBrief(settled!.brief, settled!.ledger, 'release').map(({ code }) => code)).toContain('lint/no-verb')
  }
})

it('tells an entry that sets nothing aside, in the brief or in a point', () => {
  const entry = 'ignore: [{ rule: T-003, because: A quotation }]'
  for (const example of [`brief: { ${entry} }`, `point: { ${entry} }`]) {
    const [found, ...more] = findIn(example)
    expect([found?.code, found?.severity, more]).toEqual(['lint/idle-ignore', 'note', []])
    expect(found?.message).toContain('"T-003" finds nothing here')
  }
  // What only pages can show is judged when all of them are laid out.
  expect(findIn('brief: { ignore: [{ rule: lint/thin, because: A pause }] }').map(({ code }) => code)).toEqual([
    'lint/unknown-rule',
  ])
  expect(findIn('brief: { ignore: [{ rule: lint/title-widow, because: It is short }] }')).toEqual([])
})

it('tells an entry that sets nothing aside on any page', async () => {
  const idle = async (rule: string): Promise<string[]> => {
    const parts = parse(`brief: { deliverables: [deck], ignore: [{ rule: ${rule}, because: It is short }] }`) as Parts
    const { diagnostics } = await prepare('briefs/case/brief.yaml', workspaceOf(baseWith(parts)))
    return diagnostics.filter(({ code }) => code === 'lint/idle-ignore').map(({ message }) => message)
  }
  expect(await idle('lint/title-widow')).toEqual(['"lint/title-widow" finds nothing here that could be set aside'])
  expect(await idle('lint/no-summary')).toEqual(['"lint/no-summary" finds nothing here that could be set aside'])
})

it('tells an entry that names no rule, and the rule that was meant', () => {
  const [found] = findIn('brief: { ignore: [{ rule: lint/no-verbs, because: A quotation }] }')
  expect(found?.code).toBe('lint/unknown-rule')
  expect(found?.notes).toContain('hint: did you mean "lint/no-verb"?')
})

it('tells a draft of errors as warnings, except of those that no reader may see', () => {
  const untitled = 'exhibit: { kind: clustered-column, series: { "2024": [profit_growth_2024] } }'
  expect(judge(untitled, 'release').map(({ severity }) => severity)).toEqual(['error'])
  expect(judge(untitled, 'draft').map(({ severity }) => severity)).toEqual(['warning'])
  expect(judge('point: { so_what: It pays in TBD years }', 'draft').map(({ severity }) => severity)).toEqual(['error'])
})

it('explains a rule by code and by number, and says who keeps the rest', () => {
  expect(explanationOf('lint/no-verb')).toBe(explanationOf('t-003'))
  expect(explanationOf('T-003')).toContain('A claim is a sentence with a verb.')
  expect(explanationOf('V-101')).toContain('evidence/no-source')
  expect(explanationOf('X-052')).toContain('dictionary')
  expect(explanationOf('lint/nothing')).toBeUndefined()
})

it('writes SARIF that names the rule and the line', () => {
  const found = findIn(`point: { ${TOPIC} }`)
  const log = sarifOf(found) as {
    version: string
    runs: { tool: { driver: { rules: { id: string }[] } }; results: Record<string, unknown>[] }[]
  }
  expect(log.version).toBe('2.1.0')
  expect(log.runs[0]!.tool.driver.rules.map(({ id }) => id)).toEqual(['lint/no-verb'])
  expect(log.runs[0]!.results[0]).toMatchObject({
    ruleId: 'lint/no-verb',
    level: 'warning',
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'briefs/case/brief.yaml' },
          region: { startLine: found[0]!.span!.line },
        },
      },
    ],
    // Nobody set it aside.
    suppressions: [],
  })
})

it('writes what is set aside into SARIF, with the reason, once for all briefs that it concerns', async () => {
  const ignore = '[{ rule: T-003, because: A quotation }, { rule: lint/crowded-slide, because: It is handed out }]'
  const crowded = rules.find(({ code }) => code === 'lint/crowded-slide')!.bad
  const parts = parse(`${crowded}\npoint: { ${TOPIC}, ignore: ${ignore} }\nbrief: { deliverables: [deck] }`) as Parts
  const aside: SetAside[] = []
  const { diagnostics } = await prepare('briefs/case/brief.yaml', workspaceOf(baseWith(parts)), { aside })
  expect(diagnostics.filter(({ code }) => code.startsWith('lint/'))).toEqual([])
  const log = sarifOf(diagnostics, '/', [...aside, ...aside]) as {
    runs: { tool: { driver: { rules: { id: string }[] } }; results: Record<string, unknown>[] }[]
  }
  const suppressed = log.runs[0]!.results.filter(({ suppressions }) => (suppressions as object[]).length > 0)
  expect(suppressed.map(({ ruleId, suppressions }) => [ruleId, suppressions])).toEqual([
    ['lint/crowded-slide', [{ kind: 'inSource', justification: 'It is handed out' }]],
    ['lint/no-verb', [{ kind: 'inSource', justification: 'A quotation' }]],
  ])
  expect(log.runs[0]!.tool.driver.rules.map(({ id }) => id)).toContain('lint/crowded-slide')
})
