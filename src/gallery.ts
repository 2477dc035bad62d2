// The story of the gallery: every archetype of a deck, shown by its own sample in one brand, as a deck and as a handout that says
// beside each slide what it is for and what it takes.
import { fontFile } from './brand/index.ts'
import { kinds } from './exhibit/index.ts'
import { layHandout, layOut } from './layout/index.ts'
import { lint } from './lint/index.ts'
import { mergeSample } from './merge/index.ts'
import type { Brand } from './model/brand.ts'
import type { Exhibit } from './model/brief.ts'
import { type Diagnostic, hasErrors, type Span } from './model/diagnostic.ts'
import { type Document, isTag, type Tag } from './model/document.ts'
import type { Pages } from './model/page.ts'
import type { Shape } from './model/shape.ts'
import type { Template, Templates } from './model/template.ts'
import type { Run, Words } from './model/words.ts'
import type { Workspace } from './model/workspace.ts'
import { readBrand, readPicture, readTemplates } from './read/index.ts'
import { vocabulary } from './tags/index.ts'
import { openTypesetter } from './text/index.ts'

/** The gallery in one brand. */
export interface Gallery {
  brand?: Brand
  /** The deck and its handout; with errors standing these are for looking at. */
  pages: Pages[]
  diagnostics: Diagnostic[]
}

/** The day that every gallery carries, so that the same templates give the same bytes. */
const day = '2025-10-01'
const language = 'en-GB'
const about = 'What is shown is invented; its figures are illustrative'

/** What is asked of a deck that argues; a gallery stands in the order of its names, and a slide made from another may keep its title. */
const ofAnArgument = new Set(['lint/no-agenda-slide', 'lint/no-summary-slide', 'lint/same-title'])

/** Lays out the gallery of one brand: every archetype, or the one that is named, if it is there. */
export async function prepareGallery(brandName: string, workspace: Workspace, only?: string): Promise<Gallery> {
  const { brand, diagnostics } = readBrand(`templates/brands/${brandName}/brand.yaml`, workspace)
  const { templates, diagnostics: unread } = readTemplates('deck', workspace)
  diagnostics.push(...unread)
  if (!brand || !templates || hasErrors(diagnostics)) return { ...(brand ? { brand } : {}), pages: [], diagnostics }
  const slides = Object.values(templates.slides)
    .filter(({ name }) => only === undefined || name === only)
    .flatMap((template) => showSample(template, templates, workspace, diagnostics))
  const document = documentOf(slides, brandName, templates.document.at)
  const type = await openTypesetter((font) => workspace.font(fontFile(font)), {})
  const laid = layOut(document, brand, type)
  diagnostics.push(...laid.diagnostics)
  const { title, subject, author, date } = document
  const meta = { title, subject, author, language, date, attachments: [] }
  const deck: Pages = { deliverable: 'deck', ...meta, pages: laid.pages, outline: laid.outline }
  if (!hasErrors(diagnostics)) diagnostics.push(...lint(deck, brand).filter(({ code }) => !ofAnArgument.has(code)))
  const handout = layHandout(deck, brand, type)
  diagnostics.push(...handout.diagnostics)
  return { brand, pages: [deck, ...(handout.pages ? [handout.pages] : [])], diagnostics }
}

/** The slides of one archetype, named in the tracker, with what it is and takes in their notes. */
function showSample(template: Template, templates: Templates, workspace: Workspace, diagnostics: Diagnostic[]): Tag[] {
  const { document, diagnostics: unmerged } = mergeSample(template, templates, 'deck', vocabulary, { kinds, language })
  diagnostics.push(...unmerged)
  const slides = document?.root.children.filter(isTag) ?? []
  diagnostics.push(...slides.flatMap(checkExhibits))
  for (const exhibit of slides.flatMap(exhibitsIn)) attachPicture(exhibit, workspace)
  const takes = `Takes ${tellSlots(template.slots).join(' · ')}.`
  const notes = [
    say([{ text: template.name, bold: true }, { text: `\u2002${template.about}` }], template.at),
    say([{ text: takes }], template.at),
  ]
  return slides.map((slide) => ({
    ...slide,
    attributes: {
      ...slide.attributes,
      section: 'Archetypes',
      subject: template.name,
      home: template.name,
      note: about,
      notes,
    },
  }))
}

