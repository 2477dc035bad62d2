// Sets the blocks of a slide apart that do not fit on it: a title that tells of the first would tell nothing of a page with the others.
import type { ZoneName } from '../model/brand.ts'
import { type Child, isTag, type Tag } from '../model/document.ts'
import type { Words } from '../model/words.ts'
import { nameOf, wordsIn } from '../tags/index.ts'

/** True for the child of a slide that fills a zone; what names none fills the body. */
export const isIn = (child: Child, zone: ZoneName): child is Tag =>
  isTag(child) && (nameOf(child, 'zone') ?? 'body') === zone

/** The slide in two: with the first block of its body, and with the others under their own title; undefined where it gives them none. */
export function setApart(slide: Tag): { head: Tag; others: Tag } | undefined {
  const title = wordsIn(slide, 'below')
  const [first, ...others] = slide.children.find((child) => isIn(child, 'body'))?.children ?? []
  if (!title || !first || others.length === 0) return undefined
  const subject = wordsIn(slide, 'below-subject')
  const { notes: _said, ...attributes } = slide.attributes
  return {
    head: withBody(slide, [first]),
    others: withTitle(
      withBody({ ...slide, attributes: { ...attributes, ...(subject ? { subject } : {}) } }, others),
      title,
    ),
  }
}

const withBody = (slide: Tag, blocks: Child[]): Tag => withChildren(slide, 'body', blocks)

/** The title, and which part of several it heads. */
const withTitle = (slide: Tag, { runs, ...title }: Words): Tag =>
  withChildren(slide, 'title', [{ ...title, runs: [...runs, { text: ' ' }, { text: '', field: 'part' }] }])

const withChildren = (slide: Tag, zone: ZoneName, children: Child[]): Tag => ({
  ...slide,
  children: slide.children.map((child) => (isIn(child, zone) ? { ...child, children } : child)),
})
