// Any kind of exhibit, drawn by its kind; the template only frames it.
import { type Heights, kinds } from '../exhibit/index.ts'
import type { Exhibit } from '../model/brief.ts'
import { isOn, thingIn, wordsIn } from './attributes.ts'
import { flowing } from './flowing.ts'
import type { Canvas, Tag } from './nouns.ts'
import type { Block, TagDefinition } from './tag.ts'

export const exhibit: TagDefinition = {
  name: 'exhibit',
  about: 'An exhibit of the brief, drawn by its kind.',
  attributes: {
    data: { is: 'data', about: 'The exhibit.', required: true },
    zone: { is: 'zone', about: 'On a slide: the zone it fills.' },
    natural: { is: 'flag', about: 'Keeps its natural height.' },
    claim: { is: 'words', about: 'What it shows, as its title; its own title then stands under that, with its units.' },
    untitled: {
      is: 'flag',
      about: 'Without its title, which that of the slide says; it stays with units and over figures.',
    },
    ...flowing,
  },
  children: 'none',
  block: (tag, canvas) => exhibitBlock(tag, canvas),
}

function exhibitBlock(tag: Tag, canvas: Canvas): Block {
  const whole = thingIn<Exhibit>(tag, 'data')
  const kind = whole ? kinds[whole.kind] : undefined
  const isMeasured = whole?.['units'] !== undefined || (whole !== undefined && kind?.counts?.(whole) === true)
  const spec = whole && isOn(tag, 'untitled') && !isMeasured ? { ...whole, title: undefined } : whole
  if (!spec || !kind) return { tag, grows: 0, measure: () => 0, place: () => [] }
  const claim = wordsIn(tag, 'claim')
  const inner: Canvas = { ...canvas, home: spec.id || canvas.home, ...(claim ? { claim } : {}) }
  const heights = new Map<number, Heights>()
  const heightsAt = (width: number): Heights => {
    const known = heights.get(width) ?? kind.measure(spec, width, inner)
    heights.set(width, known)
    return known
  }
  return {
    tag,
    grows: isOn(tag, 'natural') ? 0 : 1,
    measure: (width) => {
      const { least, natural, most } = heightsAt(width)
      const wanted = natural * (canvas.exhibits ?? 1)
      return Math.min(Math.max(wanted, Math.min(least, natural)), Math.max(most, natural))
    },
    most: (width) => heightsAt(width).most,
    grid: (width) => kind.grid?.(spec, width, inner),
    place: (box, shared) => {
      const { most } = heightsAt(box.w)
      // Beside a neighbour it ends where the neighbour does.
      return kind.draw(spec, shared ? box : { ...box, h: Math.min(box.h, most) }, inner, shared)
    },
  }
}
