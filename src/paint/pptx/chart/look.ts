// What every part of a chart is written with: the brand's colors and fonts, and the language of its words.
import type { Brand, Medium } from '../../../model/brand.ts'

/** Made once per deck. */
export interface Look {
  brand: Brand
  medium: Medium
  /** BCP 47. */
  language: string
}
