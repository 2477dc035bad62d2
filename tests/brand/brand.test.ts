import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  backgroundOf,
  colorOf,
  column,
  contrast,
  faceOf,
  families,
  fontFile,
  fontOf,
  inkOn,
  span,
  styleOf,
  zonesOf,
} from '../../src/brand/index.ts'
import type { ZoneName } from '../../src/model/brand.ts'
import { hairline } from './reading.ts'

const root = join(import.meta.dirname, '../..')
const { brand } = hairline()
const deck = brand!.media['deck']!

describe('colors', () => {
  it('are measured by WCAG, with or without a hash', () => {
    expect(contrast('000000', '#FFFFFF')).toBeCloseTo(21, 3)
    expect(contrast('777777', 'FFFFFF')).toBeCloseTo(4.48, 2)
  })

  it('are found by name', () => {
    expect(colorOf(brand!, 'accent')).toBe('0F766E')
    expect(() => colorOf(brand!, 'mauve')).toThrow('mauve')
  })

  it('say which text reads on them', () => {
    expect(['grey', 'tint', 'accent', 'ink'].map((fill) => inkOn(brand!, fill))).toEqual([
      'ink',
      'ink',
      'white',
      'white',
    ])
  })
})

describe('families', () => {
  it('name the twin they are measured with, and files that ship', () => {
    expect(faceOf('Georgia')).toEqual({ family: 'Georgia', twin: 'Gelasio' })
    expect(faceOf('Helvetica')).toBeUndefined()
    for (const [family, { twin }] of Object.entries(families))
      for (const weight of [400, 600, 700] as const)
        for (const italic of [false, true]) {
          const file = fontFile({ family, twin, weight, italic })
          expect(existsSync(join(root, 'node_modules', file)), file).toBe(true)
        }
  })
})

describe('styles', () => {
  it('are set in the font of their face', () => {
    expect(fontOf(deck, styleOf(deck, 'title'))).toEqual({
      family: 'Georgia',
      twin: 'Gelasio',
      weight: 400,
      italic: false,
    })
    expect(fontOf(deck, styleOf(deck, 'strong')).weight).toBe(700)
  })
})

describe('zones', () => {
  const content = deck.layouts['content']!
  const boxOf = (filled: ZoneName[]) =>
    zonesOf(content, (name) => filled.includes(name)).find((zone) => zone.name === 'body')!.box

  it('give the body the room of a so-what that is not there', () => {
    expect(boxOf(['title', 'body', 'so-what'])).toEqual({ x: 36, y: 112, w: 888, h: 298 })
    expect(boxOf(['title', 'body'])).toEqual({ x: 36, y: 112, w: 888, h: 354 })
  })

  it('that are optional and empty are gone; the others stay', () => {
    const names = zonesOf(content, () => false).map((zone) => zone.name)
    expect(names).toEqual(['title', 'body', 'footer', 'number'])
  })

  it('know what is behind them', () => {
    const band = { kind: 'rect' as const, box: { x: 0, y: 0, w: 960, h: 92 }, fill: 'accent' }
    const dark = { ...content, background: 'tint', ornaments: [band] }
    const behind = (name: string) => backgroundOf(dark, dark.zones.find((zone) => zone.name === name)!)
    expect([behind('title'), behind('body')]).toEqual(['accent', 'tint'])
  })
})

describe('the grid', () => {
  it('of hairline ends at the right margin', () => {
    expect(column(deck.grid!, 4)).toBeCloseTo(261.6, 6)
    expect(column(deck.grid!, 10) + span(deck.grid!, 3)).toBeCloseTo(924, 6)
  })
})

describe('the list of names for designers', () => {
  const guide = readFileSync(join(root, 'templates/brands/README.md'), 'utf8')
  const namesUnder = (heading: string): string[] => {
    const section = guide.split(`## ${heading}\n`)[1]!.split('\n## ')[0]!
    return section
      .split('\n')
      .filter((row) => row.startsWith('| `') || row.startsWith('`'))
      .flatMap((row) =>
        [...(row.startsWith('|') ? row.split('|')[1]! : row).matchAll(/`([a-z-]+)`/g)].map((m) => m[1]!),
      )
  }

  it('holds every color and space of hairline', () => {
    expect(namesUnder('Colors')).toEqual(Object.keys(brand!.colors))
    for (const medium of Object.values(brand!.media)) expect(Object.keys(medium.spaces)).toEqual(namesUnder('Spaces'))
  })

  it('holds every style of the deck, and the deck has every one it holds', () => {
    const told = [...namesUnder('Styles in every medium'), ...namesUnder('Styles of a deck')]
    expect(Object.keys(deck.styles).sort()).toEqual([...told].sort())
  })

  it('holds the styles that memo and one-pager share with the deck', () => {
    for (const name of namesUnder('Styles in every medium'))
      for (const medium of ['memo', 'one-pager'])
        expect(brand!.media[medium]!.styles[name], `${medium}: ${name}`).toBeDefined()
  })
})
