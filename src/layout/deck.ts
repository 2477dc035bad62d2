// A deck: every slide laid out, with one size per role for the whole deck, and page numbers that agree with themselves.
import type { Brand, Layout, Medium } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { type Document, isTag, type Tag } from '../model/document.ts'
import type { OutlineEntry, Page } from '../model/page.ts'
import type { Typesetter } from '../model/typesetter.ts'
import { isOn, nameOf } from '../tags/index.ts'
import { setApart } from './apart.ts'
import { canvasFor, type Fit, unfitted } from './canvas.ts'
import { saysLittle, steppedDown, tooLong, tooThin } from './faults.ts'
import { type Answers, asksForPages } from './fields.ts'
import { stepDown } from './ladder.ts'
import { inTheWay } from './in-the-way.ts'
import { keyOf, type Memory, numberOf } from './memory.ts'
import { namedOn } from './named-on.ts'
import type { Excess } from './excess.ts'
import { worthOf } from './said.ts'
import { frameOf, homeOf, type LaidParts, layWhole, pageOf, slideSpan, wordsId } from './slide-parts.ts'

/** What the body of a slide says at least, in words: a title and its so-what alone say about as much. */
const LEAST_SAID = 28

export interface LaidDeck {
  pages: Page[]
  outline: OutlineEntry[]
  diagnostics: Diagnostic[]
}

interface Attempt {
  pages: Page[]
  excess: { excess: Excess; page: number }[]
  thin: Diagnostic[]
  /** Pages by the ids slides carry. */
  where: Record<string, number[]>
  /** What tags and kinds of exhibits reported. */
  heard: Diagnostic[]
}

/** What all slides of a deck are laid out with. */
interface Setting {
  document: Document
  slides: readonly Tag[]
  /** What each slide says, whole. */
  keys: readonly string[]
  brand: Brand
  medium: Medium
  type: Typesetter
  memory: Memory
}

/** Lays out a deck. Steps down type sizes only as far as needed, for all slides alike, and says so. */
export function layDeck(document: Document, brand: Brand, medium: Medium, type: Typesetter, memory: Memory): LaidDeck {
  const slides = document.root.children.filter(isTag).filter((tag) => tag.tag === 'slide')
  const setting = { document, slides, keys: slides.map(keyOf), brand, medium, type, memory }
  let first: Attempt | undefined
  for (let fit: Fit | undefined = unfitted; fit; ) {
    const attempt: Attempt = layPages(setting, fit)
    first ??= attempt
    if (attempt.excess.length > 0) {
      const isTitle = attempt.excess.map(({ excess }) => excess.zone.name === 'title')
      fit = stepDown(medium, fit, { titles: isTitle.includes(true), others: isTitle.includes(false) })
      continue
    }
    const said =
      attempt === first
        ? []
        : first.excess.map(({ excess, page }) => steppedDown(excess, page, inTheWay(excess, canvas(setting))))
    return {
      pages: attempt.pages,
      outline: outlineOf(attempt.pages),
      diagnostics: [...attempt.heard, ...said, ...attempt.thin],
    }
  }
  // What does not fit at the smallest sizes is told at the sizes the brand wants.
  const { pages, excess, heard } = first ?? { pages: [], excess: [], heard: [] }
  // An exhibit that says itself how tall it is need not be told of twice.
  const told = heard.some(({ severity }) => severity === 'error') ? excess.filter((e) => e.excess.words) : excess
  return {
    pages,
    outline: outlineOf(pages),
    diagnostics: [...heard, ...told.map((e) => tooLong(e.excess, e.page, inTheWay(e.excess, canvas(setting))))],
  }
}

/** Type as the brand wants it, to measure on. */
const canvas = ({ brand, medium, type, document }: Setting): Canvas =>
  canvasFor(brand, medium, type, document.language, unfitted, () => {})

