// The check itself: it finds what is broken on purpose, and agrees with files whose verdict is known.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { PDFArray, PDFBool, PDFDict, PDFDocument, PDFName, PDFString } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import * as memo from '../pages/memo.ts'
import { checkPdf } from './check.ts'
import { paint } from './sample.ts'

const dicts = (document: PDFDocument, key: string, value: string): PDFDict[] =>
  document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter(
      (object): object is PDFDict => object instanceof PDFDict && object.get(PDFName.of(key)) === PDFName.of(value),
    )

const mutants: [string, string, (document: PDFDocument) => void][] = [
  ['no language', '7.2-34', (document) => document.catalog.delete(PDFName.of('Lang'))],
  [
    'not marked as tagged',
    '6.2-1',
    (document) => document.catalog.lookup(PDFName.of('MarkInfo'), PDFDict).set(PDFName.of('Marked'), PDFBool.False),
  ],
  ['no metadata', '7.1-8', (document) => document.catalog.delete(PDFName.of('Metadata'))],
  ['file name for a title', '7.1-10', (document) => document.catalog.delete(PDFName.of('ViewerPreferences'))],
  ['a heading skipped', '7.4.2-1', (document) => dicts(document, 'S', 'H2')[0]!.set(PDFName.of('S'), PDFName.of('H4'))],
  ['a note without a name', '7.9-1', (document) => dicts(document, 'S', 'Note')[0]!.delete(PDFName.of('ID'))],
  [
    'a link without words',
    '7.18.5-2',
    (document) => dicts(document, 'Subtype', 'Link')[0]!.delete(PDFName.of('Contents')),
  ],
  ['a type of our own', '7.1-5', (document) => dicts(document, 'S', 'P')[0]!.set(PDFName.of('S'), PDFName.of('Lead'))],
  [
    'a list of paragraphs',
    '7.2-19',
    (document) => dicts(document, 'S', 'Note')[0]!.set(PDFName.of('S'), PDFName.of('L')),
  ],
  [
    'a figure without words',
    '7.3-1',
    (document) => dicts(document, 'S', 'P')[0]!.set(PDFName.of('S'), PDFName.of('Figure')),
  ],
  ['content of no element', 'own-parents', (document) => dicts(document, 'S', 'H1')[0]!.delete(PDFName.of('K'))],
  [
    'a font left out',
    '7.21.4.1-1',
    (document) => dicts(document, 'Type', 'FontDescriptor')[0]!.delete(PDFName.of('FontFile2')),
  ],
  [
    'text that cannot be copied',
    '7.21.7-1',
    (document) => dicts(document, 'Subtype', 'Type0')[0]!.delete(PDFName.of('ToUnicode')),
  ],
  [
    'a wrong width',
    '7.21.5-1',
    (document) =>
      dicts(document, 'Subtype', 'CIDFontType2')[0]!
        .lookup(PDFName.of('W'), PDFArray)
        .lookup(1, PDFArray)
        .set(0, document.context.obj(77)),
  ],
  [
    'a script',
    'own-action',
    (document) => {
      document.context.register(document.context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') }))
    },
  ],
]

describe('a broken file', () => {
  it.each(mutants)('%s', async (_name, rule, spoil) => {
    const document = await PDFDocument.load(await paint(memo.pages, memo.brand), { updateMetadata: false })
    spoil(document)
    const faults = await checkPdf(await document.save({ useObjectStreams: false }))
    expect(faults.map((fault) => fault.rule)).toContain(rule)
  })
})

const corpus = new URL('../../../shared/corpus/pdfua/', import.meta.url)

describe('files of known verdict, where they are at hand', () => {
  it('raises no false alarm, and finds nine of ten faults', async () => {
    const files = existsSync(corpus) ? readdirSync(corpus).filter((file) => file.endsWith('.pdf')) : []
    const verdicts = await Promise.all(
      files.map(async (file) => {
        const faults = await checkPdf(readFileSync(new URL(encodeURIComponent(file), corpus)))
        return {
          file,
          passes: file.includes('-pass-'),
          found: faults.filter((fault) => !fault.rule.startsWith('own-')),
        }
      }),
    )
    const alarms = verdicts.filter((verdict) => verdict.passes && verdict.found.length > 0)
    expect(alarms).toEqual([])
    const faulty = verdicts.filter((verdict) => !verdict.passes)
    const missed = faulty.filter((verdict) => verdict.found.length === 0)
    expect(missed.length).toBeLessThanOrEqual(faulty.length / 10)
  })
})
