// Texts that YAML reads as something else: found, told once each, and put in quotes; whatever is right stays as it is.
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { findTraps } from '../../src/read/traps.ts'
import { fixTraps, parseYaml } from '../../src/read/index.ts'

const before_after: [before: string, after: string][] = [
  // all of it a comment
  ['- #1 in the market', '- "#1 in the market"'],
  ['claim: #1 in the market\nshort: x', 'claim: "#1 in the market"\nshort: x'],
  // a record
  ['- Growth: 12%', '- "Growth: 12%"'],
  ['- Q: what?', '- "Q: what?"'],
  ['- What follows:', '- "What follows:"'],
  ['- Three things: reach,\n  price and speed', '- "Three things: reach,\n  price and speed"'],
  ['claim: Tencent: a fast follower', 'claim: "Tencent: a fast follower"'],
  ['claim: Three moves:', 'claim: "Three moves:"'],
  ['- id: x\n  claim: One: two\n  short: y', '- id: x\n  claim: "One: two"\n  short: y'],
  // a text cut short
  ['so_what: # A follower spends less\nshort: x', 'so_what: "# A follower spends less"\nshort: x'],
  ['- We are #1 in cloud', '- "We are #1 in cloud"'],
  ['claim: We are #1 # ask the partner', 'claim: "We are #1" # ask the partner'],
  // signs that YAML keeps for itself
  ['- **Bold** start', '- "**Bold** start"'],
  ['- *it*', '- "*it*"'],
  ['claim: *most* of it', 'claim: "*most* of it"'],
  ['- > 50% of it', '- "> 50% of it"'],
  ['- | pipes', '- "| pipes"'],
  ['- @x', '- "@x"'],
  ['- `code`', '- "`code`"'],
  ['- %5', '- "%5"'],
  ['unit: %', 'unit: "%"'],
  ['- ! wow', '- "! wow"'],
  ['- !important', '- "!important"'],
  ['- & Co', '- "& Co"'],
  ['- ? why', '- "? why"'],
  ['change: - 5%', 'change: "- 5%"'],
  ['claim:\n  **Bold** start', 'claim:\n  "**Bold** start"'],
  ['- **Bold: and a colon**', '- "**Bold: and a colon**"'],
  ['claim: > 50% says "no"', 'claim: \'> 50% says "no"\''],
  ['claim: *it\'s* "so"', "claim: '*it''s* \"so\"'"],
  // brackets
  ['- [link](https://a.example) first', '- "[link](https://a.example) first"'],
  ['claim: [link](https://a.example)', 'claim: "[link](https://a.example)"'],
  ['claim: {x} marks it', 'claim: "{x} marks it"'],
  ['- {{capex_2024}} was spent', '- "{{capex_2024}} was spent"'],
  // quotation marks inside
  ["- 'don't'", '- "don\'t"'],
  ["- 'tis so\n- b", '- "\'tis so"\n- b'],
  ['- "Growth" is 12%', '- \'"Growth" is 12%\''],
  ['- "Growth" and "share"', '- \'"Growth" and "share"\''],
  ['- "he said "no" twice"', '- \'he said "no" twice\''],
  // inside brackets
  ['source: { id: a, where: pages 1, 2 and 3 }', 'source: { id: a, where: "pages 1, 2 and 3" }'],
  ['- { head: Heavy, light, says: x }', '- { head: "Heavy, light", says: x }'],
  ['- { value: 1,000 }', '- { value: "1,000" }'],
  ['- { head: Precedent: own, says: x }', '- { head: "Precedent: own", says: x }'],
  ['items: [Precedent: own search, b]', 'items: ["Precedent: own search", b]'],
  ['items: [**Bold**, *it*, > 5, @x, b]', 'items: ["**Bold**", "*it*", "> 5", "@x", b]'],
  ['items: [We are #1, b]', 'items: ["We are #1", b]'],
  ["items: ['don't', b]", 'items: ["don\'t", b]'],
  ['items: [[link](https://a.example/b), c]', 'items: ["[link](https://a.example/b)", c]'],
  ['items: [see [1] there, c]', 'items: ["see [1] there", c]'],
  ['items: [\n  a: b,\n  c\n]', 'items: [\n  "a: b",\n  c\n]'],
  // tabs
  ['about:\n\tdate: 2025-10-01', 'about:\n  date: 2025-10-01'],
]

