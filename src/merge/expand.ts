// Puts archetypes in the place of `<slide use="…" data="…">`: the record is checked against the archetype's slots, then shown through them.
import { type Shown, droppedBy } from './archetype.ts'
import { briefFault, templateFault } from './faults.ts'
import type { Attribute, Child, Diagnostic, Shape, Tag, Template } from './nouns.ts'
import { isTag, plain } from './nouns.ts'
import { present } from './present.ts'
import type { Home, Rendering } from './rendering.ts'
import { checkSlots } from './slots.ts'
import type { Tokens } from './tokens.ts'
import { isWords } from './words.ts'

/** The children of a deck's document with every archetype rendered. */
export const expandSlides = (root: Tag, rendering: Rendering): Tag => ({
  ...root,
  children: root.children.flatMap((child: Child) =>
    isTag(child) && child.tag === 'slide' && child.attributes['use'] !== undefined
      ? expandSlide(child, rendering)
      : [child],
  ),
})

const expandSlide = (site: Tag, rendering: Rendering): Tag[] => {
  const { use, data, ...carried } = site.attributes
  const name = nameOf(use)
  const record = typeof data === 'object' && !isWords(data) ? (data as Record<string, unknown>) : {}
  const known = rendering.homeOf(record)
  const { slides } = rendering.templates
  const archetype = Object.hasOwn(slides, name) ? slides[name] : undefined
  if (!archetype) {
    const fault = known ? briefFault.unknownArchetype : templateFault.unknownArchetype
    rendering.report(fault((isWords(use) ? use.at : known?.at) ?? site.at, name, Object.keys(slides)))
    return []
  }
  if (!isFilled(record, archetype, known, site, rendering)) return []
  const made = rendering.render(archetype, contextOf(record, archetype, rendering.tokens))
  if (made.length === 0 || made.some((tag) => tag.tag !== 'slide')) {
    rendering.report(templateWithoutSlide(archetype))
    return []
  }
  return made.map((slide) => ({ ...slide, attributes: { ...carried, ...slide.attributes } }))
}

const templateWithoutSlide = (archetype: Template): Diagnostic =>
  templateFault.failed(archetype.at, 'an archetype holds one <slide> or more, and nothing beside them')

const isFilled = (
  record: Record<string, unknown>,
  archetype: Template,
  known: Home | undefined,
  site: Tag,
  { report }: Rendering,
): boolean => {
  const showing = { by: `the slide "${archetype.name}"`, home: known?.home ?? 'the brief', at: known?.at ?? site.at }
  const faults = checkSlots(record, archetype.slots, showing)
  for (const fault of faults) report(fault)
  if (known && 'takeaways' in record)
    for (const what of droppedBy(record as Shown, archetype.slots))
      report(briefFault.dropped(known.at, known.home, showing.by, what))
  return faults.length === 0
}

/** What an archetype sees of a record: its slots and nothing else. */
export const contextOf = (record: Record<string, unknown>, archetype: Template, tokens: Tokens): unknown => {
  const shape: Shape = { is: 'record', of: archetype.slots }
  const taken = Object.fromEntries(Object.keys(archetype.slots).map((slot) => [slot, record[slot]]))
  return present(taken, shape, tokens)
}

const nameOf = (use: Attribute | undefined): string => {
  if (typeof use === 'string') return use
  return isWords(use) ? plain(use) : ''
}
