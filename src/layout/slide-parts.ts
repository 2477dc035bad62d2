// One slide of a deck, or several where it goes on: each laid out in its frame, and made a page.
import { citesIn } from '../evidence/index.ts'
import type { Layout, Medium } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { type Document, isTag, type Tag } from '../model/document.ts'
import type { Page } from '../model/page.ts'
import { plain, type Words } from '../model/words.ts'
import { isOn, thingIn, wordsIn, wordsOf } from '../tags/index.ts'
import { isIn } from './apart.ts'
import type { Excess } from './excess.ts'
import { type Answers, fillFields } from './fields.ts'
import { footerWords, type FrameWords, trackerOf } from './frame.ts'
import { partOf } from './phrases.ts'
import { type LaidSlide, laySlide } from './slide.ts'

/** A slide, or several where it goes on. */
export interface LaidParts {
  parts: LaidSlide[]
  /** What does not fit, with its page. */
  excess: { excess: Excess; page: number }[]
  /** What tags and kinds of exhibits reported. */
  heard: Diagnostic[]
}

/** Lays out a slide with the number of its parts in its words. `first`: its page; `open` makes what a part is laid out with. */
export function layWhole(
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

/** What stands around a slide on a page: tracker, sticker, note and sources, foot, number. */
export function frameOf(document: Document, slide: Tag, page: number): FrameWords {
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

/** The words of an attribute, plain; empty where there are none. */
export const wordsId = (slide: Tag, attribute: string): string => {
  const words = wordsIn(slide, attribute)
  return words ? plain(words) : ''
}

/** The id of the point that a slide shows. */
export const homeOf = (slide: Tag): string => wordsId(slide, 'home')

const titleTag = (slide: Tag): Tag | undefined => slide.children.filter(isTag).find((child) => isIn(child, 'title'))

/** Where a slide is typed: at its title, where it has one. */
export const slideSpan = (slide: Tag) => {
  const title = titleTag(slide)
  return title ? wordsOf(title).at : slide.at
}

/** A part of a slide as a page; `index` of `count` parts. */
export function pageOf(
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
