// What layout says when there is nothing to lay out, or no brand to lay it out by.
import type { Brand } from '../model/brand.ts'
import type { Deliverable } from '../model/brief.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Document } from '../model/document.ts'

/** A document whose template made no flow, or no sheet. */
export const noContent = (tag: 'flow' | 'sheet', document: Document): Diagnostic => ({
  code: 'layout/no-content',
  severity: 'error',
  message: `the document has no <${tag}>`,
  span: document.root.at,
  notes: [],
})

/** A brand that does not say how this kind of document looks. */
export const noMedium = (name: Deliverable, brand: Brand): Diagnostic => ({
  code: 'layout/no-medium',
  severity: 'error',
  message: `the brand "${brand.name}" says nothing about ${name}s`,
  span: { file: brand.path, line: 1, column: 1 },
  notes: [`hint: add \`media: ${name}:\` to it, or build another deliverable`],
})

/** A layout of a brand that has no room for the body of a page. */
export const noBody = (layout: string, brand: Brand): Diagnostic => ({
  code: 'layout/no-body',
  severity: 'error',
  message: `the layout "${layout}" of the brand "${brand.name}" has no zone "body"`,
  span: { file: brand.path, line: 1, column: 1 },
  notes: [],
})