const right = [
  'title: A title # a comment',
  'title: A title      # a comment',
  'about: { client: A, date: 2025-10-01 }   # {',
  'series: { "2024": [a, b] }',
  'series:\n  Services: [a, b]\n  Goods: [c]',
  'series:\n  - C#: 12\n    D: 1',
  'prose: |\n  - #1 in the market\n  **Bold** and: colons\n\n  more\nclaim: x',
  'prose: >-\n  **Bold**\nx: y',
  '- |\n  **Bold**\n- b',
  '- id: a\n  claim: b\n- id: c',
  '- # about this one\n  id: a',
  'points: # all of them\n- a\n- b',
  'points: #all of them\n  - a',
  'value: 78 #note',
  'a: &x [1, 2]\nb: *x\nc: [*x, 3]',
  'a: "one: two"\nb: \'three: four\'\nc: "say \\"x\\": y" # z',
  'a: "one\n  two: three"\nb: c',
  'a: one\n  two\n  three\nb: c',
  'url: https://a.example:80/x',
  'time: 12:30',
  'a: [b, "c, d", [e, f], { g: h }]',
  'a: [\n  b, # first\n  c\n]',
  'a: {}\nb: []\nc: ""',
  'rows:\n  - [a, b]\n  - - c\n    - d',
  'holds:\n  - a > b\n  - a about 3',
  'x: -5\ny: -x',
  "x: it's fine\ny: 5 > 4 & 3 * 2 | 1",
  'x: $capex_2024.value and $$5\ny: =a / b',
  '---\ntitle: x\n...\n',
  'a: !!str 5',
  'title: x\r\nclaim: |\r\n  **a**\r\n',
]

describe('traps', () => {
  test.each(before_after)('%j becomes %j', (before, after) => {
    expect(findTraps(before).length).toBeGreaterThan(0)
    expect(fixTraps(before)).toBe(after)
    expect(fixTraps(after)).toBe(after)
    expect(parseYaml(after, 'x.yaml').diagnostics).toEqual([])
  })

  test.each(right)('%j stays as it is', (source) => {
    expect(findTraps(source)).toEqual([])
    expect(fixTraps(source)).toBe(source)
  })

  test('a text with a small letter before its colon is quoted where the shape wants a text', () => {
    const source = 'title: x\ngaps:\n  - growth: 12% in 2024\narguments: []\n'
    expect(fixTraps(source)).toBe('title: x\ngaps:\n  - "growth: 12% in 2024"\narguments: []\n')
  })

  test('whatever the source, mending it twice changes no more than mending it once, and nothing throws', () => {
    const piece = fc.constantFrom(
      '- ',
      'a: ',
      'Growth: ',
      '#1',
      ' # c',
      '**b**',
      '[',
      ']',
      '{',
      '}',
      ', ',
      '"',
      "'",
      '|',
      '>',
      '\n',
      '\n  ',
      '\n\t',
      'x',
      ' ',
      '{{',
      '&a ',
      '*a',
      '? ',
      '!',
      '%',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const once = fixTraps(pieces.join(''))
        expect(fixTraps(once)).toBe(once)
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  test('any text that a YAML writer has quoted where it must is left alone', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab1 :#-*&!|>\'"%@`{}[],?$='), minLength: 1, maxLength: 12 })
    const key = fc.constantFrom('claim', 'so_what', 'head')
    fc.assert(
      fc.property(
        fc.dictionary(key, fc.oneof(text, fc.array(text), fc.array(fc.dictionary(key, text, { minKeys: 1 })))),
        fc.boolean(),
        (value, flow) => {
          const source = stringify(value, { collectionStyle: flow ? 'flow' : 'block', lineWidth: 0 })
          expect(findTraps(source)).toEqual([])
        },
      ),
      { seed: 11, numRuns: 300 },
    )
  })

  test('the worked examples hold none', () => {
    const folder = resolve(import.meta.dirname, '../../briefs/tencent-cloud')
    const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'))
    expect(files.length).toBeGreaterThan(3)
    for (const file of files) expect(findTraps(readFileSync(resolve(folder, file), 'utf8'))).toEqual([])
  })
})
