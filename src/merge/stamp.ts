// Stamps every literal tag of a template with its place before compiling, so that a fault in the merged text names the designer's line.
import type { Span, Template } from './nouns.ts'
import type { Content, Place, Program, Statement } from './syntax.ts'

/** A tag's name and stamp in a merged text: `<text@4:120`, where 4 is the template and 120 the offset in its body. */
export const STAMP = /@(\d+):(\d+)/y

const TAG = /<\/?[A-Za-z][A-Za-z0-9-]*/g

// One entry a path: a template that is read again takes its old place.
const stamped: { template: Template; starts: number[] }[] = []

/** The tree of a template with its tags stamped; the tree that is handed in stays as it is. */
export const stampTags = (template: Template, program: Program): Program => {
  const starts = lineStarts(template.body)
  const id = register(template, starts)
  const stampedProgram = structuredClone(program)
  for (const content of contentsOf(stampedProgram)) {
    const base = offsetOf(starts, content.loc.start)
    const text = content.value.replace(TAG, (tag, place: number) => `${tag}@${id}:${base + place}`)
    // Handlebars looks at `original` for the white space around blocks, and prints `value`.
    content.value = text
    content.original = text
  }
  return stampedProgram
}

const register = (template: Template, starts: number[]): number => {
  const known = stamped.findIndex((other) => other.template.path === template.path)
  if (known < 0) return stamped.push({ template, starts }) - 1
  stamped[known] = { template, starts }
  return known
}

/** The literal texts of a template, in order. */
export const contentsOf = (program: Program | undefined): Content[] =>
  (program?.body ?? []).flatMap((statement: Statement) => {
    if (statement.type === 'ContentStatement') return [statement]
    const inner = 'program' in statement ? contentsOf(statement.program) : []
    return 'inverse' in statement ? [...inner, ...contentsOf(statement.inverse)] : inner
  })

/** A stamped place. */
export interface Stamp {
  template: number
  offset: number
}

/** The span of a stamped tag's name. */
export const spanOfStamp = ({ template: id, offset }: Stamp): Span => {
  const { template, starts } = stamped[id]!
  NAME.lastIndex = offset
  return { ...spanIn(template, starts, offset), length: NAME.exec(template.body)?.[0].length ?? 1 }
}

const NAME = /<\/?[A-Za-z][A-Za-z0-9-]*/y

/** The span of an attribute's name in a stamped tag; the tag's own where it is not typed there. */
export const spanOfAttribute = (stamp: Stamp, name: string): Span => {
  const { template, starts } = stamped[stamp.template]!
  const rest = template.body.slice(stamp.offset)
  const next = rest.slice(1).search(/<\/?[A-Za-z]/)
  const tag = next < 0 ? rest : rest.slice(0, next + 1)
  const found = new RegExp(`[\\s"}]${name}\\s*=`).exec(tag)
  if (!found) return spanOfStamp(stamp)
  return { ...spanIn(template, starts, stamp.offset + found.index + 1), length: name.length }
}

/** Where an offset of a template's body stands in its file. */
export const spanAt = (template: Template, offset: number): Span => spanIn(template, lineStarts(template.body), offset)

const spanIn = (template: Template, starts: readonly number[], offset: number): Span => {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return { file: template.path, line: template.firstLine + low, column: offset - starts[low]! + 1 }
}

/** Where a place of the syntax tree stands in the template's file. */
export const spanOfPlace = (template: Template, place: Place, length?: number): Span => ({
  file: template.path,
  line: template.firstLine + place.line - 1,
  column: place.column + 1,
  ...(length === undefined ? {} : { length }),
})

const lineStarts = (body: string): number[] => {
  const starts = [0]
  for (let at = body.indexOf('\n'); at >= 0; at = body.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

const offsetOf = (starts: number[], place: Place): number => starts[place.line - 1]! + place.column
