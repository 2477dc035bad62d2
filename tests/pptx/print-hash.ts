// Paints the hairline slides in a process of its own and prints the hash of the bytes.
import { createHash } from 'node:crypto'
import { paintPptx } from '../../src/paint/pptx/index.ts'
import { hairline } from '../pages/brands.ts'
import { deckOf, slides } from '../pages/slides.ts'

const pages = slides.filter((slide) => slide.brand === hairline).map((slide) => slide.page)
console.log(
  createHash('sha256')
    .update(await paintPptx(deckOf(pages), hairline))
    .digest('hex'),
)
