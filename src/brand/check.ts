// Looks for names in a brand that lead nowhere, and for text that does not stand out from what is behind it.
import type { Brand, Medium, Stroke } from '../model/brand.ts'
import { wordsOfLooks } from './check-looks.ts'
import { colorOf, contrast, inkOn, readable } from './color.ts'
import { backgroundOf } from './layout.ts'
import { needed, neededColors, neededSlots } from './needed.ts'

/** What is wrong, and at which path of the brand file. */
export type BrandFault =
  | {
      is: 'unknown-color' | 'unknown-style' | 'unknown-face' | 'unknown-choice'
      path: (string | number)[]
      name: string
      known: readonly string[]
    }
  | {
      is: 'too-faint'
      path: (string | number)[]
      color: string
      on: string
      contrast: number
      /** How many styles and bars show the one on the other. */
      times: number
    }
  | { is: 'missing'; path: (string | number)[]; name: string; what: string }
  | { is: 'too-small'; path: (string | number)[]; size: number; smallest: number }

/** Every fault of a brand that has the right shape. */
export const checkBrand = (brand: Brand): BrandFault[] => {
  const faults: BrandFault[] = []
  const known = Object.keys(brand.colors)
  const color = (name: string | undefined, path: (string | number)[]): void => {
    if (name !== undefined && brand.colors[name] === undefined) faults.push({ is: 'unknown-color', path, name, known })
  }
  for (const name of neededColors)
    if (brand.colors[name] === undefined) faults.push({ is: 'missing', path: ['colors'], name, what: 'color' })
  for (const slot of neededSlots) {
    if (brand.theme[slot] === undefined) faults.push({ is: 'missing', path: ['theme'], name: slot, what: 'theme slot' })
    color(brand.theme[slot], ['theme', slot])
  }
  for (const medium of Object.values(brand.media)) checkMedium(brand, medium, color, faults)
  return foldFaint(faults)
}

/** One color on another is too faint once, at the first style that has it, however many have. */
const foldFaint = (faults: readonly BrandFault[]): BrandFault[] => {
  const kept: BrandFault[] = []
  const seen = new Map<string, { times: number }>()
  for (const fault of faults) {
    const key = fault.is === 'too-faint' ? `${fault.color} ${fault.on}` : undefined
    const known = key === undefined ? undefined : seen.get(key)
    if (known) known.times++
    else kept.push(fault)
    if (key !== undefined && !known && fault.is === 'too-faint') seen.set(key, fault)
  }
  return kept
}

/** False for a color that is missing or is none: that is a fault of its own. */
const isMeasurable = (brand: Brand, name: string): boolean => /^#?[0-9a-f]{6}$/i.test(brand.colors[name] ?? '')

type ColorCheck = (name: string | undefined, path: (string | number)[]) => void

