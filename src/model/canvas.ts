// What a tag or a kind of exhibit draws on: the brand's tokens for its medium, a typesetter, and names for what it makes.
import type { Brand, Medium } from './brand.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { Typesetter } from './typesetter.ts'
import type { Words } from './words.ts'

export interface Canvas {
  brand: Brand
  medium: Medium
  type: Typesetter
  /** BCP 47. */
  language: string
  /** An id that no other mark of the page has, e.g. id("bar") → "bar-3". */
  id(stem: string): string
  /** The home of what is drawn now, for the names of marks: "growth". */
  home: string
  /** Points added to or taken from a role's size by fitting: styles are read through this. */
  step(style: string): number
  /** Factor on gaps when a body is opened up; 1 to 1.5. */
  spread: number
  /** Factor on the natural height of exhibits, within what their kinds allow; default 1. */
  exhibits?: number
  /** What the exhibit that is drawn now shows, said over it as its title. */
  claim?: Words
  report(diagnostic: Diagnostic): void
}
