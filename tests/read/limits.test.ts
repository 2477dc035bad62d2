// Hostile and broken files end in a diagnostic: nothing throws, nothing runs away, whatever a file holds.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fixTraps, readBrief, readLedger } from '../../src/read/index.ts'
import { kinds, workspaceOf } from './workspace.ts'

const read = (source: string | Uint8Array) => readBrief('a.yaml', workspaceOf({ 'a.yaml': source }), kinds)
const codes = (source: string | Uint8Array) => [...new Set(read(source).diagnostics.map(({ code }) => code))]

describe('limits', () => {
  test.each([
    ['a file over a megabyte', 'read/too-large', `title: ${'x'.repeat(1_000_000)}`],
    ['20,000 keys', 'read/too-many-values', Array.from({ length: 20_000 }, (_, i) => `key${i}: 1`).join('\n')],
    ['100,000 keys', 'read/too-many-values', Array.from({ length: 60_000 }, (_, i) => `k${i}:`).join('\n')],
    ['101 aliases', 'read/too-many-aliases', `title: &t x\ngaps: [${'*t, '.repeat(101)}]`],
    [
      'a long text repeated by aliases',
      'read/too-much-text',
      `title: &t "${'x'.repeat(90_000)}"\ngaps: [${'*t, '.repeat(60)}]`,
    ],
    [
      'aliases of aliases',
      'read/too-many-aliases',
      `a: &a [x${', x'.repeat(9)}]\n${'bcdefgh'.replaceAll(/./g, (name) => `${name}: &${name} [${`*${String.fromCharCode(name.charCodeAt(0) - 1)}, `.repeat(10)}]\n`)}`,
    ],
    ['brackets in brackets', 'read/too-deep', '['.repeat(100_000)],
    ['dashes after dashes', 'read/too-deep', `gaps:\n${'- '.repeat(50_000)}x`],
    ['keys in keys', 'read/too-deep', Array.from({ length: 500 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ])('%s', (_, code, source) => {
    expect(codes(source)).toContain(code)
  })

  test.each([
    ['quotation marks that never close', 'read/quote-this', `a: ${'"'.repeat(7_501)}`],
    ['texts after quotation marks', 'read/quote-this', `- "a" b\n`.repeat(3_750)],
    ['apostrophes in single quotes', 'read/quote-this', `- 'don't'\n`.repeat(3_750)],
    ['one quotation mark a line', 'read/quote-this', '- "\n'.repeat(12_500)],
    ['an open quotation mark over many lines', 'read/quote-this', `a: "\n${'  b\n'.repeat(25_000)}`],
    ['an open bracket on every line', 'read/syntax', 'a: [\n'.repeat(12_500)],
    ['open brackets in a row', 'read/syntax', `a: ${'[ '.repeat(60)}${'a, '.repeat(25_000)}`],
    ['white space', 'read/unknown-key', `a: b${' '.repeat(112_500)}c`],
    ['white space and a comment', 'read/quote-this', `a: b${' '.repeat(112_500)}#c`],
    ['empty lines', 'read/quote-this', `a: #b${'\n'.repeat(112_500)}`],
    ['hashes', 'read/unknown-key', `a: ${' #'.repeat(50_000)}`],
    ['colons', 'read/quote-this', `a: ${': '.repeat(50_000)}`],
    ['commas in a record', 'read/quote-this', `a: { b: ${'c, '.repeat(37_500)} }`],
    ['tabs', 'read/tab', '\ta: b\n'.repeat(6_250)],
    ['commentaries', 'read/empty-file', '# x\n'.repeat(25_000)],
    ['backslashes', 'read/syntax', `a: "${'\\q'.repeat(50_000)}"`],
    ['escapes', 'read/quote-this', `a: "${'\\'.repeat(112_500)}`],
    ['anchors', 'read/syntax', '&a '.repeat(37_500)],
    ['braces', 'read/unknown-key', `a: ${'{{'.repeat(50_000)}`],
    ['one long key', 'read/syntax', `${'k'.repeat(112_500)}: 1`],
    ['lines ever deeper', 'read/too-deep', Array.from({ length: 600 }, (_, i) => `${' '.repeat(i)}- "`).join('\n')],
  ])('%s: told at once as %s, and mended at once', (_, code, source) => {
    // Work that grows with the square of the length would pass the time a test may take.
    expect(codes(source)[0]).toBe(code)
    const mended = fixTraps(source)
    expect(fixTraps(mended)).toBe(mended)
    if (code === 'read/quote-this' || code === 'read/tab') expect(mended).not.toBe(source)
  })

  /** What bytes that are no brief are told as: their encoding, their characters, their syntax, or what they hold instead. */
  const ofBytes =
    /^read\/(empty-file|not-utf-8|not-a-record|strange-character|syntax|quote-this|unknown-key|missing-key)$/

  test('any bytes give a diagnostic and never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const errors = read(bytes).diagnostics.filter(({ severity }) => severity === 'error')
        expect(errors.map(({ code }) => code)).toContainEqual(expect.stringMatching(ofBytes))
      }),
      { seed: 3, numRuns: 300 },
    )
  })

  test('a record of any shape gives a brief and a ledger that later phases can walk', () => {
    const key = fc.constantFrom(
      'title',
      'about',
      'answer',
      'arguments',
      'points',
      'id',
      'claim',
      'exhibits',
      'exhibit',
      'kind',
      'series',
      'against',
      'sources',
      'facts',
      'label',
      'x',
    )
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom<unknown>('a', 'table', null, 3, true, '', '2025-10-01'),
        tie('list'),
        tie('record'),
      ),
      list: fc.array(tie('value'), { maxLength: 3 }),
      record: fc.dictionary(key, tie('value'), { maxKeys: 6 }),
    }))
    fc.assert(
      fc.property(fc.dictionary(key, value, { minKeys: 1 }), (record) => {
        const files = workspaceOf({ 'a.yaml': JSON.stringify(record) })
        const { brief } = readBrief('a.yaml', files, kinds)
        const { ledger } = readLedger('a.yaml', files)
        const points = brief?.arguments.flatMap((argument) => argument.points) ?? []
        expect(points.every((point) => typeof point.claim.raw === 'string')).toBe(true)
        expect(Object.values(ledger?.facts ?? {}).every((fact) => Array.isArray(fact.sources))).toBe(true)
      }),
      { seed: 5, numRuns: 300 },
    )
  })
})

test('tabs are told once, with how many lines have them', () => {
  const { diagnostics } = read('title: x\nabout:\n\tdate: 2025-10-01\narguments:\n\t- id: a\n\t\tshort: b\n')
  const tabs = diagnostics.filter(({ code }) => code === 'read/tab')
  expect(tabs).toMatchObject([
    { message: 'a tab indents this line and 2 more; YAML takes spaces only', span: { line: 3 } },
  ])
})

test('a message quotes a long text in part', () => {
  const long = Array.from({ length: 9000 }, (_, i) => `a${i}`).join(' + ')
  const { diagnostics } = readLedger('l.yaml', workspaceOf({ 'l.yaml': `facts:\n  x: { value: "${long}" }\n` }))
  expect(diagnostics.length).toBeGreaterThan(0)
  for (const { message, notes } of diagnostics)
    for (const line of [message, ...notes]) expect(line.length).toBeLessThan(400)
})
