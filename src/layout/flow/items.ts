// The children of a flow as blocks of its columns: each with the strip that the engine breaks, and what draws its parts.
import { steppedStyle } from '../../draw/index.ts'
import { kinds } from '../../exhibit/index.ts'
import type { Canvas } from '../../model/canvas.ts'
import { isTag, type Tag } from '../../model/document.ts'
import type { Mark } from '../../model/mark.ts'
import { plain } from '../../model/words.ts'
import { type Block, build, type Flowing, flowingOf, isOn, nameOf, wordsIn, wordsOf } from '../../tags/index.ts'
import { exhibitsIn } from '../exhibits.ts'
import { notesIn, riseOf } from '../probe.ts'
import { breakTitle } from '../title.ts'
import type { Geometry } from './geometry.ts'
import type { Part, Side, Strip } from './strip.ts'
import { cutStack } from './tall.ts'

/** A block of the text column or of both columns. */
export interface Item extends Strip {
  tag: Tag
  /** Left edge on the page. */
  x: number
  besides: Beside[]
  /** Text of a heading of the first level, for the outline. */
  heading?: string
  /** Id of what it shows, for page numbers. */
  home: string
  /** Draws parts of it. `at` is on the page. */
  place(from: number, to: number, at: { x: number; y: number }): Mark[]
}

/** A block of the side column. */
export interface Beside extends Side {
  tag: Tag
  place(at: { x: number; y: number }): Mark[]
}

/** The items of a flow, in order. */
export function itemsOf(flow: Tag, canvas: Canvas, geometry: Geometry): Item[] {
  const items: Item[] = []
  let early: Beside[] = []
  let headings = 0
  for (const child of flow.children) {
    const tag: Tag = isTag(child) ? child : { tag: 'text', attributes: {}, children: [child], at: child.at }
    const flowing = flowingOf(tag)
    if (isOn(tag, 'numbered')) headings++
    if (flowing.side) {
      const beside = besideOf(tag, flowing.side, canvas, geometry)
      const owner = items.at(-1)
      if (owner) join(owner, beside)
      else early.push(beside)
      continue
    }
    const item = itemOf(isOn(tag, 'numbered') ? numbered(tag, headings) : tag, flowing, canvas, geometry, items.at(-1))
    for (const beside of early) join(item, beside)
    early = []
    items.push(item)
  }
  if (early.length > 0) items.push(nothingBeside(flow, early, geometry))
  return items
}

const numbered = (tag: Tag, number: number): Tag => ({
  ...tag,
  attributes: { ...tag.attributes, mark: String(number) },
})

/** An item without height, for a side column that stands beside nothing. */
const nothingBeside = (flow: Tag, besides: Beside[], geometry: Geometry): Item => ({
  tag: flow,
  x: geometry.left,
  parts: [{ height: 0, notes: [], keep: false }],
  repeat: 0,
  before: 0,
  after: 0,
  sits: 'free',
  keep: false,
  float: false,
  goesOn: false,
  wide: false,
  rise: 0,
  sides: [...besides],
  besides: [...besides],
  home: '',
  place: () => [],
})

function join(item: Item, beside: Beside): void {
  item.besides.push(beside)
  item.sides.push(beside)
}

const homeOf = (tag: Tag): string => {
  const words = wordsIn(tag, 'home')
  return words ? plain(words) : ''
}

const blockOf = (tag: Tag, canvas: Canvas): Block => build(tag, { ...canvas, home: homeOf(tag) || canvas.home })

function besideOf(tag: Tag, side: 'note' | 'beside', canvas: Canvas, geometry: Geometry): Beside {
  const block = blockOf(tag, canvas)
  const height = block.measure(geometry.sideWidth)
  return {
    tag,
    height,
    rise: riseOf(block, geometry.sideWidth),
    counts: side === 'note',
    notes: notesIn(tag),
    place: ({ x, y }) => block.place({ x, y, w: geometry.sideWidth, h: height }),
  }
}

/** The rows of a table, the last two of which stay together: a row alone under a repeated head reads as a mistake. */
const lastTwoTogether = (rows: Part[]): Part[] =>
  rows.map((row, index) => (index > 0 && index === rows.length - 2 ? { ...row, keep: true } : row))

/** True where the brand gives the exhibit in a block both columns. */
function isWide(tag: Tag, canvas: Canvas): boolean {
  const shown = exhibitsIn(tag)[0]
  const family = shown ? kinds[shown.kind]?.family : undefined
  return family !== undefined && canvas.medium.looks['wide']?.[family] === 'wide'
}

function itemOf(tag: Tag, flowing: Flowing, canvas: Canvas, geometry: Geometry, before: Item | undefined): Item {
  const style = steppedStyle(canvas, nameOf(tag, 'style') ?? 'body')
  const isBody = tag.tag === 'text' && style.leading === geometry.line
  const follows = isBody && before?.tag.tag === 'text' && before.sits === 'lines'
  // A paragraph that follows another is told by its indent; after a heading or an exhibit it starts flush.
  const told: Tag = follows && style.indent > 0 ? { ...tag, attributes: { ...tag.attributes, indent: 'true' } } : tag
  const outdent = isOn(tag, 'outdent') ? geometry.margin : 0
  const wide = flowing.wide === 'auto' ? isWide(tag, canvas) : flowing.wide
  const width = wide ? geometry.wide : geometry.column + outdent
  const block = blockOf(nameOf(tag, 'role') === 'title' ? breakTitle(told, width, canvas) : told, canvas)
  const isTall = flowing.float && block.measure(width) > geometry.height
  const breaking = isTall ? cutStack(told, width, canvas) : flowing.float ? undefined : block.breaks?.(width)
  const height = breaking ? 0 : block.measure(width)
  let rise: number | undefined
  const isHeading = nameOf(tag, 'role')?.startsWith('heading') === true
  return {
    tag,
    x: geometry.left - outdent,
    parts: breaking
      ? tag.tag === 'table'
        ? lastTwoTogether(breaking.parts)
        : breaking.parts
      : [{ height, notes: notesIn(tag), keep: false }],
    repeat: breaking?.repeat ?? 0,
    before: block.before ?? 0,
    after: block.after ?? 0,
    sits: isHeading ? 'end' : flowing.float ? 'start' : isBody ? 'lines' : 'free',
    keep: block.keep ?? false,
    float: flowing.float && !breaking,
    goesOn: follows && style.before === 0,
    wide,
    // Asked only of a block that something stands beside.
    get rise() {
      rise ??= riseOf(block, width)
      return rise
    },
    sides: [],
    besides: [],
    home: homeOf(tag),
    ...(nameOf(tag, 'role') === 'heading-1' ? { heading: plain(wordsOf(tag)) } : {}),
    place: (from, to, at) => (breaking ? breaking.place(from, to, at) : block.place({ ...at, w: width, h: height })),
  }
}