/** The exhibits of a slide. */
function exhibitsIn(tag: Tag): Exhibit[] {
  const own = tag.tag === 'exhibit' ? (tag.attributes['data'] as Exhibit | undefined) : undefined
  return [...(own ? [own] : []), ...tag.children.filter(isTag).flatMap(exhibitsIn)]
}

/** What each kind says of the exhibits of a slide. */
const checkExhibits = (slide: Tag): Diagnostic[] =>
  exhibitsIn(slide).flatMap((exhibit) => {
    const kind = kinds[exhibit.kind]
    return kind ? (kind.check?.(exhibit) ?? []) : [unknownKind(exhibit.kind, slide.at)]
  })

/** Pictures of samples lie in one folder of the templates; without one the kind shows an empty frame. */
function attachPicture(exhibit: Exhibit, workspace: Workspace): void {
  const bytes = exhibit.kind === 'picture' ? workspace.read(`templates/pictures/${exhibit['file']}`) : undefined
  if (bytes) exhibit['picture'] = readPicture(bytes).picture
}

const unknownKind = (kind: string, span: Span): Diagnostic => ({
  code: 'gallery/unknown-kind',
  severity: 'error',
  message: `the sample shows an exhibit of the kind "${kind}", which there is not`,
  span,
  notes: [],
})

function documentOf(slides: Tag[], brandName: string, at: Span): Document {
  return {
    deliverable: 'deck',
    root: { tag: 'document', attributes: { footer: `Brand ${brandName}` }, children: slides, at },
    title: 'Gallery of slides',
    subject: `Every archetype from its sample, in the brand ${brandName}`,
    author: '',
    language,
    date: day,
    notes: [],
    exhibits: {},
    sourceLine: () => undefined,
  }
}

const say = (runs: Run[], at: Span): Words => ({ runs, cites: [], at })

/** What slots take, a line for each: "claim: sentence, at most 140 characters". */
const tellSlots = (slots: Record<string, Shape>): string[] =>
  Object.entries(slots).map(([name, shape]) => `${name}: ${tellSlot(shape)}`)

/** A slot in a word or two: "sentence, at most 140 characters", "0 to 3 records of head, says". */
function tellSlot(shape: Shape): string {
  const optional = shape.optional ? ', optional' : ''
  if (shape.is === 'one of') return `one of ${shape.of.join(', ')}${optional}`
  if (shape.is === 'record') return `record of ${Object.keys(shape.of).join(', ')}${optional}`
  if (shape.is === 'list') return `${countOf(shape.count)}${many(shape.of)}${optional}`
  if (shape.is === 'map') return `map of ${tellSlot(shape.of)}${optional}`
  return `${shape.is}${limitOf(shape)}${optional}`
}

const limitOf = (shape: Shape): string => ('chars' in shape && shape.chars ? `, at most ${shape.chars} characters` : '')

/** "2 ", "1 to 4 ", "2 or more "; nothing where any number will do. */
function countOf(count: [number, number] | undefined): string {
  if (!count) return ''
  const [least, most] = count
  if (least === most) return `${least} `
  return most === Number.POSITIVE_INFINITY ? `${least} or more ` : `${least} to ${most} `
}

/** What a list holds, as a plural. */
function many(shape: Shape): string {
  if (shape.is === 'record') return `records of ${Object.keys(shape.of).join(', ')}`
  if (shape.is === 'list') return `lists of ${many(shape.of)}`
  if (shape.is === 'one of') return `words, each one of ${shape.of.join(', ')}`
  return `${shape.is.endsWith('s') ? shape.is : `${shape.is}s`}${limitOf(shape)}`
}
