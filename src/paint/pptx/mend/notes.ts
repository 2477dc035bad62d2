// Writes the speaker notes of a page as paragraphs. Pages without notes get no part.
import type { Page } from '../../../model/page.ts'
import { plain } from '../../../model/words.ts'
import { sayIn } from '../../../text/index.ts'
import { element } from '../../../office/index.ts'
import { type Deck, notesMasterPart, notesPart, Relations, slidePart } from '../deck.ts'
import { everyMark } from '../every-mark.ts'
import { shapeTree } from '../graft/sheet.ts'
import { presentation } from '../namespaces.ts'

/** What whoever edits a chart must know about the shapes over it. */
const overlayNote = (language: string): string =>
  sayIn(language, {
    de: 'Die Pfeile, Klammern und Blasen über dem Diagramm sind Formen. Sie folgen nicht, wenn die Daten des Diagramms geändert werden.',
    en: 'The arrows, brackets and bubbles over the chart are shapes. They do not follow when the data of the chart are edited.',
  })

/** The notes of a page as they are written: its own, and a word on shapes over its charts in the language of the deck (BCP 47). */
export function notesOf(page: Page, language: string): string[] {
  const drawnOver = [...everyMark(page.marks)].some(
    (mark) => mark.kind === 'chart' && mark.plan && mark.overlay.length > 0,
  )
  const own = page.notes.map(plain)
  return drawnOver ? [...own, overlayNote(language)] : own
}

/** The notes of a page; pages count from 0. */
export function writeNotes(deck: Deck, page: Page, index: number): void {
  const notes = notesOf(page, deck.pages.language)
  if (notes.length === 0) return
  const relations = new Relations(notesPart(index))
  relations.to('notesMaster', notesMasterPart)
  relations.to('slide', slidePart(index))
  const lang = deck.pages.language
  const shape = (id: number, name: string, locks: Record<string, number>, ph: Record<string, string | number>) => [
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name }),
      element('p:cNvSpPr', {}, element('a:spLocks', locks)),
      element('p:nvPr', {}, element('p:ph', ph)),
    ),
    element('p:spPr'),
  ]
  deck.parts.set(
    notesPart(index),
    element(
      'p:notes',
      presentation,
      element(
        'p:cSld',
        {},
        shapeTree([
          element('p:sp', {}, shape(2, 'Slide', { noGrp: 1, noRot: 1, noChangeAspect: 1 }, { type: 'sldImg' })),
          element(
            'p:sp',
            {},
            shape(3, 'Notes', { noGrp: 1 }, { type: 'body', idx: 3 }),
            element(
              'p:txBody',
              {},
              element('a:bodyPr'),
              element('a:lstStyle'),
              notes.map((note) =>
                element('a:p', {}, element('a:r', {}, element('a:rPr', { lang, dirty: 0 }), element('a:t', {}, note))),
              ),
            ),
          ),
        ]),
      ),
      element('p:clrMapOvr', {}, element('a:masterClrMapping')),
    ),
  )
  relations.store(deck.parts)
}
