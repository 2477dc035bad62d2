// The passages of a deliverable: each paragraph, label and cell as one text, whole again where a page broke it; the notes of slides after
// what the slides show.
import type { Mark } from '../model/mark.ts'
import type { Page } from '../model/page.ts'
import { plain } from '../model/words.ts'
import { isPlotted, namesIn } from './charts.ts'
import { rememberedBy } from '../model/remembered-by.ts'
import { isTabular } from './tables.ts'
import { type Spot, saidIn, type Text } from './texts.ts'

/** What a passage is: words; a value or a name in a chart, a cell of a table, which are told apart; or notes, which are not shown. */
export type Sort = 'words' | 'plotted' | 'cell' | 'notes'

/** One text of a deliverable. */
export interface Passage {
  /** Name of what it stands in, "growth, claim"; many may have the same. */
  name: string
  sort: Sort
  text: string
  /** On which pages it stands, numbered from 1, and where in it each begins. */
  pages: { page: number; start: number }[]
}

/** A passage, with its drawn pieces. */
export interface DrawnPassage extends Passage {
  spots: Spot[]
}

/** The texts of a mark. Most marks of a watched brief are the same objects after an edit. */
const said = rememberedBy((mark: Mark): readonly Text[] => saidIn(mark))

/** The passages of these pages, in reading order. */
export function passagesOf(pages: readonly Page[]): DrawnPassage[] {
  const passages: DrawnPassage[] = []
  /** Passages of texts, by mark and paragraph: where one that goes on finds its beginning. */
  const begun = new Map<string, DrawnPassage>()
  const add = (name: string, sort: Sort, page: number, { text, spots }: Pick<Text, 'text' | 'spots'>): DrawnPassage => {
    const passage = { name, sort, text, spots: [...spots], pages: [{ page, start: 0 }] }
    passages.push(passage)
    return passage
  }
  const take = (mark: Mark, page: number, sort: Sort): void => {
    if (mark.kind === 'group') for (const inner of mark.marks) take(inner, page, sort)
    else if (mark.kind === 'text') {
      for (const text of said(mark)) {
        const start = mark.continues === undefined ? undefined : begun.get(keyOf(mark.continues, text.paragraph))
        if (start) join(start, text, page)
        begun.set(keyOf(mark.id, text.paragraph), start ?? add(mark.name, sort, page, text))
      }
    } else if (isPlotted(mark)) {
      const names = namesIn(mark)
      for (const text of said(mark)) add(mark.name, names(text.text) ? 'plotted' : 'words', page, text)
    } else for (const text of said(mark)) add(mark.name, isTabular(mark) ? 'cell' : sort, page, text)
  }
  pages.forEach(({ marks, notes }, index) => {
    for (const mark of marks) take(mark, index + 1, 'words')
    for (const note of notes) add('notes', 'notes', index + 1, { text: plain(note), spots: [] })
  })
  return passages.map((passage) => ({ ...passage, name: passage.name.replace(/^note \d+$/, 'note') }))
}

const keyOf = (id: string, paragraph: number): string => `${id} ${paragraph}`

function join(passage: DrawnPassage, { text, spots }: Text, page: number): void {
  const start = passage.text.length
  passage.pages.push({ page, start })
  passage.spots.push(...spots.map((spot) => ({ ...spot, start: spot.start + start })))
  passage.text += text
}

/** The page of what begins at this place of a passage. */
export const pageAt = ({ pages }: Passage, place: number): number =>
  pages.findLast(({ start }) => start <= place)?.page ?? pages[0]!.page
