// The furniture of a printed page: ornaments of its layout, and the running words that a template puts in the layout's zones.
import { textMark } from '../draw/index.ts'
import type { Layout } from '../model/brand.ts'
import type { Canvas } from '../model/canvas.ts'
import { isTag, type Tag } from '../model/document.ts'
import type { Mark } from '../model/mark.ts'
import type { Words } from '../model/words.ts'
import { nameOf, wordsOf } from '../tags/index.ts'

/** The words of the furniture, with the number of this page filled in. */
function runningWords(tag: Tag, page: number): Words {
  const words = wordsOf(tag)
  return {
    ...words,
    runs: words.runs.map((run) => {
      const { field, ...rest } = run
      return field === 'page' ? { ...rest, text: String(page) } : run
    }),
  }
}

/** Draws what stands in the zones of a layout. A zone that the layout lacks is not drawn: the title on a first page. */
export function drawRunning(canvas: Canvas, parent: Tag, layout: Layout | undefined, page: number): Mark[] {
  const tags = parent.children.filter(isTag)
  return (layout?.zones ?? []).flatMap((zone): Mark[] => {
    const tag = tags.find((child) => nameOf(child, 'zone') === zone.name)
    if (!tag || zone.name === 'body' || zone.name === 'source') return []
    const words = runningWords(tag, page)
    if (words.runs.every((run) => run.text === '')) return []
    return [
      {
        ...textMark(canvas, {
          words,
          style: zone.style,
          box: zone.box,
          anchor: zone.anchor,
          role: 'artifact',
          name: zone.name,
          zone: zone.name,
        }),
        tag: tag.at,
      },
    ]
  })
}
