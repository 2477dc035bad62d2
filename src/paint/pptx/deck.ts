// The deck while it is being made: its parts, some still trees, and what every pass may ask of the brand.
import type { Brand, Layout, Medium } from '../../model/brand.ts'
import type { Page, Pages } from '../../model/page.ts'
import {
  relationshipsOf,
  relationshipType,
  targetFrom,
  writeRelationships,
  type XmlElement,
} from '../../office/index.ts'

/** The parts of the package by name: trees where they are ours to write, bytes where they came as such. */
export type Parts = Map<string, XmlElement | Uint8Array>

/** What the emitter made for one page: where its charts and pictures lie. */
export interface EmittedPage {
  /** Part of the chart by the id of its mark. */
  charts: Map<string, string>
  /** Part of the picture by the id of its mark. */
  images: Map<string, string>
}

/** Handed from pass to pass; passes change `parts` only. */
export interface Deck {
  pages: Pages
  brand: Brand
  medium: Medium
  /** The brand's layouts in the order of their parts. */
  layouts: Layout[]
  parts: Parts
  emitted: EmittedPage[]
}

/** Name of the part of a page; pages count from 0. */
export const slidePart = (index: number): string => `ppt/slides/slide${index + 1}.xml`
/** Name of the part of a layout, counted from 0. */
export const layoutPart = (index: number): string => `ppt/slideLayouts/slideLayout${index + 1}.xml`
/** Name of the part of a page's notes, counted from 0. */
export const notesPart = (index: number): string => `ppt/notesSlides/notesSlide${index + 1}.xml`
/** The only slide master. */
export const masterPart = 'ppt/slideMasters/slideMaster1.xml'
/** The only notes master. */
export const notesMasterPart = 'ppt/notesMasters/notesMaster1.xml'
/** The main part of the file. */
export const presentationPart = 'ppt/presentation.xml'
/** The theme of slides. */
export const themePart = 'ppt/theme/theme1.xml'
/** The theme of notes. */
export const notesThemePart = 'ppt/theme/theme2.xml'

/** The layout a page stands on: its own, or the first where the brand has none of that name. */
export const layoutOf = (deck: Deck, page: Page): Layout | undefined =>
  deck.layouts.find((layout) => layout.name === page.layout) ?? deck.layouts[0]

/** Collects the relationships of one part and gives each an id. */
export class Relations {
  readonly #owner: string
  readonly #list: { id: string; type: string; target: string; external: boolean }[] = []
  constructor(owner: string) {
    this.#owner = owner
  }
  /** The id of a relationship to a part; the same part is related once per type. */
  to(type: string, part: string): string {
    return this.#add(relationshipType(type), targetFrom(this.#owner, part), false)
  }
  /** The id of a relationship to an address of the web. */
  link(address: string): string {
    return this.#add(relationshipType('hyperlink'), address, true)
  }
  #add(type: string, target: string, external: boolean): string {
    const known = this.#list.find((one) => one.type === type && one.target === target)
    if (known) return known.id
    const id = `rId${this.#list.length + 1}`
    this.#list.push({ id, type, target, external })
    return id
  }
  /** Writes them beside their part. */
  store(parts: Parts): void {
    parts.set(relationshipsOf(this.#owner), writeRelationships(this.#list))
  }
}
