// A rule across the width, and empty space.
import { rule as drawRule } from '../draw/index.ts'
import { nameOf, ruleStroke, spaceOf } from './attributes.ts'
import { flowing } from './flowing.ts'
import type { TagDefinition } from './tag.ts'

export const rule: TagDefinition = {
  name: 'rule',
  about: 'A line across the width.',
  attributes: {
    weight: {
      is: ['hair', 'thin', 'ink', 'box'],
      about: 'hair 0.5 · thin 0.75 · ink 1 · box in a tinted box; default hair. Colors are the brand’s.',
    },
    ...flowing,
  },
  children: 'none',
  block: (tag, canvas) => {
    const stroke = ruleStroke(canvas, nameOf(tag, 'weight') ?? 'hair')
    return {
      tag,
      grows: 0,
      measure: () => stroke.width,
      place: (box) => {
        const y = box.y + stroke.width / 2
        return [drawRule(canvas, { x: box.x, y }, { x: box.x + box.w, y }, stroke)]
      },
    }
  },
}

export const space: TagDefinition = {
  name: 'space',
  about: 'Empty space down the page.',
  attributes: { size: { is: 'space', about: 'A space of the brand; default m.' } },
  children: 'none',
  block: (tag, canvas) => ({
    tag,
    grows: 0,
    measure: () => spaceOf(canvas, nameOf(tag, 'size'), 'm'),
    place: () => [],
  }),
}
