// What is said of a page that is too full: where its words come from, and what can be shortened.
import { expect, it } from 'vitest'
import { tooLong } from '../../src/layout/faults.ts'
import { overfull } from '../../src/layout/sheet/faults.ts'

const at = { file: 'brief.yaml', line: 4, column: 5 }
const excess = (template: string) =>
  ({
    zone: { name: 'body' },
    wanted: 320,
    room: 300,
    tag: { tag: 'table', attributes: {}, children: [], at: { ...at, file: `templates/deck/slides/${template}.hbs` } },
  }) as never

it('tells of a summary that is too tall that the claims of all points fill it, unless `support` is written', () => {
  const { message, notes } = tooLong(excess('exec-summary'), 2)
  expect(message).toBe('the body of the executive summary, page 2, is 20 points too tall: 320 of 300')
  expect(notes.join('\n')).toContain('`support: [one line]`')
  expect(notes.join('\n')).not.toContain('takeaway')
})

it('asks of any other slide to cut what its point says', () => {
  const { message, notes } = tooLong(excess('chart-insight'), 7)
  expect(message).toContain('the body of page 7 is')
  expect(notes[0]).toContain('takeaway of this point')
})

it('names the exhibit that fills a one-pager, and not a text that is shorter than what is over', () => {
  const block = (name: string, height: number, characters: number) => ({ name, height, characters, at })
  const { notes } = overfull({ blocks: [block('growth', 177, 20), block('bet', 58, 400)], height: 500, room: 400 }, at)
  expect(notes[1]).toMatch(/^hint: most of it is growth \(177 points\): set `lead: true`/)
})
