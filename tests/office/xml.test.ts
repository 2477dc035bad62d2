// XML: strict when read, legal when written, children in the schema's order.
import { describe, expect, it } from 'vitest'
import { elementsOf, element, insert, parseXml, serialiseText, textOf } from '../../src/office/index.ts'

describe('parseXml', () => {
  it('keeps names with prefixes, attributes in order, and text', () => {
    const { root } = parseXml('<a:p xmlns:a="u" z="1" b="&lt;2"><a:t>x &amp; y</a:t> </a:p>')
    expect(root).toEqual({
      name: 'a:p',
      attributes: { 'xmlns:a': 'u', z: '1', b: '<2' },
      children: [{ name: 'a:t', attributes: {}, children: ['x & y'] }, ' '],
    })
  })

  it.each([
    ['an open element', '<a><b></a>'],
    ['a bare ampersand', '<a>A & B</a>'],
    ['a control character', '<a>\u0007</a>'],
    ['an undeclared prefix', '<x:a/>'],
    ['a DOCTYPE', '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>'],
    ['two attributes of one name', '<a b="1" b="2"/>'],
    ['two roots', '<a/><b/>'],
    ['nothing', ''],
    ['bytes that are not UTF-8', new Uint8Array([0x3c, 0x61, 0xff, 0x2f, 0x3e])],
  ])('answers with a fault for %s', (_, source) => {
    expect(parseXml(source).fault).toBeTypeOf('string')
  })
})

describe('serialise', () => {
  it('writes what can be read again, whatever the words', () => {
    const words = 'a<b>&"c"\' \t\n\u0000\u0008\uFFFE\uD800 \u{1F600} ]]>'
    const written = serialiseText(element('r', { q: words }, element('t', {}, words)))
    const { root } = parseXml(written)
    expect(root?.attributes['q']).toBe('a<b>&"c"\' \t\n \u{1F600} ]]>')
    expect(textOf(root!)).toBe('a<b>&"c"\' \t\n \u{1F600} ]]>')
  })
})

describe('insert', () => {
  it('puts a child where the schema wants it, once', () => {
    const order = ['one', 'two', 'three']
    const parent = element('p', {}, element('one'), element('three'))
    insert(parent, element('two'), order)
    insert(parent, element('two', { again: 1 }), order)
    insert(parent, element('odd'), order)
    expect(elementsOf(parent).map(({ name }) => name)).toEqual(['one', 'two', 'three', 'odd'])
    expect(elementsOf(parent)[1]!.attributes).toEqual({ again: '1' })
  })
})
