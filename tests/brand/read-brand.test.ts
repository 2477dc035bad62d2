import { describe, expect, it } from 'vitest'
import { faultsWith, hairline } from './reading.ts'

describe('hairline', () => {
  const { brand, diagnostics } = hairline()

  it('has no fault', () => {
    expect(diagnostics).toEqual([])
  })

  it('has its four media and their pages', () => {
    expect(Object.values(brand!.media).map((medium) => [medium.name, medium.page.w, medium.page.h])).toEqual([
      ['deck', 960, 540],
      ['memo', 595.28, 841.89],
      ['one-pager', 595.28, 841.89],
      ['handout', 595.28, 841.89],
    ])
  })

  it('writes short forms out', () => {
    const deck = brand!.media['deck']!
    expect(deck.styles['small']).toMatchObject({
      face: 'body',
      size: 12,
      smallest: 11,
      color: 'ink',
      align: 'left',
      weight: 'regular',
    })
    expect(deck.table.rowRule).toEqual({ color: 'hair', width: 0.5 })
    expect(brand!.media['memo']!.looks['chart']!['level']).toEqual({ color: 'muted', width: 0.5, dash: 'dot' })
    expect(brand!.media['memo']!.looks['chart']!['inside']).toBe('chart-inside')
    const bar = deck.layouts['content']!.zones.find((zone) => zone.name === 'so-what')!.marks
    expect(bar).toEqual([{ kind: 'rect', box: { x: 36, y: 432, w: 2, h: 36 }, fill: 'accent' }])
  })

  it('steps titles down to 22, body to 12, small to 11, and nothing below 9 on a slide or 7 in print', () => {
    const deck = brand!.media['deck']!.styles
    expect([deck['title'], deck['body'], deck['small']].map((style) => style!.smallest)).toEqual([22, 12, 11])
    const least = (medium: string) =>
      Math.min(...Object.values(brand!.media[medium]!.styles).map((style) => Math.min(style.size, style.smallest)))
    expect([least('deck'), least('memo'), least('one-pager')]).toEqual([9, 7.5, 7])
  })

  it('has placeholders with an index of their own in every layout', () => {
    for (const layout of Object.values(brand!.media['deck']!.layouts)) {
      const indexes = layout.zones.flatMap((zone) => zone.index ?? [])
      expect(new Set(indexes).size).toBe(indexes.length)
      const titles = layout.zones.filter((zone) => zone.placeholder === 'title' || zone.placeholder === 'ctrTitle')
      expect(titles.map((zone) => zone.index)).toEqual([undefined])
      const others = layout.zones.filter((zone) => zone.placeholder && !titles.includes(zone))
      expect(others.every((zone) => zone.index !== undefined)).toBe(true)
    }
  })
})

describe('a fault in a brand is told at its line', () => {
  it.each([
    [
      'an unknown color',
      'size: 9, leading: 11, color: muted',
      'size: 9, leading: 11, color: mutd',
      'brand/unknown-color',
      'mutd',
      'did you mean "muted"',
    ],
    [
      'an unknown style',
      'cell: table-cell',
      'cell: table-sell',
      'brand/unknown-style',
      'table-sell',
      'did you mean "table-cell"',
    ],
    [
      'an unknown face',
      'face: heading, size: 24',
      'face: serif, size: 24',
      'brand/unknown-face',
      'serif',
      'the faces are heading, body',
    ],
    ['a family without metrics', 'heading: Georgia', 'heading: Didot', 'brand/unknown-family', 'Didot', 'Georgia'],
    [
      'text too faint',
      'tag: { size: 9, leading: 14, color: muted, before: 4 }',
      'tag: { size: 9, leading: 14, color: grey }',
      'brand/too-faint',
      '"grey" on "white"',
      'contrast',
    ],
    [
      'text too faint on its own fill',
      'color: accent, on: tint',
      'color: grey, on: tint',
      'brand/too-faint',
      '"grey" on "tint"',
      'on',
    ],
    [
      'text too small',
      'size: 9, leading: 12, align: right',
      'size: 8, leading: 12, align: right',
      'brand/too-small',
      '8 pt',
      '9 pt',
    ],
    ['a misspelt zone', 'so-what: { h: 354 }', 'sowhat: { h: 354 }', 'brand/unknown-zone', 'sowhat', 'zones are'],
    [
      'a color in a look',
      'level-4: accent',
      'level-4: acent',
      'brand/unknown-color',
      '"acent"',
      'did you mean "accent"',
    ],
    [
      'a style in a look',
      'figures: { number: big,',
      'figures: { number: bigg,',
      'brand/unknown-style',
      '"bigg"',
      'did you mean "big"',
    ],
    [
      'a structure that there is not',
      'structure: rules',
      'structure: rulers',
      'brand/unknown-choice',
      '"rulers"',
      'did you mean "rules"',
    ],
    ['a line without width', 'head-rule: 1 ink', 'head-rule: ink', 'brand/not-a-line', '"ink"', '0.5 hair'],
    ['a color that is none', 'pale: F1F2F3', 'pale: lightgrey', 'brand/not-a-color', 'lightgrey', 'six hex digits'],
    [
      'a key that no style has',
      'caps: true, tracking: 0.05',
      'capitals: true, tracking: 0.05',
      'read/unknown-key',
      'capitals',
      '',
    ],
    ['a box of three numbers', 'box: [36, 34, 812.8, 56]', 'box: [36, 34, 812.8]', 'read/wrong-count', 'exactly 4', ''],
  ])('%s', (_, was, is, code, said, hint) => {
    const told = faultsWith(was, is)
    expect(told[0]).toMatch(new RegExp(`^0 ${code}: `))
    expect(told[0]).toContain(said)
    expect(told[0]).toContain(hint)
  })

  it('a zone, a layout, a theme slot or a color that templates count on is missing', () => {
    expect(faultsWith('          body: { box: [36, 112', '          subtitle: { box: [36, 112').join('\n')).toContain(
      'brand/missing-zone: the zone "body" is missing',
    )
    expect(faultsWith('      statement:\n        label', '      sentence:\n        label').join('\n')).toContain(
      'brand/missing-layout',
    )
    expect(faultsWith('  hlink: accent\n', '').join('\n')).toContain('brand/missing-theme-slot')
    expect(faultsWith('  grey: 9AA0A6 ', '  gris: 9AA0A6 ').join('\n')).toContain('brand/missing-color')
  })

  it('a style, a layout or a measure that the program itself counts on is missing', () => {
    expect(
      faultsWith('      footnote: { face: sans, size: 8,', '      endnote: { face: sans, size: 8,').join('\n'),
    ).toContain('brand/missing-style: the style "footnote" is missing')
    expect(faultsWith('      note: { size: 9,', '      notes: { size: 9,').join('\n')).toContain(
      'brand/missing-style: the style "note" is missing',
    )
    expect(faultsWith('width: 460.8, ', '').join('\n')).toContain(
      'brand/missing-measure: the measure "width" is missing',
    )
    expect(faultsWith('      columns: { text: 71', '      column: { text: 71').join('\n')).toContain(
      'brand/missing-look: the look "columns" is missing',
    )
  })

  it('a layout that states facts needs a place for their sources', () => {
    expect(faultsWith('          source: { box: [36', '          subtitle: { box: [36').join('\n')).toContain(
      'brand/missing-zone: the zone "source" is missing',
    )
  })

  it('a color of digits only is taken as typed', () => {
    expect(faultsWith('ink: 1C1C1E', 'ink: 101010')).toEqual([])
    expect(faultsWith('ink: 1C1C1E', 'ink: 1E1010')).toEqual([])
  })
})
