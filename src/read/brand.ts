// A brand's YAML → a `Brand`: checked against its shape, short forms written out, names followed, contrast measured.
import {
  checkBrand,
  faceOf,
  families,
  notAColor,
  notALine,
  notALook,
  tellBrandFault,
  unknownFamily,
  unknownMedium,
  unknownZone,
  zoneNames,
} from '../brand/index.ts'
import type { Box, Brand, Face, Layout, Medium, Ornament, Stroke, TextStyle, Zone, ZoneName } from '../model/brand.ts'
import type { Diagnostic, Span } from '../model/diagnostic.ts'
import type { Workspace } from '../model/workspace.ts'
import { brandShape } from './brand-shape.ts'
import { checkShape } from './check.ts'
import { readText } from './decode.ts'
import * as faults from './faults.ts'
import type { Findings } from './findings.ts'
import { parseTyped } from './load.ts'
import { nearest } from '../text/index.ts'
import { remember } from './remember.ts'
import { placeOf } from './tree.ts'

const media: readonly Medium['name'][] = ['deck', 'memo', 'one-pager', 'handout']

/** Reads a brand file, e.g. templates/brands/hairline/brand.yaml. There is a brand only where nothing is wrong with it. */
export function readBrand(path: string, workspace: Workspace): { brand?: Brand; diagnostics: Diagnostic[] } {
  const { text, diagnostics } = readText(path, workspace)
  return text === undefined ? { diagnostics } : readOnce(text, path)
}

const readOnce = remember((text, path): { brand?: Brand; diagnostics: Diagnostic[] } => {
  const { tree, source, diagnostics } = parseTyped(text, path)
  if (!tree) return { diagnostics }
  if (tree.is !== 'record') return { diagnostics: [...diagnostics, faults.notARecord(tree.at, 'a brand', 'name')] }
  const findings: Findings = { diagnostics: [...diagnostics], unquoted: [] }
  const home: Span = { file: path, line: 1, column: 1 }
  const typed = checkShape(tree, brandShape, { what: 'the brand', home, key: 'brand' }, source, findings) as TypedBrand
  if (findings.diagnostics.some((one) => one.severity === 'error')) return { diagnostics: findings.diagnostics }
  const report: Report = (at, tell) => void findings.diagnostics.push(tell(placeOf(tree, at)))
  const brand = brandOf(typed, path, report)
  for (const fault of checkBrand(brand)) {
    const near = 'known' in fault ? nearest(fault.name, fault.known) : undefined
    report(fault.path, (at) => tellBrandFault(fault, at, near))
  }
  const isSound = !findings.diagnostics.some((one) => one.severity === 'error')
  return { ...(isSound ? { brand } : {}), diagnostics: findings.diagnostics }
})

type Path = (string | number)[]
type Report = (at: Path, tell: (span: Span) => Diagnostic) => void

interface TypedOrnament {
  box: number[]
  line?: string
  fill?: string
  outline?: string
}
type TypedZone = Pick<Zone, 'style' | 'placeholder' | 'index' | 'lines'> & {
  box: number[]
  anchor?: Zone['anchor']
  optional?: boolean
  without?: Record<string, Partial<Box>>
  marks?: TypedOrnament[]
  label?: { style: string; box: number[] }
  cards?: { card: string; key?: string }
}
interface TypedLayout {
  label: { raw: string }
  background?: string
  zones: Record<string, TypedZone>
  ornaments?: TypedOrnament[]
}
interface TypedMedium {
  page: number[]
  grid?: Medium['grid']
  faces: Record<string, string>
  styles: Record<string, Partial<TextStyle> & { size: number; leading: number }>
  spaces: Record<string, number>
  layouts: Record<string, TypedLayout>
  table: Record<string, string | number>
  chart: Omit<Medium['chart'], 'axis'> & { axis: string }
  smallest: number
  looks?: Record<string, Record<string, unknown>>
}
interface TypedBrand {
  name: string
  colors: Record<string, string>
  theme: Record<string, string>
  media: Record<string, TypedMedium>
}

