// How sure a claim is, told by `show claims`, and the rule that strikes out a title on weak evidence: they never disagree.
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { lintBrief } from './lint-brief.ts'
import { settleBrief } from '../../src/pipeline.ts'
import { baseWith, type Parts, workspaceOf } from './base.ts'

const rumour = `facts:
  rumour: { label: Rumour, entity: Company, value: 4, unit: "%", measure: growth, period: 2024, source: { id: blog, where: post } }
  gossip: { label: Gossip, entity: Company, value: 5, unit: "%", measure: growth, period: 2024, source: { id: blog, where: post } }
`
const charted = (facts: string): string => `{ kind: clustered-column, title: Growth, series: { "2024": [${facts}] } }`

const judge = (example: string): [confidence: string | undefined, isTold: boolean] => {
  const { settled } = settleBrief('briefs/case/brief.yaml', workspaceOf(baseWith(parse(rumour + example) as Parts)))
  const { brief, ledger } = settled!
  const claim = ledger.claims!.find(({ id }) => id === 'money.growth')!
  const told = lintBrief(brief, ledger, 'release').filter(
    ({ code, span }) => code === 'lint/weak-evidence' && span?.line === claim.at.line,
  )
  return [claim.confidence?.level, told.length > 0]
}

it.each([
  ['a figure that it prints', 'point: { claim: Growth came to $rumour, holds: null, facts: null, exhibit: null }'],
  [
    'the figures of its chart',
    `point: { claim: Profit grew, holds: null, facts: null }\nexhibit: ${charted('rumour')}`,
  ],
  [
    'most figures of its chart',
    `point: { claim: Profit grew, holds: null, facts: null }\nexhibit: ${charted('profit_growth_2024, rumour, gossip')}`,
  ],
  ['a figure of its condition', 'point: { claim: Profit grew, holds: rumour > 3 }'],
  ['a figure that it names', 'point: { claim: Profit grew by $profit_growth_2024.value, facts: [rumour] }'],
])('a claim is of low confidence, and told, by %s', (_, example) => {
  expect(judge(example)).toEqual(['low', true])
})

it('says how a source that measured the figure itself is told from one that repeats it', () => {
  const base = baseWith(
    parse(`${rumour}point: { claim: Growth came to $rumour, holds: null, facts: null, exhibit: null }`) as Parts,
  )
  const hintsFor = (kind: string): string => {
    const ledger = base.ledger.replace(/kind: press([\s\S]*?)reliability: F/, `kind: ${kind}$1reliability: B`)
    const settled = settleBrief('briefs/case/brief.yaml', workspaceOf({ ...base, ledger })).settled!
    const found = lintBrief(settled.brief, settled.ledger, 'release').filter(
      ({ code }) => code === 'lint/weak-evidence',
    )
    return found.flatMap(({ notes }) => notes).join('\n')
  }
  expect(hintsFor('report')).toContain('`role: primary`')
  expect(hintsFor('model')).toContain('`confidence_because`')
  expect(hintsFor('model')).not.toContain('`role: primary`')
})

it.each([
  ['one weak bar among stronger ones', 'claim: Profit grew, holds: null, facts: null', 'profit_growth_2024, rumour'],
  [
    'weak bars beside a figure that the title prints',
    'claim: Profit grew by $profit_growth_2024.value',
    'rumour, gossip',
  ],
  [
    'weak bars beside what its condition computes',
    'claim: Profit grew, holds: profit_growth_2024 > 3',
    'rumour, gossip',
  ],
])('a claim is not weak by %s', (_, point, facts) => {
  expect(judge(`point: { ${point} }\nexhibit: ${charted(facts)}`)).toEqual(['high', false])
})

it('a claim of sound figures is neither', () => {
  expect(judge('point: { claim: Profit grew by $profit_growth_2024.value }')).toEqual(['high', false])
})
