// `briefwright show charts NAME` and `show slides NAME`: one kind or one archetype whole, with an example to copy.
import { kinds } from '../exhibit/index.ts'
import { readTemplates } from '../read/index.ts'
import { nearest } from '../text/index.ts'
import type { openDisk } from './disk.ts'
import { exampleOf, writeExample } from './example.ts'
import { tellFields } from './tell-fields.ts'
import { writeYaml } from './write-yaml.ts'

/** One entry of a catalogue with everything that is known of it. */
export interface Shown {
  name: string
  about: string
  /** What it takes, a line for each field. */
  takes: string[]
  /** An example to copy, line by line; empty where there is none. */
  example: string[]
}

/** A kind or an archetype by its name, or why there is none, as a sentence. */
export function showOne(what: 'charts' | 'slides', name: string, disk: ReturnType<typeof openDisk>): Shown | string {
  return what === 'charts' ? showKind(name) : showSlide(name, disk)
}

function showKind(name: string): Shown | string {
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
  if (!kind) return missing('kind of exhibit', name, Object.keys(kinds))
  const { about, shape } = kind
  return { name, about, takes: tellFields(shape), example: writeExample(exampleOf(kind)) }
}

function showSlide(name: string, disk: ReturnType<typeof openDisk>): Shown | string {
  const { templates } = readTemplates('deck', disk)
  const slides = templates?.slides ?? {}
  const slide = Object.hasOwn(slides, name) ? slides[name] : undefined
  if (!slide) return missing('slide', name, Object.keys(slides))
  const sample = slide.sample as Record<string, unknown> | undefined
  return {
    name,
    about: slide.about,
    takes: [...tellFields(slide.slots), ...chosenFor(name, templates?.document.head['archetypes'])],
    example: sample ? [`# its sample, in ${slide.path}`, ...writeYaml({ sample })] : [],
  }
}

/** By what a point comes to this slide, from the table of the deck's document. */
function chosenFor(name: string, table: unknown): string[] {
  if (typeof table !== 'object' || table === null) return []
  const keys = Object.entries(table).flatMap(([key, slide]) =>
    slide === name ? [CASES[key] ?? `an exhibit of the kind ${key}`] : [],
  )
  return [`  chosen for a point with: ${keys.length > 0 ? keys.join(', ') : `\`slide: ${name}\``}.`]
}

/** Keys of that table that are no kind of exhibit. */
const CASES: Record<string, string> = {
  two: 'two exhibits',
  none: 'takeaways and no exhibit',
  bare: 'a claim alone',
  chart: 'a chart',
  'one figures': 'a single figure',
}

const missing = (noun: string, name: string, names: readonly string[]): string => {
  const near = nearest(name, names)
  return `there is no ${noun} "${name}"; ${near ? `did you mean "${near}"?` : `there are ${names.join(', ')}`}`
}
