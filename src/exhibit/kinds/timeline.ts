// What happened when, or will: events on a line, labelled above and below by turns; down the page in a narrow column.
import { setRungs } from '../rungs.ts'
import { longestWord, oneLine, ruleAcross, steppedStyle } from '../../draw/index.ts'
import type { Exhibit } from '../../model/brief.ts'
import type { Canvas } from '../../model/canvas.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Mark } from '../../model/mark.ts'
import { drawnKind, type Setting } from '../drawn-kind.ts'
import { type DrawnLook, drawnLook } from '../drawn-look.ts'
import { datesMissing, empty, notInOrder, tooMany } from '../faults.ts'
import { plain } from '../fields.ts'
import { phrasesFor } from '../phrases.ts'
import { tell, titled } from '../tell.ts'
import { type Event, eventsIn, shareOf, stackOf } from '../timeline-events.ts'
import { placeEvenly, widestCell } from '../timeline-cells.ts'
import { drawLabel, type Label, placeLabels } from '../timeline-labels.ts'
import { drawRuler, type Ruler, rulerOf } from '../timeline-ruler.ts'

/** More events than this crowd the line. */
const most = 10
/** Narrower labels than this many em: then the line runs down the page. */
const narrowest = 8.5

export const timeline = drawnKind({
  name: 'timeline',
  family: 'table',
  about: 'Two to ten events in their order, evenly spaced or true to scale.',
  shape: {
    items: {
      is: 'list',
      of: {
        is: 'record',
        of: {
          when: {
            is: 'words',
            optional: true,
            about: 'When, as it is to be read, e.g. "Q3 2025"; the date where absent.',
          },
          date: { is: 'date', optional: true, about: 'The day, for a line that is true to scale.' },
          what: { is: 'words', about: 'What happened, in up to eight words.' },
          says: { is: 'words', optional: true, about: 'A line about it.' },
          key: { is: 'flag', optional: true, about: 'The event to see.' },
        },
      },
      count: [2, most],
      about: 'The events, the earliest first.',
    },
    to_scale: { is: 'flag', optional: true, about: 'Distances are times; every event needs its date.' },
  },
  sample: {
    items: [
      { when: '2012', date: '2012-06-01', what: 'Abroad for the first time', says: 'Messenger in six markets' },
      { when: '2015', date: '2015-03-01', what: 'Withdraws' },
      { when: '2024', date: '2024-02-01', what: 'Own model trails', says: 'Behind two rivals' },
      { when: '2025', date: '2025-02-01', what: 'Adopts a rival’s model', says: 'In an assistant for all', key: true },
    ],
    to_scale: true,
  },
  set,
  alt: (exhibit, canvas) => {
    const events = eventsIn(exhibit, canvas.language)
    return tell([
      titled(exhibit, phrasesFor(canvas.language).timeline),
      ...events.map(
        ({ when, what, says }) => `${plain(when)}: ${plain(what)}${says === undefined ? '' : `, ${plain(says)}`}`,
      ),
    ])
  },
  check,
})

function check(exhibit: Exhibit): Diagnostic[] {
  const events = eventsIn(exhibit, 'en')
  if (events.length === 0) return [empty(exhibit, 'items')]
  const faults: Diagnostic[] = []
  const undated = events.filter((event) => event.day === undefined)
  if (exhibit['to_scale'] === true && undated.length > 0)
    faults.push(
      datesMissing(
        exhibit,
        undated.map((event) => plain(event.what)),
      ),
    )
  const dated = events.filter((event) => event.day !== undefined)
  const early = dated.findIndex((event, index) => index > 0 && event.day! < dated[index - 1]!.day!)
  if (early > 0) faults.push(notInOrder(exhibit, plain(dated[early]!.what), plain(dated[early - 1]!.what)))
  if (events.length > most) faults.push(tooMany(exhibit, 'events', events.length, most))
  const keys = events.filter((event) => event.key).length
  if (keys > 1) faults.push(tooMany(exhibit, 'key events', keys, 1))
  return faults
}

