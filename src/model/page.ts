// What layout hands on: pages of marks, and what the painters must know of the whole.
import type { Deliverable } from './brief.ts'
import type { Mark } from './mark.ts'
import type { Words } from './words.ts'

export interface Page {
  w: number
  h: number
  /** Key of the brand's layout, on decks and handouts; empty in print, whose words are measured with kerning and ligatures. */
  layout: string
  /** Its heading, unique in the document: title placeholder, outline, heading of the handout. */
  title: string
  /** In reading order, which is also the order of painting. */
  marks: Mark[]
  /** Speaker notes, a paragraph each; decks only. */
  notes: Words[]
  /** Name of its section in PowerPoint; the same on neighbours. */
  section: string
  /** Where in the brief it comes from, e.g. "follows.behind". */
  home: string
}

export interface OutlineEntry {
  title: string
  level: 1 | 2
  /** Index of the page. */
  page: number
  /** Distance from the top of that page. */
  y: number
}

/** A laid out deliverable, ready to be painted. */
export interface Pages {
  deliverable: Deliverable
  title: string
  subject: string
  author: string
  /** BCP 47. */
  language: string
  /** ISO date of the document: every date inside the file is this one. */
  date: string
  /** Status and date as a reader sees them, in the language of the document: "Draft | 1 October 2025". */
  standing?: string
  pages: Page[]
  outline: OutlineEntry[]
  /** Handout: where each slide of the deck stands, by its number less one; one that is left out, where the next stands. */
  slides?: { page: number; y: number }[]
  /** Files to attach to a PDF: the brief. */
  attachments: { name: string; bytes: Uint8Array; about: string }[]
}
