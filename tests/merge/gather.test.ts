// In which order a register lists what a document mentions.
import { expect, it } from 'vitest'
import { gatherMentions } from '../../src/merge/gather.ts'
import type { Tag } from '../../src/model/document.ts'

const at = { file: 'slide.hbs', line: 1, column: 1 }
const printing = (fact: string) => ({
  runs: [{ text: '6%', fact }],
  cites: [{ source: `${fact} source`, where: '', derived: false }],
  at,
})
const tag = (name: string, attributes: Tag['attributes'], children: Tag['children'] = []): Tag => ({
  tag: name,
  attributes,
  children,
  at,
})

it('puts what is only said in the speaker notes after all that slides show', () => {
  const text = (fact: string) => tag('text', { said: printing(fact) })
  const root = tag('document', {}, [
    tag('slide', { notes: [printing('spoken')] }, [text('first')]),
    tag('slide', { notes: [] }, [text('second')]),
  ])
  const { facts, sources } = gatherMentions(root)
  expect(facts).toEqual(['first', 'second', 'spoken'])
  expect(sources).toEqual(['first source', 'second source', 'spoken source'])
})

it('finds in what it has seen before what it found there, in its place', () => {
  const [one, two] = [printing('one'), printing('two')]
  const text = (...said: unknown[]) => tag('text', { said } as unknown as Tag['attributes'])
  gatherMentions(tag('document', {}, [text(one, two)]))
  const again = gatherMentions(tag('document', {}, [text(two), text(one, two), text({ ...one, cites: [] })]))
  expect(again.facts).toEqual(['two', 'one'])
  expect(again.sources).toEqual(['two source', 'one source'])
  expect(gatherMentions(tag('document', {}, [text({ ...one, cites: [] })])).sources).toEqual([])
})
