// Steps that follow one another, from left to right: a track with a dot for each, or chevrons; down the page in a narrow column.
import type { Said } from '../../draw/index.ts'
import type { Exhibit } from '../../model/brief.ts'
import type { Canvas } from '../../model/canvas.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { phrasesFor } from '../phrases.ts'
import { tell } from '../tell.ts'
import { empty, tooMany } from '../faults.ts'
import { drawnKind } from '../drawn-kind.ts'
import { type DrawnLook, drawnLook } from '../drawn-look.ts'
import { listIn, plain, recordIn, saidIn, textsIn } from '../fields.ts'
import { lookNamed } from '../looks.ts'
import type { Step } from '../step.ts'
import { type Heads, setSteps } from '../steps.ts'

/** More steps than this cannot stand side by side. */
const most = 7
export const process = drawnKind({
  name: 'process',
  family: 'table',
  about: 'Two to seven steps that follow one another, with what happens in each.',
  shape: {
    rows: {
      is: 'list',
      of: { is: 'phrase' },
      one: true,
      optional: true,
      about: 'What the rows under the steps are about: the first thing said of every step, and so on.',
    },
    steps: {
      is: 'list',
      of: {
        is: 'record',
        short: 'head',
        of: {
          head: { is: 'phrase', about: 'The step in a few words, alike in form from step to step.' },
          says: { is: 'list', of: { is: 'words' }, one: true, optional: true, about: 'What happens in it.' },
          output: { is: 'words', optional: true, about: 'What it hands on.' },
          key: { is: 'flag', optional: true, about: 'The step to see.' },
          open: { is: 'flag', optional: true, about: 'Not reached yet: drawn hollow.' },
        },
      },
      count: [2, most],
      about: 'The steps in their order.',
    },
  },
  sample: {
    steps: [
      { head: 'Follow', says: ['Let others bear search and failure'], output: 'A product that works' },
      { head: 'Adopt', says: ['Build, buy or bring in what has won'], output: 'An offer of its own', key: true },
      { head: 'Distribute', says: ['Push it through products in use'], output: 'Users at scale', open: true },
    ],
  },
  set: (exhibit, width, canvas) => {
    const look = drawnLook(canvas, 'process')
    const steps = stepsIn(exhibit)
    const setting = setSteps(canvas, look, steps, width, structureOf(canvas, look), namesIn(exhibit))
    const notes = steps.some((step) => step.open) ? [phrasesFor(canvas.language).hollow] : []
    return { ...setting, notes }
  },
  alt: (exhibit, canvas) => {
    const phrases = phrasesFor(canvas.language)
    const steps = stepsIn(exhibit)
    const names = namesIn(exhibit)
    return tell([
      `${phrases.process}, ${steps.length} ${phrases.steps}`,
      plain(saidIn(exhibit['title'])),
      ...steps.map((step, index) => {
        const open = step.open ? ` (${phrases.open})` : ''
        const says = step.says.map((said, row) => [names[row], said].flatMap((one) => plain(one) || []).join(': '))
        const said = [...says, ...(step.output === undefined ? [] : [plain(step.output)])].join('; ')
        return `${index + 1} ${plain(step.head)}${open}${said === '' ? '' : `: ${said}`}`
      }),
    ])
  },
  check,
})

const namesIn = (exhibit: Exhibit): Said[] => textsIn(exhibit['rows'])

function stepsIn(exhibit: Exhibit): Step[] {
  return listIn(exhibit['steps']).map((item) => {
    const record = recordIn(item)
    const output = saidIn(record['output'])
    return {
      head: saidIn(record['head']) ?? saidIn(item) ?? '',
      says: textsIn(record['says']),
      key: record['key'] === true,
      open: record['open'] === true,
      ...(output === undefined ? {} : { output }),
    }
  })
}

function check(exhibit: Exhibit): Diagnostic[] {
  const steps = stepsIn(exhibit)
  if (steps.length === 0) return [empty(exhibit, 'steps')]
  const faults: Diagnostic[] = []
  if (steps.length > most) faults.push(tooMany(exhibit, 'steps', steps.length, most))
  const keys = steps.filter((step) => step.key).length
  if (keys > 1) faults.push(tooMany(exhibit, 'key steps', keys, 1))
  return faults
}

/** As the brand says; chevrons where its pillars are cards. */
function structureOf(canvas: Canvas, look: DrawnLook): Heads {
  const near = lookNamed(canvas, 'pillars').word('structure', 'rules')
  return look.own.word('structure', near === 'cards' ? 'chevrons' : 'tracks') === 'chevrons' ? 'chevrons' : 'tracks'
}
