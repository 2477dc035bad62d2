// The children of a flow as blocks of its columns: each with the strip that the engine breaks, and what draws its parts.
import { steppedStyle } from '../../draw/index.ts'
import { kinds } from '../../exhibit/index.ts'
import type { Canvas } from '../../model/canvas.ts'
import { isTag, type Tag } from '../../model/document.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Mark } from '../../model/mark.ts'
import { plain } from '../../model/words.ts'
import { type Block, build, flowingOf, isOn, nameOf, wordsIn, wordsOf } from '../../tags/index.ts'
import { exhibitsIn } from '../exhibits.ts'
import { keyOf, type Memory } from '../memory.ts'
import { notesIn, riseOf } from '../probe.ts'
import { breakTitle } from '../title.ts'
import type { Geometry } from './geometry.ts'
import { openScope, type Report } from './scope.ts'
import type { Part, Side, Strip } from './strip.ts'
import { cutStack, isUnder } from './tall.ts'

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
  /** What was reported while it was measured. */
  heard: Diagnostic[]
  /** Draws parts of it. `at` is on the page. */
  place(from: number, to: number, at: { x: number; y: number }, report: Report): Mark[]
}

/** A block of the side column. */
export interface Beside extends Side {
  tag: Tag
  heard: Diagnostic[]
  place(at: { x: number; y: number }, report: Report): Mark[]
}

/** A child of the flow with what stands beside it. */
interface Group {
  tag: Tag
  besides: { tag: Tag; side: 'note' | 'beside' }[]
}

/** The items of a flow, in order. Those that are what they were the last time, at the same place in the flow, are the same items. */
export function itemsOf(flow: Tag, canvas: Canvas, geometry: Geometry, memory: Memory, about: string): Item[] {
  const items: Item[] = []
  for (const [index, group] of groupsOf(flow).entries()) {
    const before = items.at(-1)
    const follows = before?.tag.tag === 'text' && before.sits === 'lines'
    const from = (): string => `item ${about} ${index} ${follows} ${keyOf(group)}`
    items.push(memory.recall(from, () => itemOf(group, index, canvas, geometry, follows)))
  }
  return items
}

/** The children of a flow, each with what stands beside it: what has nothing before it stands beside the first. */
function groupsOf(flow: Tag): Group[] {
  const groups: Group[] = []
  const early: Group['besides'] = []
  let headings = 0
  for (const child of flow.children) {
    const tag: Tag = isTag(child) ? child : { tag: 'text', attributes: {}, children: [child], at: child.at }
    const { side } = flowingOf(tag)
    if (isOn(tag, 'numbered')) headings++
    if (side) (groups.at(-1)?.besides ?? early).push({ tag, side })
    else groups.push({ tag: isOn(tag, 'numbered') ? numbered(tag, headings) : tag, besides: early.splice(0) })
  }
  // A side column that stands beside nothing stands beside an empty block.
  if (early.length > 0)
    groups.push({ tag: { tag: 'stack', attributes: {}, children: [], at: flow.at }, besides: early })
  const keeps = (index: number): boolean => endsSoon(groups, index) || isUnder(groups[index + 1]?.tag)
  return groups.map((group, index) => (keeps(index) ? { ...group, tag: kept(group.tag) } : group))
}

/** True of the last item but one of a list whose items are texts of their own: the last alone on a page reads as one that was forgotten. */
const endsSoon = (groups: readonly Group[], index: number): boolean =>
  isItemAfter(groups[index], groups[index + 1]) && !isItemAfter(groups[index + 1], groups[index + 2])

const isItemAfter = (one: Group | undefined, next: Group | undefined): boolean =>
  one?.tag.tag === 'text' &&
  next?.tag.tag === 'text' &&
  nameOf(one.tag, 'style') === nameOf(next.tag, 'style') &&
  [one, next].every(({ tag }) => tag.attributes['mark'] !== undefined && !isOn(tag, 'numbered'))

const kept = (tag: Tag): Tag => ({ ...tag, attributes: { ...tag.attributes, keep: 'true' } })

const numbered = (tag: Tag, number: number): Tag => ({
  ...tag,
  attributes: { ...tag.attributes, mark: String(number) },
})

const homeOf = (tag: Tag): string => {
  const words = wordsIn(tag, 'home')
  return words ? plain(words) : ''
}

const blockOf = (tag: Tag, canvas: Canvas): Block => build(tag, { ...canvas, home: homeOf(tag) || canvas.home })

function besideOf({ tag, side }: Group['besides'][number], name: string, outer: Canvas, geometry: Geometry): Beside {
  const { canvas, heard, draw } = openScope(outer, name)
  const block = blockOf(tag, canvas)
  const height = block.measure(geometry.sideWidth)
  return {
    tag,
    height,
    rise: riseOf(block, geometry.sideWidth),
    counts: side === 'note',
    notes: notesIn(tag),
    heard,
    place: ({ x, y }, report) => draw(0, report, () => block.place({ x, y, w: geometry.sideWidth, h: height })),
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

/** `follows`: what stands before it is a paragraph. */
function itemOf({ tag, besides }: Group, index: number, outer: Canvas, geometry: Geometry, follows: boolean): Item {
  const { canvas, heard, draw } = openScope(outer, String(index))
  const flowing = flowingOf(tag)
  const style = steppedStyle(canvas, nameOf(tag, 'style') ?? 'body')
  const isBody = tag.tag === 'text' && style.leading === geometry.line
  const goesOn = isBody && follows
  // A paragraph that follows another is told by its indent; after a heading or an exhibit it starts flush.
  const told: Tag = goesOn && style.indent > 0 ? { ...tag, attributes: { ...tag.attributes, indent: 'true' } } : tag
  const outdent = isOn(tag, 'outdent') ? geometry.margin : 0
  const wide = flowing.wide === 'auto' ? isWide(tag, canvas) : flowing.wide
  const width = wide ? geometry.wide : geometry.column + outdent
  const block = blockOf(nameOf(tag, 'role') === 'title' ? breakTitle(told, width, canvas) : told, canvas)
  const isTall = flowing.float && block.measure(width) > geometry.height
  const breaking = isTall ? cutStack(told, width, canvas) : flowing.float ? undefined : block.breaks?.(width)
  const height = breaking ? 0 : block.measure(width)
  let rise: number | undefined
  const isHeading = nameOf(tag, 'role')?.startsWith('heading') === true
  const beside = besides.map((one, at) => besideOf(one, `${index}.beside-${at}`, outer, geometry))
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
    goesOn: goesOn && style.before === 0,
    firm: flowing.firm,
    wide,
    // Asked only of a block that something stands beside.
    get rise() {
      rise ??= riseOf(block, width)
      return rise
    },
    sides: beside,
    besides: beside,
    home: homeOf(tag),
    ...(nameOf(tag, 'role') === 'heading-1' ? { heading: plain(wordsOf(tag)) } : {}),
    heard,
    place: (from, to, at, report) =>
      draw(from, report, () => (breaking ? breaking.place(from, to, at) : block.place({ ...at, w: width, h: height }))),
  }
}
