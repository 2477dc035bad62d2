// What does not fit its zone: measured where a slide is laid out, told in words by the faults.
import type { Zone } from '../model/brand.ts'
import type { Tag } from '../model/document.ts'
import type { Words } from '../model/words.ts'

/** Text or a body that is taller than its zone, in points. */
export interface Excess {
  zone: Zone
  /** Height wanted and height there is. */
  wanted: number
  room: number
  /** Of a body: the width of its blocks, in points. */
  width?: number
  words?: Words
  tag: Tag
  /** What the template says to do about it, where its words come from many places. */
  shorten?: string
}
