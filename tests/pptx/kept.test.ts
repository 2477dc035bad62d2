// What is kept between two paintings of a deck.
import { expect, it } from 'vitest'
import { keeper } from '../../src/paint/pptx/kept.ts'

it('keeps what was made, and makes again what was refused', async () => {
  const keep = keeper<Promise<string>>()
  const subject = {}
  let made = 0
  const ask = () =>
    keep(subject, ['a'], async () => (++made === 1 ? Promise.reject(new Error('full')) : `made ${made}`))
  await expect(ask()).rejects.toThrow('full')
  expect(await ask()).toBe('made 2')
  expect(await ask()).toBe('made 2')
})
