// What is said of a one-pager that is too full: what can be shortened.
import { expect, it } from 'vitest'
import { overfull } from '../../src/layout/sheet/faults.ts'

const at = { file: 'brief.yaml', line: 4, column: 5 }

it('names the exhibit that fills a one-pager, and not a text that is shorter than what is over', () => {
  const block = (name: string, height: number, characters: number) => ({ name, height, characters, at })
  const { notes } = overfull({ blocks: [block('growth', 177, 20), block('bet', 58, 400)], height: 500, room: 400 }, at)
  expect(notes[1]).toMatch(/^hint: most of it is growth \(177 points\): set `lead: true`/)
})
