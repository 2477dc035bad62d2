// The notes master, with a theme of its own: a slide's picture above, its notes below, the page number at the foot.
import { element } from '../../../office/index.ts'
import { type Deck, notesMasterPart, notesThemePart, Relations } from '../deck.ts'
import { guid } from '../guid.ts'
import { presentation } from '../namespaces.ts'
import { colorMap } from './master.ts'
import { background, numberParagraph, plainParagraph, promptShape, shapeTree } from './sheet.ts'

/** Size of a page of notes, in points. */
export const notesPage = { w: 540, h: 720 }

/** Stores the notes master and its relationships; its theme is stored by whoever stores themes. */
export function graftNotesMaster(deck: Deck): void {
  const { language } = deck.pages
  const relations = new Relations(notesMasterPart)
  relations.to('theme', notesThemePart)
  const body = element('a:bodyPr')
  const picture = promptShape(
    2,
    'Slide',
    element('p:ph', { type: 'sldImg', idx: 2 }),
    { x: 54, y: 54, w: 432, h: 243 },
    body,
    [],
    [],
  )
  // The picture of the slide has no text, and its proportions are the slide's.
  picture.children.pop()
  picture.children[0] = element(
    'p:nvSpPr',
    {},
    element('p:cNvPr', { id: 2, name: 'Slide' }),
    element('p:cNvSpPr', {}, element('a:spLocks', { noGrp: 1, noRot: 1, noChangeAspect: 1 })),
    element('p:nvPr', {}, element('p:ph', { type: 'sldImg', idx: 2 })),
  )
  const notes = promptShape(
    3,
    'Notes',
    element('p:ph', { type: 'body', sz: 'quarter', idx: 3 }),
    { x: 54, y: 320, w: 432, h: 340 },
    body,
    [],
    [plainParagraph('Notes', language)],
  )
  const number = promptShape(
    4,
    'Page',
    element('p:ph', { type: 'sldNum', sz: 'quarter', idx: 5 }),
    { x: 366, y: 680, w: 120, h: 18 },
    element('a:bodyPr', { anchor: 'b' }),
    [element('a:lvl1pPr', { algn: 'r' }, element('a:defRPr', { sz: 900 }))],
    [numberParagraph(guid('page number'), language)],
  )
  deck.parts.set(
    notesMasterPart,
    element(
      'p:notesMaster',
      presentation,
      element('p:cSld', {}, background(deck.brand, deck.brand.theme['lt1'] ?? ''), shapeTree([picture, notes, number])),
      colorMap(),
      element(
        'p:notesStyle',
        {},
        element(
          'a:lvl1pPr',
          { marL: 0, algn: 'l', rtl: 0, eaLnBrk: 1, hangingPunct: 1 },
          element('a:spcAft', {}, element('a:spcPts', { val: 600 })),
          element(
            'a:defRPr',
            { sz: 1200, kern: 1200 },
            element('a:solidFill', {}, element('a:schemeClr', { val: 'tx1' })),
            ...['lt', 'ea', 'cs'].map((kind) =>
              element(kind === 'lt' ? 'a:latin' : `a:${kind}`, { typeface: `+mn-${kind}` }),
            ),
          ),
        ),
      ),
    ),
  )
  relations.store(deck.parts)
}
