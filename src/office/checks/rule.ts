// The shape of a rule: it reads an open file and tells its faults.
import type { OpenPackage } from './open-package.ts'

/** A fault as a rule tells it; the rule's number is added by whoever runs it. */
export interface Told {
  /** Name of the part, '' for the file as a whole. */
  part: string
  message: string
}

/** One rule. */
export interface Rule {
  /** e.g. "PKG-02" */
  number: string
  /** What it asks for, in a sentence. */
  about: string
  check(file: OpenPackage): Told[]
}

/** Folders whose parts hold shapes. */
export const shapeFolders = [
  'ppt/slides/',
  'ppt/slideLayouts/',
  'ppt/slideMasters/',
  'ppt/notesSlides/',
  'ppt/notesMasters/',
]
