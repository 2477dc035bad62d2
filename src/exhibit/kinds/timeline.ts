// What happened when, or will: events on a line, labelled above and below by turns; down the page in a narrow column.
import { longestWord, rule, ruleAcross, type Said, steppedStyle, textMark, oneLine } from '../../draw/index.ts'
import type { Box } from '../../model/brand.ts'
import type { Exhibit } from '../../model/brief.ts'
import type { Canvas } from '../../model/canvas.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Mark } from '../../model/mark.ts'
import { dayOf, mondays, nameOfDay, periods, type Tick } from '../calendar.ts'
import { phrasesFor } from '../phrases.ts'
import { tell, titled } from '../tell.ts'
import { drawnKind, type Setting } from '../drawn-kind.ts'
import { type DrawnLook, drawnLook } from '../drawn-look.ts'
import { datesMissing, empty, notInOrder, tooMany } from '../faults.ts'
import { listIn, plain, recordIn, saidIn } from '../fields.ts'
import { setRungs, stopDot } from '../rungs.ts'
import { spread } from '../spread.ts'
import { drawStack, type Stacked, stackHeight } from '../text-stack.ts'

/** More events than this crowd the line. */
const most = 10
/** Narrower labels than this many em: then the line runs down the page. */
const narrowest = 8.5

interface Event {
  when: Said
  day?: number
  what: Said
  says?: Said
  key: boolean
}

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

function eventsIn(exhibit: Exhibit, language: string): Event[] {
  return listIn(exhibit['items']).map((item) => {
    const record = recordIn(item)
    const day = dayOf(record['date'])
    const says = saidIn(record['says'])
    return {
      when: saidIn(record['when']) ?? (day === undefined ? '' : nameOfDay(day, language, true)),
      what: saidIn(record['what']) ?? '',
      key: record['key'] === true,
      ...(day === undefined ? {} : { day }),
      ...(says === undefined ? {} : { says }),
    }
  })
}

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

/** Where an event lies between the first and the last, 0 to 1; undefined where the line is not to scale. */
function shareOf(exhibit: Exhibit, events: Event[]): ((event: Event) => number) | undefined {
  const days = events.flatMap((event) => event.day ?? [])
  if (exhibit['to_scale'] !== true || days.length < events.length || events.length < 2) return undefined
  const first = Math.min(...days)
  const span = Math.max(...days) - first
  return span === 0 ? undefined : (event) => (event.day! - first) / span
}