function set(exhibit: Exhibit, width: number, canvas: Canvas): Setting {
  const look = drawnLook(canvas, 'timeline')
  const events = eventsIn(exhibit, canvas.language)
  const share = shareOf(exhibit, events)
  const phrases = phrasesFor(canvas.language)
  const notes = share === undefined ? [phrases.notToScale] : []
  const cut = 'shorten what is said of the events, or cut one'
  const widest = widestCell(look, events.length, width)
  const words = events.flatMap(({ what, says }) => [what, ...(says === undefined ? [] : [says])])
  if (widest >= look.em * narrowest && longestWord(canvas, words, look.head) <= widest)
    return { ...setAcross(canvas, look, events, width, share), cut, notes }
  const rungs = events.map((event) => ({
    key: event.key,
    open: false,
    beside: { said: event.when, style: look.gloss },
    words: stackOf(look, event).slice(1),
    ...(share === undefined ? {} : { at: share(event) }),
  }))
  return { ...setRungs(canvas, look, rungs, width, false), cut, notes }
}

/** Leaders are no longer than this many em, however tall the body is. */
const longest = 9

/** The parts of a line across the page, before it has a height. Lengths in points. */
interface Across {
  labels: Label[]
  /** Heights of the tallest labels above and below. */
  above: number
  below: number
  ruler?: Ruler[]
  /** Height of the line, or of the ruler between two. */
  band: number
}

function layAcross(
  canvas: Canvas,
  look: DrawnLook,
  events: Event[],
  width: number,
  share: ((event: Event) => number) | undefined,
): Across {
  const room = share === undefined ? width : roomFor(canvas, look, events, width, share)
  const labels =
    share === undefined
      ? placeEvenly(canvas, look, events, width)
      : placeLabels(
          canvas,
          look,
          events,
          events.map((event) => share(event) * room),
          width,
        )
  const tallest = (above: boolean): number =>
    Math.max(0, ...labels.filter((label) => label.above === above).map((label) => label.height))
  const ruler = share === undefined ? undefined : rulerOf(canvas, look, events, { room, width })
  const band = ruler === undefined ? look.dot : steppedStyle(canvas, look.label).leading + 2 * look.dot + 2
  const around = { labels, above: tallest(true), below: tallest(false), band }
  return ruler === undefined ? around : { ...around, ruler }
}

/**
 * Points from the first event to the last, true to scale. The last label on either side of the line begins at its dot too, as far as
 * there is room: time goes on past the last event.
 */
function roomFor(
  canvas: Canvas,
  look: DrawnLook,
  events: Event[],
  width: number,
  share: (event: Event) => number,
): number {
  const least = width / Math.max(1, events.length) / 2
  const rooms = events.slice(-2).map((event, index, last) => {
    const wish = Math.max(look.dot, ...stackOf(look, event).map((row) => oneLine(canvas, row.said, row.style))) + 1
    const past = Math.min(wish, width * 0.24)
    return (width - (index === last.length - 1 ? Math.max(least, past) : past)) / Math.max(0.01, share(event))
  })
  return Math.min(...rooms)
}

function setAcross(
  canvas: Canvas,
  look: DrawnLook,
  events: Event[],
  width: number,
  share: ((event: Event) => number) | undefined,
): Omit<Setting, 'cut'> {
  const { labels, above, below, band, ruler } = layAcross(canvas, look, events, width, share)
  const stem = look.em * 1.1
  const gap = look.inset * 0.5
  const both = above + below
  const natural = both + band + 2 * (stem + gap)
  return {
    least: both + band + 2 * (stem * 0.6 + gap),
    natural,
    most: natural * 5,
    draw: (box) => {
      const free = (box.h - both - band - 2 * gap) / 2
      const reach = Math.min(free, look.em * longest)
      // In the middle of the body, half of what is left above and half below.
      const top = box.y + above + gap + free
      const lines = ruler === undefined ? [top + look.dot / 2] : [top + look.dot / 2, top + band - look.dot / 2]
      const marks: Mark[] = lines.map((y) => ruleAcross(canvas, box.x, y, width, look.line, 'axis'))
      if (ruler !== undefined) marks.push(...drawRuler(canvas, look, ruler, box.x, lines[0]!, lines[1]!))
      const at = { gap, top: top - reach - gap - above, below: top + band + reach + gap }
      for (const label of labels) marks.push(...drawLabel(canvas, look, label, box, lines, at))
      return marks
    },
  }
}
