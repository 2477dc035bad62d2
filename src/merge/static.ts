// Checks templates without a brief: every path of every template and part against what its callers hand to it.
import { archetypeTable } from './archetype.ts'
import { parseTemplate } from './compile.ts'
import { checkContent } from './content.ts'
import { templateFault } from './faults.ts'
import { labelsOf } from './labels.ts'
import type { Diagnostic, Shape, Template, Templates } from './nouns.ts'
import { freshKey, type Scope } from './scope.ts'
import { contentsOf, spanAt } from './stamp.ts'
import type { Vocabulary } from './tags.ts'
import { viewShape } from './view-shape.ts'
import { checkProgram, type Check } from './walk.ts'

/** By the archetypes in use: briefs that are watched together share their templates, and each uses others. */
const checked = new WeakMap<Templates, { vocabulary: Vocabulary; faults: Map<string, Diagnostic[]> }>()

/** Sets of archetypes whose faults are kept at most; then all are forgotten. A few briefs have one each. */
const FULL = 50

/** What is wrong with a deliverable's templates, whatever the brief. Kept as long as the templates are. */
export const checkTemplates = (
  templates: Templates,
  vocabulary: Vocabulary,
  used: readonly string[] = Object.keys(templates.slides),
): Diagnostic[] => {
  const key = used.join(' ')
  const last = checked.get(templates)
  const known =
    last?.vocabulary === vocabulary && last.faults.size < FULL ? last.faults : new Map<string, Diagnostic[]>()
  const faults = known.get(key) ?? findFaults(templates, vocabulary, used)
  checked.set(templates, { vocabulary, faults: known.set(key, faults) })
  return faults
}

const findFaults = (templates: Templates, vocabulary: Vocabulary, used: readonly string[]): Diagnostic[] => {
  const slides = used.flatMap((name) => templates.slides[name] ?? [])
  const found = new Map<string, Diagnostic>()
  // A part is walked once for every call of it: the same fault at the same place is one fault.
  const report = (fault: Diagnostic) => {
    const { file, line, column } = fault.span ?? { file: '', line: 0, column: 0 }
    found.set([file, line, column, fault.message].join('\u0000'), fault)
  }
  const all = [templates.document, ...slides, ...Object.values(templates.parts)]
  for (const template of all) checkText(template, vocabulary, report)
  checkTable(templates, report)
  // Paths are followed through parts, so every part must parse before any path is checked.
  if (found.size === 0) checkPaths(templates, slides, report)
  return [...found.values()].sort(bySpan)
}

const bySpan = ({ span: a }: Diagnostic, { span: b }: Diagnostic): number => {
  if (!a || !b || a.file !== b.file) return (a?.file ?? '') < (b?.file ?? '') ? -1 : 1
  return a.line - b.line || a.column - b.column
}

const checkText = (template: Template, vocabulary: Vocabulary, report: (fault: Diagnostic) => void): void => {
  const { program, fault } = parseTemplate(template)
  if (fault) {
    report(fault)
    return
  }
  const reserved = template.body.search(/[\uFDD0\uFDD1]/)
  if (reserved >= 0) report(templateFault.tokenCharacters(spanAt(template, reserved)))
  for (const content of contentsOf(program)) checkContent(template, content, vocabulary, report)
}

const checkTable = (templates: Templates, report: (fault: Diagnostic) => void): void => {
  const names = Object.keys(templates.slides)
  for (const [key, name] of Object.entries(archetypeTable(templates)))
    if (!names.includes(name)) report(templateFault.unknownTableArchetype(templates.document, key, name, names))
}

const labels: Shape = {
  is: 'record',
  of: Object.fromEntries(Object.keys(labelsOf('en')).map((key) => [key, { is: 'name' }])),
}

const checkPaths = (templates: Templates, slides: readonly Template[], report: (fault: Diagnostic) => void): void => {
  const check: Check = { templates, report }
  const start = (template: Template, shape: Shape, root: Shape | undefined) => {
    const { program } = parseTemplate(template)
    const scope: Scope = {
      frames: [{ key: freshKey(), shape }],
      params: {},
      root,
      labels,
      known: new Set(),
      isLoop: false,
      chain: [],
    }
    if (program) checkProgram(program, scope, { ...check, template })
  }
  start(templates.document, viewShape, viewShape)
  for (const slide of slides) {
    const slots: Shape = { is: 'record', of: slide.slots }
    start(slide, slots, slots)
  }
  for (const part of Object.values(templates.parts))
    if (Object.keys(part.slots).length > 0) start(part, { is: 'record', of: part.slots }, undefined)
}
