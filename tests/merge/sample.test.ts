// A template is shown by its own sample, and the page says so.
import { expect, it } from 'vitest'
import { mergeSample } from '../../src/merge/index.ts'
import { sketch, template, templates, vocabulary } from './engagement.ts'

const archetype = {
  ...template(
    'deck/slides/chart',
    '<slide layout="content"><text zone="title">{{claim}}</text><exhibit data="{{exhibit}}" />{{#each takeaways as |t|}}<text>{{t}}</text>{{/each}}</slide>',
    {
      claim: { is: 'sentence', chars: 20 },
      exhibit: { is: 'exhibit' },
      takeaways: { is: 'list', of: { is: 'sentence' } },
    },
  ),
  sample: { claim: 'Services lead', exhibit: { kind: 'table', rows: [[48, 62]] }, takeaways: [2024] },
}
const part = {
  ...template('deck/parts/callout', '<text>{{says}}</text>', { says: { is: 'words' } }),
  sample: { says: 'Look' },
}
const its = templates('<document></document>', [archetype], [part])
const language = { kinds: {}, language: 'en-GB' }

it('shows an archetype as a slide that says it is illustrative', () => {
  const { document, diagnostics } = mergeSample(archetype, its, 'deck', vocabulary, language)
  expect(diagnostics).toEqual([])
  expect(sketch(document!.root)).toBe(
    'document(slide(layout=content sticker=Illustrative text(zone=title "Services lead") exhibit(data={sample}) text("2024")))',
  )
})

it('shows a part in a flow', () => {
  const { document } = mergeSample(part, its, 'memo', vocabulary, language)
  expect(sketch(document!.root)).toBe('document(flow(text("Look")))')
})

it('holds a sample to the slots it stands under', () => {
  const wrong = { ...archetype, sample: { claim: 'A claim of far too many characters' } }
  const { diagnostics } = mergeSample(wrong, its, 'deck', vocabulary, language)
  expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'merge/too-long: claim has 34 characters; the slot takes 20',
    'merge/missing-slot: the sample has no exhibit, and the slot needs an exhibit',
  ])
})
