// Two sides of a matter: for and against, one party and the other, before and after; and, if it must be said, which weighs more.
import type { Exhibit } from '../../model/brief.ts'
import type { Shape } from '../../model/shape.ts'
import { empty } from '../faults.ts'
import { plain, recordIn, saidIn, textsIn } from '../fields.ts'
import type { Kind } from '../kind.ts'
import { drawPanels, gridOfPanels, measurePanels } from '../panel-kind.ts'
import type { Panel } from '../panels.ts'
import { phrasesFor } from '../phrases.ts'

const side = (about: string): Shape => ({
  is: 'record',
  of: {
    head: { is: 'phrase', about: 'What this side is.' },
    items: { is: 'list', of: { is: 'words' }, one: true, about: 'What is said on this side.' },
    key: { is: 'flag', optional: true, about: 'The side to see.' },
  },
  about,
})

export const twoSides: Kind = {
  name: 'two-sides',
  family: 'two-sides',
  about: 'Two sides of a matter under two heads, and a verdict.',
  shape: {
    title: { is: 'phrase', optional: true, about: 'What the two sides are sides of.' },
    left: side('The left side.'),
    right: side('The right side.'),
    verdict: { is: 'sentence', optional: true, about: 'What follows from both.' },
  },
  sample: {
    left: {
      head: 'The network gains',
      items: ['Reasoning as good as the best, at once', 'A choice of models for its users'],
    },
    right: { head: 'The model gains', items: ['Usage at scale', 'Users and their data'] },
    verdict: 'Each side has what the other lacks',
  },
  measure: (exhibit, width, canvas) => measurePanels(exhibit, sidesIn(exhibit), width, canvas),
  grid: (exhibit, width, canvas) => gridOfPanels(exhibit, sidesIn(exhibit), width, canvas),
  draw: (exhibit, box, canvas, shared) => drawPanels(exhibit, sidesIn(exhibit), box, canvas, shared),
  alt: (exhibit, canvas) => {
    const said = sidesIn(exhibit).map((panel) => `${plain(panel.head)}: ${panel.items.map(plain).join('; ')}.`)
    const verdict = plain(saidIn(exhibit['verdict']))
    return [`${phrasesFor(canvas.language).sides}.`, ...said, verdict === '' ? '' : `${verdict}.`].join(' ').trim()
  },
  check: (exhibit) =>
    (['left', 'right'] as const).flatMap((name) =>
      textsIn(recordIn(exhibit[name])['items']).length === 0 ? [empty(exhibit, `items on its ${name} side`)] : [],
    ),
}

const sidesIn = (exhibit: Exhibit): Panel[] =>
  ['left', 'right'].map((name) => {
    const record = recordIn(exhibit[name])
    return { head: saidIn(record['head']) ?? '', items: textsIn(record['items']), key: record['key'] === true }
  })
