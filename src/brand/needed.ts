// The names that templates, kinds of exhibits and the layout of pages count on in every brand. Hands on plain lists; `check.ts`
// looks for what of them a brand leaves out.
import type { Medium, ZoneName } from '../model/brand.ts'

/** Colors that templates and kinds of exhibits name. */
export const neededColors: readonly string[] = 'ink muted accent grey hair tint edge pale white'.split(' ')

/** The theme slots of PowerPoint. */
export const neededSlots: readonly string[] =
  'dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ')

/** What a medium must have where a brand has that medium. */
interface Needed {
  styles: readonly string[]
  layouts: readonly string[]
  /** Zones by layout; `''` is every layout that is not named. */
  zones: Readonly<Record<string, readonly ZoneName[]>>
  /** Keys by look: measures that nothing can stand in for. */
  looks: Readonly<Record<string, readonly string[]>>
}

/** What each medium must have. Names that only templates use are told at the template that uses them. */
export const needed: Readonly<Record<Medium['name'], Needed>> = {
  deck: {
    styles: ['body'],
    layouts: ['cover', 'content', 'section', 'statement'],
    zones: { content: ['title', 'body', 'source', 'number'], statement: ['title', 'source'], '': ['title'] },
    looks: {},
  },
  memo: {
    styles: ['body', 'footnote'],
    layouts: ['page'],
    zones: {},
    looks: {
      grid: ['step', 'top', 'lines'],
      columns: ['text', 'text-width', 'side', 'side-width', 'wide'],
      footnotes: ['rule', 'width', 'before', 'after', 'between'],
    },
  },
  'one-pager': { styles: ['body'], layouts: ['page'], zones: { page: ['body'] }, looks: {} },
  handout: {
    styles: ['note'],
    layouts: ['page'],
    zones: { page: ['body'] },
    looks: { slide: ['x', 'y', 'width', 'outline'] },
  },
}
