// Who of a crew makes which brief.
import { expect, it } from 'vitest'
import { openRoster } from '../../src/cli/roster.ts'

const sizes: Record<string, number> = { long: 9, fair: 5, short: 1 }
const open = (): ReturnType<typeof openRoster> => openRoster((brief) => sizes[brief] ?? 0)
const all = ['short', 'fair', 'long']

it('gives whoever is free the longest brief, by its size at first and by the time it took then', () => {
  const roster = open()
  expect([roster.next(0, all), roster.next(1, ['short', 'fair']), roster.next(1, [])]).toEqual([
    'long',
    'fair',
    undefined,
  ])
  roster.made('long', 0, 20)
  roster.made('short', 0, 90)
  expect(roster.next(0, all)).toBe('short')
})

it('goes by rehearsals until there was an edit', () => {
  const roster = open()
  roster.made('long', 0, 900)
  roster.made('fair', 0, 800)
  expect(roster.next(0, ['fair', 'long'])).toBe('long')
  roster.rehearsed('long', 60)
  roster.rehearsed('fair', 70)
  expect(roster.next(0, ['fair', 'long'])).toBe('fair')
  roster.made('long', 0, 90)
  roster.rehearsed('long', 50)
  expect(roster.next(0, ['fair', 'long'])).toBe('long')
})

it('keeps a brief with those who know it as it stands', () => {
  const roster = open()
  const times = roster.made('long', 0, 20)
  expect(roster.next(1, all)).toBe('fair')
  roster.caughtUp('long', 1, times)
  expect(roster.next(1, all)).toBe('long')
  // It was made again before the other had caught up.
  roster.made('long', 0, 20)
  roster.caughtUp('long', 1, times)
  expect(roster.next(1, ['long'])).toBeUndefined()
  expect(roster.next(0, ['long'])).toBe('long')
})

it('gives what only a process knew that has ended to anybody', () => {
  const roster = open()
  roster.made('long', 0, 20)
  roster.left(0)
  expect(roster.next(1, ['long'])).toBe('long')
})