function set(exhibit: Exhibit, width: number, canvas: Canvas): Setting {
  const look = drawnLook(canvas, 'timeline')
  const events = eventsIn(exhibit, canvas.language)
  const share = shareOf(exhibit, events)
  const phrases = phrasesFor(canvas.language)
  const notes = share === undefined ? [phrases.notToScale] : []
  const cut = 'shorten what is said of the events, or cut one'
  const side = Math.max(1, Math.ceil(events.length / 2))
  const label = width / side - look.gap
  const words = events.flatMap(({ what, says }) => [what, ...(says === undefined ? [] : [says])])
  if (label >= look.em * narrowest && longestWord(canvas, words, look.head) <= label)
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

const stackOf = (look: DrawnLook, event: Event): Stacked[] => [
  { said: event.when, style: look.gloss, ...(event.key ? { color: look.key } : {}) },
  { said: event.what, style: look.head, ...(event.key ? { color: look.key } : {}) },
  ...(event.says === undefined ? [] : [{ said: event.says, style: look.text }]),
]

/** A label: which side of the line, where its dot is and where its words start, both from the left edge. */
interface Label {
  event: Event
  above: boolean
  dot: number
  left: number
  width: number
  height: number
}

function setAcross(
  canvas: Canvas,
  look: DrawnLook,
  events: Event[],
  width: number,
  share: ((event: Event) => number) | undefined,
): Omit<Setting, 'cut'> {
  const labels = placeLabels(canvas, look, events, width, share)
  const tallest = (above: boolean): number =>
    Math.max(0, ...labels.filter((label) => label.above === above).map((label) => label.height))
  const ruler = share === undefined ? undefined : rulerOf(canvas, look, events, width)
  const band = ruler === undefined ? look.dot : steppedStyle(canvas, look.label).leading + 2 * look.dot + 2
  const stem = look.em * 1.1
  const gap = look.inset * 0.5
  const both = tallest(true) + tallest(false)
  const natural = both + band + 2 * (stem + gap)
  return {
    least: both + band + 2 * (stem * 0.6 + gap),
    natural,
    most: natural + stem * 8,
    draw: (box) => {
      const reach = (box.h - both - band - 2 * gap) / 2
      const top = box.y + tallest(true) + gap + reach
      const lines = ruler === undefined ? [top + look.dot / 2] : [top + look.dot / 2, top + band - look.dot / 2]
      const marks: Mark[] = lines.map((y) => ruleAcross(canvas, box.x, y, width, look.line, 'axis'))
      if (ruler !== undefined) marks.push(...drawRuler(canvas, look, ruler, box.x, lines[0]!, lines[1]!))
      for (const label of labels)
        marks.push(...drawLabel(canvas, look, label, box, lines, gap, tallest(true), top + band + reach))
      return marks
    },
  }
}

/** Labels by turns above and below, left-aligned at their dots, moved apart where two on one side would meet. */
function placeLabels(
  canvas: Canvas,
  look: DrawnLook,
  events: Event[],
  width: number,
  share: ((event: Event) => number) | undefined,
): Label[] {
  const last = width / Math.max(1, events.length)
  const room = share === undefined ? width - last : width - look.dot
  const dots = events.map((event, index) =>
    share === undefined ? (events.length < 2 ? 0 : (room * index) / (events.length - 1)) : share(event) * room,
  )
  const labels: Label[] = []
  for (const above of [true, false]) {
    const side = events.flatMap((event, index) => (index % 2 === (above ? 0 : 1) ? [{ event, dot: dots[index]! }] : []))
    const widest = width / Math.max(1, side.length)
    const things = side.map(({ event, dot }) => {
      const stack = stackOf(look, event)
      const wish = Math.max(...stack.map((row) => oneLine(canvas, row.said, row.style) + 1))
      const own = Math.min(wish, look.em * 18, widest - look.gap)
      return { at: dot, length: own + look.gap, event, dot, own }
    })
    // The gap after the last label may hang over the edge.
    const starts = spread(things, 0, width + look.gap)
    things.forEach(({ event, dot, own }, index) => {
      const left = starts[index]!
      const next = starts[index + 1] ?? width + look.gap
      const w = Math.min(Math.max(own, look.em * 18), next - look.gap - left)
      labels.push({ event, above, dot, left, width: w, height: stackHeight(canvas, stackOf(look, event), w) })
    })
  }
  return labels.sort((a, b) => events.indexOf(a.event) - events.indexOf(b.event))
}

function drawLabel(
  canvas: Canvas,
  look: DrawnLook,
  label: Label,
  box: Box,
  lines: number[],
  gap: number,
  above: number,
  below: number,
): Mark[] {
  const { event, dot } = label
  const line = label.above ? lines[0]! : lines.at(-1)!
  const x = box.x + dot + look.dot / 2
  const shape = stopDot(
    canvas,
    look,
    { x: box.x + dot, y: line - look.dot / 2, w: look.dot, h: look.dot },
    { key: event.key, open: false },
  )
  const y = label.above ? box.y + above - label.height : below + gap
  const foot = label.above
    ? { y: y + label.height + gap, dot: line - look.dot / 2 }
    : { y: y - gap, dot: line + look.dot / 2 }
  const stroke = event.key ? { ...look.hair, color: look.key } : look.hair
  const moved = Math.abs(label.left - dot) > 0.5
  const to = { x: moved ? box.x + label.left + look.dot / 2 : x, y: foot.y }
  const stem = rule(canvas, { x, y: foot.dot }, to, stroke, 'stem')
  const words = { x: box.x + label.left, y, w: label.width, h: label.height }
  return [{ ...stem, glue: { from: shape.id } }, shape, ...drawStack(canvas, stackOf(look, event), words, 'event')]
}

/** Marks of the scale with the names that have room, from the left edge. */
interface Ruler {
  x: number
  /** Absent where there is no room for one. */
  name?: string
}

function rulerOf(canvas: Canvas, look: DrawnLook, events: Event[], width: number): Ruler[] {
  const days = events.map((event) => event.day!)
  const from = Math.min(...days)
  const to = Math.max(...days)
  const scale = (width - look.dot) / Math.max(1, to - from)
  const at = (tick: Tick): number => look.dot / 2 + (tick.day - from) * scale
  const candidates = [
    () => mondays(from, to),
    () => periods('month', from, to, canvas.language),
    () => periods('quarter', from, to, canvas.language),
    () => periods('year', from, to, canvas.language),
  ]
  const spans = [70, 500, 1100, Number.POSITIVE_INFINITY]
  const ticks = candidates[spans.findIndex((most) => to - from <= most)]!()
  const shown = ticks.filter((tick) => tick.day >= from)
  return shown.map((tick, index) => {
    const next = shown[index + 1]
    const room = (next === undefined ? width : at(next)) - at(tick) - 6
    const names = spans[0]! >= to - from ? [nameOfDay(tick.day, canvas.language)] : tick.names.slice(0, -1)
    const name = names.find((one) => oneLine(canvas, one, look.label) <= room)
    return { x: at(tick), ...(name === undefined ? {} : { name }) }
  })
}

function drawRuler(canvas: Canvas, look: DrawnLook, ruler: Ruler[], x: number, top: number, bottom: number): Mark[] {
  const h = steppedStyle(canvas, look.label).leading
  return ruler.flatMap((tick): Mark[] => {
    const at = x + tick.x
    const mark = rule(canvas, { x: at, y: top }, { x: at, y: bottom }, look.hair, 'tick')
    if (tick.name === undefined) return [mark]
    const w = oneLine(canvas, tick.name, look.label)
    const box = { x: at + 3, y: (top + bottom - h) / 2, w, h }
    return [mark, textMark(canvas, { words: tick.name, style: look.label, box, role: 'artifact', name: 'tick name' })]
  })
}
