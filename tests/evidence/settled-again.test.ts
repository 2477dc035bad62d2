// A brief that is settled again after a figure was edited: what says the same is the same object, and what changed is another.
import { expect, it } from 'vitest'
import { plain } from '../../src/model/words.ts'
import { briefOf, fact, point, raw, settleAll } from './literals.ts'

it('hands on the same words where neither what they print nor what they rest on changed', () => {
  const brief = briefOf([
    point(raw('Milk costs $price'), { prose: [raw('Cows eat grass', 2), raw('Butter costs $other', 3)] }),
    point(raw('Hay is dear', 4), { facts: ['price'] }),
  ])
  const settled = (price: number, where: string) =>
    settleAll(brief, [
      fact('price', { value: price, unit: 'EUR', sources: [{ id: 'report', where }] }),
      fact('other', { value: 5, unit: 'EUR' }),
    ]).brief.arguments[0]!.points
  const [first, hay] = settled(3, 'page 1')
  const [edited, dear] = settled(4, 'page 1')
  expect(plain(edited!.claim)).toContain('4')
  expect(plain(first!.claim)).toContain('3')
  expect(edited!.prose[0]).toBe(first!.prose[0])
  expect(edited!.prose[1]).toBe(first!.prose[1])
  expect(dear!.claim).toBe(hay!.claim)
  const [, moved] = settled(4, 'page 2')
  expect(moved!.claim.cites.map(({ where }) => where)).toEqual(['page 2'])
})
