// Numbers in next steps: how many things are to be reached is the team's own; how many there are comes from the ledger.
import { expect, it } from 'vitest'
import { findIn } from './base.ts'

const told = (step: string): string[] =>
  findIn(
    `brief: { next_steps: [{ do: ${JSON.stringify(step)}, owner: Analyst, by: 2025-10-10, result: Done }, { do: Bring it to the board, owner: Partner, by: 2025-11-14, result: Decision }] }`,
  )
    .filter(({ code }) => code === 'lint/typed-number')
    .map(({ message }) => message)

it.each(['Test the portal with 12 customers', 'Secure 200 sites', 'Train 340 people', 'Visit the first 12 sites'])(
  'lets "%s" be',
  (step) => {
    expect(told(step)).toEqual([])
  },
)

it.each(['Close the 12 stores', 'Close 12 stores that lose money', 'Tell all 340 people', 'Save EUR 2 m in rent'])(
  'finds the typed number in "%s"',
  (step) => {
    expect(told(step)).not.toEqual([])
  },
)