function brandOf(typed: TypedBrand, path: string, report: Report): Brand {
  for (const [name, hex] of Object.entries(typed.colors))
    if (!/^#?[0-9a-f]{6}$/i.test(hex)) report(['colors', name], (at) => notAColor(at, name, hex))
  const named = Object.entries(typed.media).filter(([name]) => {
    const isKnown = (media as readonly string[]).includes(name)
    if (!isKnown) report(['media', name], (at) => unknownMedium(at, name, media))
    return isKnown
  })
  return {
    name: typed.name,
    path,
    colors: mapped(typed.colors, (hex) => hex.replace(/^#/, '').toUpperCase()),
    theme: typed.theme,
    media: Object.fromEntries(
      named.map(([name, medium]) => [name, mediumOf(name as Medium['name'], medium, ['media', name], report)]),
    ),
  }
}

function mediumOf(name: Medium['name'], typed: TypedMedium, at: Path, report: Report): Medium {
  const under = (...path: Path): Path => [...at, ...path]
  const { table, chart } = typed
  const rule = (key: string): Stroke => strokeOf(String(table[key]), under('table', key), report)
  return {
    name,
    page: { w: typed.page[0]!, h: typed.page[1]! },
    ...(typed.grid ? { grid: typed.grid } : {}),
    faces: mapped(typed.faces, (family, role): Face => {
      const face = faceOf(family)
      if (!face) report(under('faces', role), (span) => unknownFamily(span, family, Object.keys(families)))
      return face ?? { family, twin: family }
    }),
    styles: mapped(typed.styles, styleOf),
    spaces: typed.spaces,
    layouts: mapped(typed.layouts, (layout, key) => layoutOf(key, layout, under('layouts', key), report)),
    table: {
      head: String(table['head']),
      cell: String(table['cell']),
      name: String(table['name']),
      headRule: rule('head-rule'),
      ...(table['top-rule'] === undefined ? {} : { topRule: rule('top-rule') }),
      ...(table['row-rule'] === undefined ? {} : { rowRule: rule('row-rule') }),
      ...(table['last-rule'] === undefined ? {} : { lastRule: rule('last-rule') }),
      highlight: String(table['highlight']),
      gutter: Number(table['gutter']),
      inset: Number(table['inset']),
      headHeight: Number(table['head-height']),
      tallest: Number(table['tallest']),
    },
    chart: { ...chart, axis: strokeOf(chart.axis, under('chart', 'axis'), report) },
    smallest: typed.smallest,
    looks: mapped(typed.looks ?? {}, (look, key) =>
      mapped(look, (value, part) => lookOf(value, under('looks', key, part), report)),
    ),
  }
}

const styleOf = (typed: TypedMedium['styles'][string]): TextStyle => ({
  face: 'body',
  weight: 'regular',
  italic: false,
  color: 'ink',
  align: 'left',
  caps: false,
  tracking: 0,
  tabular: false,
  before: 0,
  after: 0,
  indent: 0,
  hanging: 0,
  bullet: '',
  hyphenate: false,
  smallest: typed.size,
  ...typed,
})

function layoutOf(name: string, typed: TypedLayout, at: Path, report: Report): Layout {
  const ornaments = (list: TypedOrnament[] | undefined, path: Path): Ornament[] =>
    (list ?? []).map((one, index) => ornamentOf(one, [...path, index], report))
  const checkName = (zone: string, path: Path): void => {
    if (!(zoneNames as readonly string[]).includes(zone)) report(path, (span) => unknownZone(span, zone, zoneNames))
  }
  return {
    name,
    label: typed.label.raw,
    ...(typed.background === undefined ? {} : { background: typed.background }),
    zones: Object.entries(typed.zones).map(
      ([zone, { box, anchor, optional, marks, without, label, cards, ...rest }]): Zone => {
        const path = [...at, 'zones', zone]
        checkName(zone, path)
        for (const other of Object.keys(without ?? {})) checkName(other, [...path, 'without', other])
        return {
          ...rest,
          name: zone as ZoneName,
          box: boxOf(box),
          anchor: anchor ?? 'top',
          optional: optional ?? false,
          ...(without ? { without } : {}),
          marks: ornaments(marks, [...path, 'marks']),
          ...(label ? { label: { style: label.style, box: boxOf(label.box) } } : {}),
          ...(cards ? { cards: { card: cards.card, key: cards.key ?? cards.card } } : {}),
        }
      },
    ),
    ornaments: ornaments(typed.ornaments, [...at, 'ornaments']),
  }
}

function ornamentOf(typed: TypedOrnament, at: Path, report: Report): Ornament {
  const stroke = typed.line ?? typed.outline
  return {
    kind: typed.line === undefined ? 'rect' : 'line',
    box: boxOf(typed.box),
    ...(typed.fill === undefined ? {} : { fill: typed.fill }),
    ...(stroke === undefined ? {} : { stroke: strokeOf(stroke, at, report) }),
  }
}

const boxOf = ([x = 0, y = 0, w = 0, h = 0]: number[]): Box => ({ x, y, w, h })

const linePattern = /^(\d+(?:\.\d+)?)\s+([a-z][a-z0-9-]*)(?:\s+(dot|dash))?$/

function strokeOf(typed: string, at: Path, report: Report): Stroke {
  const stroke = lineIn(typed)
  if (!stroke) report(at, (span) => notALine(span, typed))
  return stroke ?? { color: 'ink', width: 0.5 }
}

function lineIn(typed: string): Stroke | undefined {
  const [, width, color, dash] = linePattern.exec(typed.trim()) ?? []
  if (width === undefined || color === undefined) return undefined
  return { color, width: Number(width), ...(dash === undefined ? {} : { dash: dash as 'dot' | 'dash' }) }
}

function lookOf(value: unknown, at: Path, report: Report): string | number | Stroke {
  if (typeof value === 'number') return value
  if (typeof value === 'string') return lineIn(value) ?? value
  report(at, notALook)
  return 0
}

const mapped = <T, U>(record: Record<string, T>, change: (value: T, key: string) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]))
