// Two to four things that carry an argument, side by side: a head, perhaps a claim, and what is said about each.
import type { Exhibit } from '../../model/brief.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { empty, tooMany } from '../faults.ts'
import { listIn, plain, recordIn, saidIn, textsIn } from '../fields.ts'
import type { Kind } from '../kind.ts'
import { drawPanels, gridOfPanels, measurePanels } from '../panel-kind.ts'
import type { Panel } from '../panels.ts'
import { phrasesFor } from '../phrases.ts'

/** More columns than this cannot be drawn. A fifth can, and `lint/framework-limits` says that four is the most. */
const most = 5

export const pillars: Kind = {
  name: 'pillars',
  family: 'pillars',
  about: 'Two to four things side by side, each with a head and a few points.',
  shape: {
    title: { is: 'phrase', optional: true, about: 'What they are, as a noun phrase.' },
    items: {
      is: 'list',
      of: {
        is: 'record',
        of: {
          head: { is: 'phrase', about: 'Its name, in a few words.' },
          claim: { is: 'phrase', optional: true, about: 'What is said of it in one line.' },
          says: { is: 'list', of: { is: 'words' }, one: true, about: 'Points, alike in form from pillar to pillar.' },
          key: { is: 'flag', optional: true, about: 'The one to see.' },
        },
      },
      about: 'The pillars, from left to right: four at most. A fifth is drawn and told, a sixth refused.',
    },
  },
  sample: {
    items: [
      {
        head: 'Asia',
        claim: 'Move everything',
        says: ['A whole estate moves across', 'Sold as one cloud for everything'],
      },
      { head: 'Europe', claim: 'Win the niches', says: ['Streaming and games', 'Sold as one of several'], key: true },
      {
        head: 'Africa',
        claim: 'Run a super app',
        says: ['An app for an operator', 'Sold with what was learnt at home'],
      },
    ],
  },
  measure: (exhibit, width, canvas) => measurePanels(exhibit, panelsIn(exhibit), width, canvas),
  grid: (exhibit, width, canvas) => gridOfPanels(exhibit, panelsIn(exhibit), width, canvas),
  draw: (exhibit, box, canvas, shared) => drawPanels(exhibit, panelsIn(exhibit), box, canvas, shared),
  alt: (exhibit, canvas) => {
    const said = panelsIn(exhibit).map((panel) => `${plain(panel.head)}: ${panel.items.map(plain).join('; ')}.`)
    return [`${phrasesFor(canvas.language).pillars}.`, ...said].join(' ')
  },
  check,
}

function panelsIn(exhibit: Exhibit): Panel[] {
  return listIn(exhibit['items']).map((item) => {
    const record = recordIn(item)
    const claim = saidIn(record['claim'])
    return {
      head: saidIn(record['head']) ?? '',
      items: textsIn(record['says']),
      key: record['key'] === true,
      ...(claim === undefined ? {} : { claim }),
    }
  })
}

function check(exhibit: Exhibit): Diagnostic[] {
  const panels = panelsIn(exhibit)
  if (panels.length === 0) return [empty(exhibit, 'items')]
  const faults: Diagnostic[] = []
  if (panels.length > most) faults.push(tooMany(exhibit, 'pillars', panels.length, most))
  const keys = panels.filter((panel) => panel.key).length
  if (keys > 1) faults.push(tooMany(exhibit, 'key pillars', keys, 1))
  return faults
}
