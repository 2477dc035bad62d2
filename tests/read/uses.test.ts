// Briefs that borrow: what is taken over, what is said here, where faults point, and what cannot be borrowed.
import { describe, expect, test } from 'vitest'
import type { RawBrief } from '../../src/model/brief.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { briefSchema, readBrief } from '../../src/read/index.ts'
import { kinds, workspaceOf } from './workspace.ts'

const top = (title: string): string => `title: ${title}
about: { date: 2025-10-01 }
answer: ${title} is the answer
`

const lender = `${top('Reach')}arguments:
  - id: fast
    short: It is fast
    question: Can it come second?
    claim: Three moves make it fast
    holds: a > b
    points:
      - id: moves
        claim: Three moves run at once
        exhibit: moves
      - id: growth
        claim: Profit grew faster than revenue
        facts: [profit]
        exhibit: growth
        lead: true
  - id: reach
    short: It reaches
    claim: It reaches everyone
    points:
      - { id: users, claim: It has many users, exhibit: growth }
exhibits:
  growth: { kind: clustered-column, series: { "2024": [profit] } }
  moves: { kind: table, columns: [Move, Effect], rows: [[One, Two]] }
`

const borrower = `${top('Three findings')}uses: { follower: reach.yaml }
arguments:
  - { from: follower.fast, points: [growth, moves], claim: It can afford to come second }
  - id: own
    short: Our own
    claim: This is said here only
    points:
      - { id: growth, claim: Growth is also a point of ours, exhibit: growth }
  - from: follower.reach
exhibits:
  growth: { kind: table, columns: [A, B], rows: [[One, Two]] }
`

const read = (files: Record<string, string>, path = 'briefs/board.yaml'): { brief: RawBrief; told: Diagnostic[] } => {
  const all = Object.fromEntries(Object.entries(files).map(([name, text]) => [`briefs/${name}`, text]))
  const { brief, diagnostics } = readBrief(path, workspaceOf(all), kinds)
  return { brief: brief!, told: diagnostics }
}

const said = (told: readonly Diagnostic[]): string[] =>
  told.map(({ code, span, message }) => `${code} ${span?.file}:${span?.line}:${span?.column} ${message}`)

/** The borrower with one stretch changed. */
const changed = (from: string, to: string): string => {
  expect(borrower).toContain(from)
  return borrower.replace(from, to)
}

describe('borrowing', () => {
  const { brief, told } = read({ 'board.yaml': borrower, 'reach.yaml': lender })

  test('takes over arguments in their places, with the points that are named, in that order', () => {
    expect(told).toEqual([])
    expect(brief.arguments.map(({ id }) => id)).toEqual(['fast', 'own', 'reach'])
    expect(brief.arguments[0]!.points.map(({ id }) => id)).toEqual(['follower-growth', 'moves'])
    expect(brief.arguments[2]!.points.map(({ id }) => id)).toEqual(['users'])
  })

  test('what is said here wins, and conditions go with the claim they were written for', () => {
    const [fast, , reach] = brief.arguments
    expect(fast!.claim).toMatchObject({
      raw: 'It can afford to come second',
      at: { file: 'briefs/board.yaml', line: 6 },
    })
    expect(fast!.holds).toEqual([])
    expect(fast!.short.raw).toBe('It is fast')
    expect(fast!.question?.raw).toBe('Can it come second?')
    expect(reach!.claim.raw).toBe('It reaches everyone')
    const kept = read({
      'board.yaml': changed(', claim: It can afford to come second', ''),
      'reach.yaml': lender,
    }).brief
    expect(kept.arguments[0]!.holds.map(({ raw }) => raw)).toEqual(['a > b'])
  })

  test('the home of what is borrowed stays in its own file', () => {
    const [growth] = brief.arguments[0]!.points
    expect(growth!.claim.at).toMatchObject({ file: 'briefs/reach.yaml', line: 15 })
    expect(growth!.at).toMatchObject({ file: 'briefs/reach.yaml', line: 14 })
  })

  test('exhibits come along, under a name of their own where ours has it already', () => {
    const [growth, moves] = brief.arguments[0]!.points
    expect(growth!.exhibit).toEqual(['follower-growth'])
    expect(moves!.exhibit).toEqual(['moves'])
    expect(brief.arguments[2]!.points[0]!.exhibit).toEqual(['follower-growth'])
    expect(brief.exhibits['follower-growth']).toMatchObject({ id: 'follower-growth', kind: 'clustered-column' })
    expect(brief.exhibits['growth']).toMatchObject({ kind: 'table' })
    expect(Object.keys(brief.exhibits).sort()).toEqual(['follower-growth', 'growth', 'moves'])
  })

  test('the first point that leads its brief leads here, unless one of ours does', () => {
    expect(brief.arguments[0]!.points[0]!.lead).toBe(true)
    const ours = read({
      'board.yaml': changed('exhibit: growth }\n  - from', 'exhibit: growth, lead: true }\n  - from'),
      'reach.yaml': lender,
    })
    expect(ours.told).toEqual([])
    expect(
      ours.brief.arguments.flatMap(({ points }) => points.filter((point) => point.lead).map(({ id }) => id)),
    ).toEqual(['growth'])
  })

  test('one argument can be borrowed in two parts, and from a brief that borrows it itself', () => {
    const middle = `${top('Middle')}uses: { reach: reach.yaml }
arguments: [{ from: reach.fast, short: In the middle }]
`
    const board = `${top('Board')}uses: { middle: middle.yaml }
arguments:
  - { from: middle.fast, points: moves }
  - { from: middle.fast, points: growth, short: And growth }
`
    const found = read({ 'board.yaml': board, 'middle.yaml': middle, 'reach.yaml': lender })
    expect(said(found.told)).toEqual([])
    expect(found.brief.arguments.map(({ id, short }) => [id, short.raw])).toEqual([
      ['fast', 'In the middle'],
      ['middle-fast', 'And growth'],
    ])
    expect(found.brief.arguments[1]!.points[0]!.claim.at.file).toBe('briefs/reach.yaml')
  })

  test('leaves a brief that borrows nothing as it was', () => {
    expect(read({ 'reach.yaml': lender }, 'briefs/reach.yaml').told).toEqual([])
  })
})

