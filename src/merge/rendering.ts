// Runs templates and reads what they print: one rendering per document, with its tokens, its labels and its faults.
import { archetypeTable, chooseArchetype, type Kinds, type Shown } from './archetype.ts'
import { openEngine } from './compile.ts'
import { templateFault } from './faults.ts'
import { labelsOf } from './labels.ts'
import type { MadeBefore } from './made-before.ts'
import { readMarkup } from './markup.ts'
import type { Diagnostic, Span, Tag, Template, Templates } from './nouns.ts'
import { present } from './present.ts'
import { checkSlots } from './slots.ts'
import { checkTags, type Vocabulary } from './tags.ts'
import { Leaf, Tokens, valueBehind } from './tokens.ts'

/** What a record is to an analyst ("the point growth"), and where it stands. */
export interface Home {
  home: string
  at: Span
}

/** Where the records of a view stand in the brief. */
export type Homes = ReadonlyMap<object, Home>

/** What a rendering is made of. */
export interface Setting {
  templates: Templates
  vocabulary: Vocabulary
  kinds: Kinds
  /** BCP 47. */
  language: string
  homes: Homes
  /** The home of what has none of its own: the brief. */
  whole: Home
  /** What was made the last time with the same templates; absent where nothing is remembered. */
  before?: MadeBefore | undefined
}

export interface Rendering {
  templates: Templates
  tokens: Tokens
  diagnostics: Diagnostic[]
  report(fault: Diagnostic): void
  /** Runs a template and reads its tags. */
  render(template: Template, context: unknown): Tag[]
  /** The home of a record; undefined for one that a template made. */
  homeOf(record: object): Home | undefined
  /** BCP 47. */
  language: string
  /** What was made the last time; undefined where nothing is remembered. */
  before: MadeBefore | undefined
}

/** A rendering with nothing rendered yet. */
export const openRendering = ({ templates, vocabulary, kinds, language, homes, whole, before }: Setting): Rendering => {
  const diagnostics: Diagnostic[] = []
  const report = (fault: Diagnostic): void => {
    diagnostics.push(fault)
  }
  const tokens = new Tokens()
  const labels = present(labelsOf(language), { is: 'map', of: { is: 'name' } }, tokens)
  const table = archetypeTable(templates)
  const archetype = (point: unknown): unknown => {
    const chosen = chooseArchetype(valueBehind(point) as Shown, table, kinds)
    if ('name' in chosen) return new Leaf(chosen.name, tokens)
    report(templateFault.noArchetype(templates.document, chosen.key))
    return ''
  }
  const checkPart = (part: Template, context: unknown): void => {
    const record = valueBehind(context)
    if (Object.keys(part.slots).length === 0 || typeof record !== 'object' || record === null) return
    const showing = { by: `the part "${part.name}"`, ...(homes.get(record) ?? whole) }
    for (const fault of checkSlots(record as Record<string, unknown>, part.slots, showing)) report(fault)
  }
  const engine = openEngine(templates, tokens, labels, archetype, checkPart)
  const render = (template: Template, context: unknown): Tag[] => {
    const text = attempt(() => engine.run(template, context), template.at, report)
    return text === undefined ? [] : checkTags(readMarkup(text, tokens, template.at, report), vocabulary, report)
  }
  return { templates, tokens, diagnostics, report, render, homeOf: (record) => homes.get(record), language, before }
}

// After the static check nothing here should fail but a template that goes too deep.
const attempt = (print: () => string, at: Span, report: (fault: Diagnostic) => void): string | undefined => {
  try {
    return print()
  } catch (error) {
    report(templateFault.failed(at, (error as Error).message.split('\n')[0]!))
    return undefined
  }
}
