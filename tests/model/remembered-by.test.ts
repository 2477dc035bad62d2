// What is kept with an object between two builds of a watched brief.
import { expect, it } from 'vitest'
import { keeper, rememberedBy } from '../../src/model/remembered-by.ts'

it('keeps what was made, and makes again what was refused', async () => {
  const keep = keeper<object, Promise<string>>()
  const subject = {}
  let made = 0
  const ask = () =>
    keep(subject, ['a'], async () => (++made === 1 ? Promise.reject(new Error('full')) : `made ${made}`))
  await expect(ask()).rejects.toThrow('full')
  expect(await ask()).toBe('made 2')
  expect(await ask()).toBe('made 2')
})

it('keeps what was made since, where an older promise is refused late', async () => {
  const keep = keeper<object, Promise<string>>()
  const subject = {}
  let refuse: (reason: Error) => void = () => {}
  const old = keep(subject, ['a'], () => new Promise<string>((_, reject) => (refuse = reject)))
  let made = 0
  const ask = () => keep(subject, ['b'], async () => `made ${++made}`)
  expect(await ask()).toBe('made 1')
  refuse(new Error('full'))
  await expect(old).rejects.toThrow('full')
  expect(await ask()).toBe('made 1')
})

it('makes anew what hangs on something else, and keeps the last alone', () => {
  const made: string[] = []
  const say = rememberedBy((page: { title: string }, number: number, brand: string) => {
    made.push(`${page.title} ${number} ${brand}`)
    return made.at(-1)!
  })
  const page = { title: 'Milk' }
  expect(say(page, 1, 'rail')).toBe('Milk 1 rail')
  expect(say(page, 1, 'rail')).toBe('Milk 1 rail')
  expect(say(page, 2, 'rail')).toBe('Milk 2 rail')
  expect(say({ ...page }, 2, 'rail')).toBe('Milk 2 rail')
  expect(say(page, 1, 'rail')).toBe('Milk 1 rail')
  expect(made).toHaveLength(4)
})

it('remembers that nothing came of an object', () => {
  let asked = 0
  const first = rememberedBy((list: string[]): string | undefined => {
    asked++
    return list[0]
  })
  const none: string[] = []
  expect([first(none), first(none), asked]).toEqual([undefined, undefined, 1])
})