const checkMedium = (brand: Brand, medium: Medium, color: ColorCheck, faults: BrandFault[]): void => {
  const at = (...path: (string | number)[]): (string | number)[] => ['media', medium.name, ...path]
  const style = (name: string, path: (string | number)[]): void => {
    if (medium.styles[name] === undefined)
      faults.push({ is: 'unknown-style', path, name, known: Object.keys(medium.styles) })
  }
  const stroke = (value: Stroke | undefined, path: (string | number)[]): void => color(value?.color, path)
  const { styles, layouts, zones, looks } = needed[medium.name]
  for (const [name, one] of Object.entries(medium.styles)) {
    const path = at('styles', name)
    color(one.color, path)
    color(one.on, path)
    if (medium.faces[one.face] === undefined)
      faults.push({ is: 'unknown-face', path, name: one.face, known: Object.keys(medium.faces) })
    if (Math.min(one.size, one.smallest) < medium.smallest)
      faults.push({ is: 'too-small', path, size: Math.min(one.size, one.smallest), smallest: medium.smallest })
  }
  for (const layout of Object.values(medium.layouts)) {
    const path = at('layouts', layout.name)
    color(layout.background, [...path, 'background'])
    for (const zone of layout.zones) {
      style(zone.style, [...path, 'zones', zone.name])
      if (zone.label) style(zone.label.style, [...path, 'zones', zone.name, 'label', 'style'])
      for (const look of zone.cards ? [zone.cards.card, zone.cards.key] : [])
        if (!medium.looks[look])
          faults.push({ is: 'missing', path: [...path, 'zones', zone.name], name: look, what: 'look' })
    }
    const marks = [...layout.ornaments, ...layout.zones.flatMap((zone) => zone.marks)]
    for (const mark of marks) {
      color(mark.fill, path)
      stroke(mark.stroke, path)
    }
    for (const name of zones[layout.name] ?? zones[''] ?? [])
      if (!layout.zones.some((zone) => zone.name === name)) faults.push({ is: 'missing', path, name, what: 'zone' })
  }
  const missing = (what: string, part: string, name: string): void =>
    void faults.push({ is: 'missing', path: at(part), name, what })
  for (const name of layouts) if (!medium.layouts[name]) missing('layout', 'layouts', name)
  for (const name of styles) if (!medium.styles[name]) missing('style', 'styles', name)
  for (const [name, keys] of Object.entries(looks)) {
    // A line is typed where a line is wanted, a number everywhere else.
    const wants = (key: string): string => (key === 'rule' || key === 'outline' ? 'object' : 'number')
    const absent = keys.filter((key) => typeof medium.looks[name]?.[key] !== wants(key))
    if (!medium.looks[name]) missing('look', 'looks', name)
    else for (const key of absent) faults.push({ is: 'missing', path: at('looks', name), name: key, what: 'measure' })
  }
  for (const key of ['head', 'cell', 'name'] as const) style(medium.table[key], at('table', key))
  for (const key of ['headRule', 'topRule', 'rowRule', 'lastRule'] as const) stroke(medium.table[key], at('table'))
  color(medium.table.highlight, at('table', 'highlight'))
  for (const key of ['title', 'units', 'label', 'value'] as const) style(medium.chart[key], at('chart', key))
  medium.chart.series.forEach((name, index) => {
    const path = at('chart', 'series', index)
    color(name, path)
    // Values stand on the bars in the one of the two that reads better.
    if (![name, 'ink', 'white'].every((one) => isMeasurable(brand, one))) return
    const front = inkOn(brand, name)
    const measured = contrast(colorOf(brand, front), colorOf(brand, name))
    if (measured < readable)
      faults.push({ is: 'too-faint', path, color: front, on: name, contrast: measured, times: 1 })
  })
  color(medium.chart.highlight, at('chart', 'highlight'))
  stroke(medium.chart.axis, at('chart', 'axis'))
  for (const [name, look] of Object.entries(medium.looks))
    for (const [key, value] of Object.entries(look))
      if (typeof value === 'object') stroke(value, at('looks', name, key))
  for (const { look, key, word, ...one } of wordsOfLooks(medium)) {
    const path = at('looks', look, key)
    if (one.names === 'choice') {
      if (!one.choices.includes(word)) faults.push({ is: 'unknown-choice', path, name: word, known: one.choices })
    } else if (one.names === 'style') style(word, path)
    else color(word, path)
  }
  checkContrast(brand, medium, faults)
}

/** Styles of zones against what is behind the zone; the others against the page of the content layout. */
const checkContrast = (brand: Brand, medium: Medium, faults: BrandFault[]): void => {
  const page = medium.layouts['content']?.background ?? Object.values(medium.layouts)[0]?.background ?? 'white'
  const behind = new Map<string, Set<string>>()
  for (const layout of Object.values(medium.layouts)) {
    for (const zone of layout.zones) {
      // Blocks in a body bring fills of their own.
      if (zone.name === 'body') continue
      behind.set(zone.style, (behind.get(zone.style) ?? new Set()).add(backgroundOf(layout, zone)))
      if (!zone.label) continue
      const { style, box } = zone.label
      behind.set(style, (behind.get(style) ?? new Set()).add(backgroundOf(layout, { ...zone, box })))
    }
  }
  for (const [name, style] of Object.entries(medium.styles)) {
    for (const on of style.on ? [style.on] : (behind.get(name) ?? [page])) {
      if (!isMeasurable(brand, style.color) || !isMeasurable(brand, on)) continue
      const measured = contrast(colorOf(brand, style.color), colorOf(brand, on))
      if (measured < readable)
        faults.push({
          is: 'too-faint',
          path: ['media', medium.name, 'styles', name],
          color: style.color,
          on,
          contrast: measured,
          times: 1,
        })
    }
  }
}
