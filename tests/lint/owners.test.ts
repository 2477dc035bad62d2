// Whose a step is: one role, one body or one person, and not two of them or all of a kind.
import { expect, it } from 'vitest'
import { findIn } from './base.ts'

const told = (owner: string): string[] =>
  findIn(
    `brief: { next_steps: [{ do: Check the offer, owner: ${JSON.stringify(owner)}, by: 2025-10-10, result: Done }, { do: Bring it to the board, owner: Partner, by: 2025-11-14, result: Decision }] }`,
  )
    .filter(({ code }) => code === 'lint/no-owner')
    .map(({ message }) => message)

it.each([
  'Engineering and trading',
  'Kuratorin und Restauratorin',
  'Facilitator and head of fleet',
  'Planung und Handel',
])('hears two in "%s"', (owner) => {
  expect(told(owner).join()).toContain('two own the step')
})

it.each(['All wards', 'Both of the depots', 'All four depots in the north', 'Alle Stationen', 'Sämtliche Häuser'])(
  'hears nobody in "%s"',
  (owner) => {
    expect(told(owner)).toHaveLength(1)
  },
)

it.each([
  'Research and development',
  'Engineering and construction',
  'All Saints Hospital',
  'Head of all wards',
  'Amt für Bau und Verkehr',
  'Leiterin Kunst und Kultur',
  'Restauratorin',
])('lets "%s" be', (owner) => {
  expect(told(owner)).toEqual([])
})

it.each([
  'Shop managers',
  'The shop managers',
  'Regional managers',
  'Depot supervisors',
  'Theatre leads',
  'Store and yard managers',
  'Managers of the depots',
  'Heads of depot',
  'Heads of shop in the north',
  'Filialleiterinnen',
  'Stationsleitungen',
])('takes "%s" for a role that each holds for a place of his own', (owner) => {
  expect(told(owner)).toEqual([])
})

it.each([
  'Managers',
  'The managers',
  'All shop managers',
  'Both shop managers',
  'Several shop managers',
  'Line managers',
  'Senior managers',
  'Department heads',
  'Heads of all depots',
  'Shop employees',
  'Depot teams',
  'Members of the board',
  'Mitarbeiterinnen',
  'Alle Filialleiterinnen',
])('hears nobody in "%s", whom no place is given to', (owner) => {
  expect(told(owner)).toHaveLength(1)
})

it('lets whoever is asked to decide own a step, one or many', () => {
  const asked = (who: string): string[] =>
    findIn(
      `brief: { ask: { decide: Buy the second oven, who: ${who}, by: 2025-11-14 }, next_steps: [{ do: Decide, owner: The owners, by: 2025-11-14, result: Decision }] }`,
    ).map(({ code }) => code)
  expect(asked('Owners')).not.toContain('lint/no-owner')
  expect(asked('Bank')).toContain('lint/no-owner')
})