describe('what cannot be borrowed', () => {
  const faulty = (board: string, others: Record<string, string> = { 'reach.yaml': lender }): Diagnostic[] =>
    read({ 'board.yaml': board, ...others }).told

  test.each([
    ['an alias', 'from: follower.reach', 'from: folower.reach', 'did you mean "follower"?', '12:11'],
    ['an argument', 'from: follower.reach', 'from: follower.rech', 'did you mean "reach"?', '12:11'],
    ['a point', '[growth, moves]', '[growth, move]', 'did you mean "moves"?', '6:45'],
  ])('%s that is not there is told with the nearest name', (_, from, to, hint, at) => {
    const [fault, ...more] = faulty(changed(from, to))
    expect(more).toEqual([])
    expect(fault).toMatchObject({ code: 'read/unknown-name', severity: 'error', notes: [`hint: ${hint}`] })
    expect(`${fault!.span!.line}:${fault!.span!.column}`).toBe(at)
  })

  test('a place without an alias or an argument', () => {
    const [fault] = faulty(changed('from: follower.reach', 'from: follower'))
    expect(said([fault!])).toEqual([
      'read/not-a-place briefs/board.yaml:12:11 "from" takes an alias, a dot and the id of an argument, and this is "follower"',
    ])
    expect(fault!.notes).toEqual(['note: the aliases are follower'])
  })

  test('a key that a borrowed argument does not take', () => {
    expect(said(faulty(changed('from: follower.reach', 'from: follower.reach\n    clam: Other words')))).toEqual([
      'read/unknown-key briefs/board.yaml:13:5 this argument has no key "clam"',
    ])
  })

  test('a file that is not there is told where it is named, and what is borrowed from it not again', () => {
    expect(said(faulty(borrower, {}))).toEqual([
      'read/no-file briefs/board.yaml:4:19 there is no file briefs/reach.yaml',
    ])
  })

  test('briefs that use each other', () => {
    const back = lender.replace('arguments:\n', 'uses: { board: board.yaml }\narguments:\n  - from: board.own\n')
    expect(said(faulty(borrower, { 'reach.yaml': back }))).toEqual([
      'read/circle briefs/reach.yaml:4:16 this brief uses itself: briefs/board.yaml → briefs/reach.yaml → briefs/board.yaml',
    ])
    expect(
      said(faulty(changed('reach.yaml', 'board.yaml'))).filter((line) => line.startsWith('read/circle')),
    ).toHaveLength(1)
  })

  test('a brief on another ledger', () => {
    const other = lender.replace('arguments:\n', 'ledger: other.yaml\narguments:\n')
    expect(said(faulty(borrower, { 'reach.yaml': other }))).toEqual([
      'read/other-ledger briefs/board.yaml:4:19 this brief stands on briefs/other.yaml, and the one that borrows from it on briefs/ledger.yaml',
    ])
  })

  test('errors of the other brief are told at their place; what is merely unwise in it is not', () => {
    const broken = lender.replace('claim: Three moves run at once', 'clam: Three moves run at once')
    const found = faulty(borrower, { 'reach.yaml': `${broken}  idle: { kind: table, columns: [A], rows: [[B]] }\n` })
    expect(found.every(({ span }) => span?.file === 'briefs/reach.yaml')).toBe(true)
    expect(found.map(({ code }) => code).sort()).toEqual(['read/unknown-key'])
  })

  test('a brief named and not used is worth a word', () => {
    expect(
      faulty(changed('uses: {', 'uses: { spare: reach.yaml,')).map(({ code, severity }) => [code, severity]),
    ).toEqual([['read/unused-alias', 'warning']])
  })
})

test('editors take both forms of an argument', () => {
  const { properties } = briefSchema(kinds) as {
    properties: {
      uses: object
      arguments: { items: Record<'if' | 'then' | 'else', { required: string[]; properties: object }> }
    }
  }
  expect(properties.uses).toMatchObject({ type: 'object' })
  const { items } = properties.arguments
  expect(items.if.required).toEqual(['from'])
  expect(Object.keys(items['then'].properties)).toContain('points')
  expect(items.else.required).toContain('short')
})