/** Lays out all slides until the page numbers they print are the page numbers they have. */
function layPages(setting: Setting, fit: Fit): Attempt {
  const { document, slides, medium } = setting
  let pages = guessPages(slides, medium)
  for (let round = 0; ; round++) {
    const count = Math.max(slides.length, ...Object.values(pages).flat())
    const answers: Answers = { pages, count, exhibits: document.exhibits, part: '' }
    const attempt = layOnce(setting, fit, answers)
    if (round === 3 || JSON.stringify(attempt.where) === JSON.stringify(pages)) return attempt
    pages = attempt.where
  }
}

/** The pages of points, arguments and sources if every slide takes one page, as nearly all do. */
function guessPages(slides: readonly Tag[], medium: Medium): Record<string, number[]> {
  const pages: Record<string, number[]> = {}
  slides.forEach((slide, index) => {
    notePage(pages, slide, layoutOf(slide, medium), index + 1)
  })
  return pages
}

/** Remembers on which page a slide's point and its argument are shown, and the sources and facts that it names. */
function notePage(pages: Record<string, number[]>, slide: Tag, layout: Layout, page: number): void {
  const isSourced = layout.zones.some(({ name }) => name === 'source') && !isOn(slide, 'unsourced')
  const named = isSourced ? namedOn(slide) : []
  for (const id of [homeOf(slide), wordsId(slide, 'group'), ...named]) if (id) pages[id] = [...(pages[id] ?? []), page]
}

const layoutOf = (slide: Tag, medium: Medium): Layout => medium.layouts[nameOf(slide, 'layout') ?? 'content']!

function layOnce(setting: Setting, fit: Fit, answers: Answers): Attempt {
  const { document, slides, keys, brand, medium, type, memory } = setting
  const attempt: Attempt = { pages: [], excess: [], thin: [], where: {}, heard: [] }
  for (const [at, slide] of slides.entries()) {
    const layout = layoutOf(slide, medium)
    const first = attempt.pages.length + 1
    const lay = (one: Tag, from: number): LaidParts =>
      layWhole(one, layout, answers, from, document, (report) => ({
        ...canvasFor(brand, medium, type, document.language, fit, report),
        home: homeOf(slide),
      }))
    const pagesOf = (one: Tag, { parts }: LaidParts): Page[] =>
      parts.map((laid, part) => pageOf(one, layout, laid, medium, document, part, parts.length))
    const { exhibits, part: _part, ...numbers } = answers
    const frame = frameOf(document, slide, first)
    const about = [
      numberOf(brand),
      layout.name,
      document.language,
      fit,
      exhibits,
      asksForPages(slide) ? numbers : 0,
      frame,
    ]
    const { parts, pages, excess, heard } = memory.recall(
      () => `slide ${JSON.stringify(about)} ${keys[at]}`,
      () => {
        const whole = lay(slide, first)
        const apart = whole.parts.length > 1 ? setApart(slide) : undefined
        if (!apart) return { ...whole, pages: pagesOf(slide, whole) }
        const head = lay(apart.head, first)
        const others = lay(apart.others, first + head.parts.length)
        return {
          parts: [...head.parts, ...others.parts],
          excess: [...head.excess, ...others.excess],
          heard: [...head.heard, ...others.heard],
          pages: [...pagesOf(apart.head, head), ...pagesOf(apart.others, others)],
        }
      },
    )
    attempt.excess.push(...excess)
    attempt.heard.push(...heard)
    parts.forEach((laid, index) => {
      const page = pages[index]!
      attempt.pages.push(page)
      // A register is as long as it is.
      const mayBeThin = isOn(slide, 'continue') || !layout.zones.some((zone) => zone.name === 'so-what')
      const { filled, said } = laid
      if (!mayBeThin && filled < 0.45) attempt.thin.push(tooThin(page.title, first + index, filled, slideSpan(slide)))
      else if (!mayBeThin && said && worthOf(said) < LEAST_SAID)
        attempt.thin.push(saysLittle(page.title, first + index, said, slideSpan(slide)))
      notePage(attempt.where, slide, layout, first + index)
    })
  }
  return attempt
}

function outlineOf(pages: readonly Page[]): OutlineEntry[] {
  return pages.map((page, index) => ({
    title: page.title,
    level: page.layout === 'content' && index > 0 ? 2 : 1,
    page: index,
    y: 0,
  }))
}
