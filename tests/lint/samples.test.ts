// Every rule of briefs with the examples that it shows: it is silent on the good one and speaks on the bad one. And every number of the
// standard is accounted for.
import { describe, expect, it } from 'vitest'
import { covered, refused, rules } from '../../src/lint/index.ts'
import { findIn } from './base.ts'

it('finds nothing in a brief that keeps every rule', () => {
  expect(findIn('{}')).toEqual([])
})

describe.each(rules.filter(({ stage }) => stage === 'brief'))('$code', (rule) => {
  it('is silent on its good example, as all rules are', () => {
    expect(findIn(rule.good)).toEqual([])
  })
  it('speaks on its bad example, at a place and with advice', () => {
    const found = findIn(rule.bad).filter(({ code }) => code === rule.code)
    expect(found.length).toBeGreaterThan(0)
    for (const each of found) {
      expect(each.span?.line).toBeGreaterThan(0)
      expect(each.notes.some((note) => note.startsWith('hint: '))).toBe(true)
    }
  })
})

it('gives each rule a code of its own', () => {
  expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length)
})

it('accounts for every number of the standard once', () => {
  // A number may be kept by two rules, one of the brief and one of its pages.
  const kept = [...new Set(rules.flatMap((rule) => [rule.id, ...(rule.also ?? [])]))]
  const all = [...kept, ...Object.keys(covered), ...Object.keys(refused)].map((id) => Number(id.slice(2)))
  const missing = Array.from({ length: 155 }, (_, index) => index + 1).filter((number) => !all.includes(number))
  // 99 was never given; see the standard.
  expect(missing).toEqual([99])
  expect(new Set(all).size).toBe(all.length)
})
