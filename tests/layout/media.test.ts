// A brand need not say how every kind of document looks: one that it leaves out is told, once, and nothing fails.
import { describe, expect, it } from 'vitest'
import { layHandout, layOut } from '../../src/layout/index.ts'
import type { Deliverable } from '../../src/model/brief.ts'
import { halfEm } from '../draw/typesetter.ts'
import { brand, document, tag } from './print.ts'

const bare = { ...brand, media: {} }
const documentFor = (deliverable: Deliverable) => document(tag('flow', {}, 'a'), { deliverable })

describe('a brand without the medium', () => {
  it.each(['deck', 'memo', 'one-pager'] as const)('%s is told so', (deliverable) => {
    const { pages, diagnostics } = layOut(documentFor(deliverable), bare, halfEm())
    expect(pages).toEqual([])
    expect(diagnostics.map((d) => d.message)).toEqual([`the brand "round" says nothing about ${deliverable}s`])
  })

  it('handout is told so', () => {
    const { title, subject, author, language, date } = documentFor('deck')
    const of = { title, subject, author, language, date, attachments: [], outline: [], pages: [] }
    const handout = layHandout({ deliverable: 'deck', ...of }, bare, halfEm())
    expect(handout.pages).toBeUndefined()
    expect(handout.diagnostics.map((d) => d.code)).toEqual(['layout/no-medium'])
  })
})
