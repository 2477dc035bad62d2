// A deck: every slide laid out, with one size per role for the whole deck, and page numbers that agree with themselves.
import type { Brand, Layout, Medium } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { type Document, isTag, type Tag } from '../model/document.ts'
import type { OutlineEntry, Page } from '../model/page.ts'
import type { Typesetter } from '../model/typesetter.ts'
import { plain, type Words } from '../model/words.ts'
import { isOn, nameOf, thingIn, wordsIn, wordsOf } from '../tags/index.ts'
import { isIn, setApart } from './apart.ts'
import { canvasFor, type Fit, unfitted } from './canvas.ts'
import { citesIn, namedOn } from './cites.ts'
import { steppedDown, tooLong, tooThin } from './faults.ts'
import { type Answers, asksForPages, fillFields } from './fields.ts'
import { footerWords, type FrameWords, trackerOf } from './frame.ts'
import { stepDown } from './ladder.ts'
import { inTheWay } from './in-the-way.ts'
import { keyOf, type Memory, numberOf } from './memory.ts'
import { partOf } from './phrases.ts'
import type { Excess } from './excess.ts'
import { type LaidSlide, laySlide } from './slide.ts'

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
      if (laid.filled < 0.45 && !mayBeThin)
        attempt.thin.push(tooThin(page.title, first + index, laid.filled, slideSpan(slide)))
      notePage(attempt.where, slide, layout, first + index)
    })
  }
  return attempt
}

/** A slide, or several where it goes on. */
export interface LaidParts {
  parts: LaidSlide[]
  excess: Attempt['excess']
  heard: Diagnostic[]
}

/** Lays out a slide with the number of its parts in its words. */
function layWhole(
  slide: Tag,
  layout: Layout,
  answers: Answers,
  first: number,
  document: Document,
  open: (report: (diagnostic: Diagnostic) => void) => Canvas,
): LaidParts {
  const lay = (count: number): LaidParts => layParts(slide, layout, answers, count, first, document, open)
  const one = lay(1)
  // How many parts there are is known when all are laid out; words that say so may move what stands on them.
  return one.parts.length > 1 ? lay(one.parts.length) : one
}

/** Lays out a slide and, where it may go on, what does not fit on further slides. `count` is how many there will be. */
function layParts(
  slide: Tag,
  layout: Layout,
  answers: Answers,
  count: number,
  first: number,
  document: Document,
  open: (report: (diagnostic: Diagnostic) => void) => Canvas,
): LaidParts {
  const laid: LaidParts = { parts: [], excess: [], heard: [] }
  const mayGoOn = isOn(slide, 'continue')
  let rest: Tag | undefined = slide
  while (rest) {
    const number = first + laid.parts.length
    const canvas = open((diagnostic) => laid.heard.push(diagnostic))
    const part = count > 1 ? partOf(laid.parts.length + 1, count, document.language) : ''
    const one = laySlide(
      fillFields(rest, { ...answers, part }),
      layout,
      frameOf(document, slide, number),
      canvas,
      mayGoOn && laid.parts.length === 0,
    )
    const goesOn: boolean = mayGoOn && one.rest !== undefined && laid.parts.length < 20
    if (!goesOn) laid.excess.push(...one.excess.map((excess) => ({ excess, page: number })))
    laid.parts.push(one)
    rest = goesOn
      ? { ...slide, children: slide.children.map((child) => (isIn(child, 'body') ? one.rest! : child)) }
      : undefined
  }
  return laid
}

function frameOf(document: Document, slide: Tag, page: number): FrameWords {
  const note = wordsIn(slide, 'note')
  const line = isOn(slide, 'unsourced') ? undefined : document.sourceLine(citesIn(slide), isOn(slide, 'ours'))
  const sticker = wordsIn(slide, 'sticker')
  const tracker = trackerOf(slide, document.title)
  const foot = wordsIn(document.root, 'footer')
  return {
    ...(tracker ? { tracker } : {}),
    ...(sticker ? { sticker } : {}),
    source: [note, line].filter((words): words is Words => words !== undefined),
    footer: footerWords([document.title, foot ? plain(foot) : undefined], slide),
    number: { runs: [{ text: String(page), field: 'page' }], cites: [], at: slide.at },
  }
}

const wordsId = (slide: Tag, attribute: string): string => {
  const words = wordsIn(slide, attribute)
  return words ? plain(words) : ''
}
const homeOf = (slide: Tag): string => wordsId(slide, 'home')
const titleTag = (slide: Tag): Tag | undefined => slide.children.filter(isTag).find((child) => isIn(child, 'title'))
const slideSpan = (slide: Tag) => {
  const title = titleTag(slide)
  return title ? wordsOf(title).at : slide.at
}

function pageOf(
  slide: Tag,
  layout: Layout,
  laid: LaidSlide,
  medium: Medium,
  document: Document,
  index: number,
  count: number,
): Page {
  const { w, h } = medium.page
  const tag = titleTag(slide)
  const title = tag ? plain(wordsOf(tag)).trimEnd() : document.title
  const notes = (thingIn<Words[]>(slide, 'notes') ?? []).filter((words) => typeof words === 'object' && 'runs' in words)
  return {
    w,
    h,
    layout: layout.name,
    title: count > 1 ? `${title} ${partOf(index + 1, count, document.language)}` : title,
    marks: laid.marks,
    notes: index === 0 ? notes : [],
    section: wordsId(slide, 'section') || document.title,
    home: homeOf(slide),
  }
}

function outlineOf(pages: readonly Page[]): OutlineEntry[] {
  return pages.map((page, index) => ({
    title: page.title,
    level: page.layout === 'content' && index > 0 ? 2 : 1,
    page: index,
    y: 0,
  }))
}
