// Puts archetypes in the place of `<slide use="…" data="…">`: the record is checked against the archetype's slots, then shown through them.
import { type Shown, droppedBy } from './archetype.ts'
import { briefFault, templateFault } from './faults.ts'
import type { Attribute, Child, Diagnostic, Shape, Tag, Template } from './nouns.ts'
import { isTag, plain } from './nouns.ts'
import { unlessSaidBefore } from './made-before.ts'
import { present } from './present.ts'
import type { Home, Rendering } from './rendering.ts'
import { checkSlots } from './slots.ts'
import type { Tokens } from './tokens.ts'
import { isWords } from './words.ts'

/** The children of a deck's document with every archetype rendered. */
export const expandSlides = (root: Tag, rendering: Rendering): Tag => ({
  ...root,
  children: root.children.flatMap((child: Child, at) =>
    isTag(child) && child.tag === 'slide' && child.attributes['use'] !== undefined
      ? expandSlide(child, at, rendering)
      : [child],
  ),
})

const expandSlide = (site: Tag, at: number, rendering: Rendering): Tag[] => {
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
  const from = { name, carried, taken: takenOf(record, archetype) }
  return unlessSaidBefore(rendering.before, `slide ${at} in ${rendering.language}`, from, ({ carried, taken }) => {
    const faults = rendering.diagnostics.length
    const made = renderSlide(archetype, taken, rendering).map(
      (slide): Tag => ({ ...slide, attributes: { ...carried, ...slide.attributes } }),
    )
    return { made, isSound: rendering.diagnostics.length === faults }
  })
}

const renderSlide = (archetype: Template, taken: object, rendering: Rendering): Tag[] => {
  const made = rendering.render(archetype, showTaken(taken, archetype, rendering.tokens))
  if (made.length > 0 && made.every((tag) => tag.tag === 'slide')) return made
  rendering.report(templateWithoutSlide(archetype))
  return []
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
export const contextOf = (record: Record<string, unknown>, archetype: Template, tokens: Tokens): unknown =>
  showTaken(takenOf(record, archetype), archetype, tokens)

const takenOf = (record: Record<string, unknown>, { slots }: Template): object =>
  Object.fromEntries(Object.keys(slots).map((slot) => [slot, record[slot]]))

const showTaken = (taken: object, { slots }: Template, tokens: Tokens): unknown => {
  const shape: Shape = { is: 'record', of: slots }
  return present(taken, shape, tokens)
}

const nameOf = (use: Attribute | undefined): string => {
  if (typeof use === 'string') return use
  return isWords(use) ? plain(use) : ''
}
