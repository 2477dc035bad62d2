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

it('tells again what it told of a text', () => {
  const brief = briefOf([point(raw('Milk costs $ 3 and $nothing'))])
  const told = () => settleAll(brief, []).diagnostics.map(({ code, span }) => [code, span!.column])
  const first = told()
  expect(first).toHaveLength(2)
  expect(told()).toEqual(first)
})

it('prints a text anew in another language', () => {
  const brief = briefOf([point(raw('They say "milk"', 2), { prose: [raw('"Milk" costs $price', 3)] })])
  const said = (language: string) => {
    const { about } = brief
    const settled = settleAll({ ...brief, about: { ...about, language } }, [fact('price', { value: 3, unit: 'EUR' })])
    const { claim, prose } = settled.brief.arguments[0]!.points[0]!
    return [plain(claim), plain(prose[0]!).slice(0, 6)]
  }
  expect(said('en-GB')).toEqual(['They say “milk”', '“Milk”'])
  expect(said('de-DE')).toEqual(['They say „milk“', '„Milk“'])
  expect(said('en-GB')).toEqual(['They say “milk”', '“Milk”'])
})
