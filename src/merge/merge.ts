// The merge: a settled brief is viewed, the document's template and its archetypes are run, and what they print is read back as tags.
import { chooseArchetype, archetypeTable, type Kinds, type Shown } from './archetype.ts'
import { numberNotes, sourceLineFor } from './cite.ts'
import { openEngine } from './compile.ts'
import { expandSlides, type Rendering } from './expand.ts'
import { tagFault, templateFault } from './faults.ts'
import { gatherMentions } from './gather.ts'
import { labelsOf } from './labels.ts'
import { readMarkup } from './markup.ts'
import type {
  Deliverable,
  Diagnostic,
  Document,
  SettledBrief,
  SettledLedger,
  Span,
  Tag,
  Template,
  Templates,
} from './nouns.ts'
import { plain } from './nouns.ts'
import { present } from './present.ts'
import { checkSlots } from './slots.ts'
import { checkTemplates } from './static.ts'
import { checkTags, type Vocabulary } from './tags.ts'
import { Leaf, Tokens, valueBehind } from './tokens.ts'
import { viewBrief } from './view.ts'
import type { Cited } from './view-evidence.ts'
import { viewShape } from './view-shape.ts'

/** What the merge is told by the pipeline. */
export interface MergeOptions {
  /** The family of every kind of exhibit. */
  kinds: Kinds
}

/** A settled brief through the templates of a deliverable. No document is handed back while errors stand. */
export const merge = (
  brief: SettledBrief,
  ledger: SettledLedger,
  templates: Templates,
  deliverable: Deliverable,
  vocabulary: Vocabulary,
  options: MergeOptions,
): { document?: Document; diagnostics: Diagnostic[] } => {
  const faults = checkTemplates(templates, vocabulary)
  if (faults.some(({ severity }) => severity === 'error')) return { diagnostics: faults }
  const pass = (cited: Cited) => assemble(brief, ledger, templates, deliverable, vocabulary, options, cited)
  // The register lists what the document mentions, which is known once it has been put together.
  const draft = pass({ sources: Object.keys(ledger.sources), facts: Object.keys(ledger.facts) })
  const mentions = draft.root ? gatherMentions(draft.root) : { sources: [], facts: [], exhibits: [] }
  const { root, diagnostics } = draft.root ? pass(mentions) : draft
  const all = [...faults, ...diagnostics]
  if (!root || all.some(({ severity }) => severity === 'error')) return { diagnostics: all }
  const { language, date, from } = brief.about
  const isNumbered = deliverable === 'memo' || deliverable === 'one-pager'
  // Only a memo prints the register that "S1" points to.
  const register = deliverable === 'memo' ? mentions.sources : []
  const numbered = isNumbered ? numberNotes(root, ledger, language, register) : { root, notes: [] }
  const document: Document = {
    deliverable,
    root: numbered.root,
    title: plain(brief.title),
    subject: plain(brief.answer),
    author: from ? plain(from) : '',
    language,
    date,
    notes: numbered.notes,
    sourceLine: sourceLineFor(ledger, language),
    exhibits: Object.fromEntries(mentions.exhibits.map((id, index) => [id, index + 1])),
  }
  return { document, diagnostics: all }
}

const assemble = (
  brief: SettledBrief,
  ledger: SettledLedger,
  templates: Templates,
  deliverable: Deliverable,
  vocabulary: Vocabulary,
  { kinds }: MergeOptions,
  cited: Cited,
): { root?: Tag; diagnostics: Diagnostic[] } => {
  const diagnostics: Diagnostic[] = []
  const report = (fault: Diagnostic) => void diagnostics.push(fault)
  const tokens = new Tokens()
  const { view, homes } = viewBrief({ brief, ledger, deliverable, cited })
  const labels = present(labelsOf(brief.about.language), { is: 'map', of: { is: 'name' } }, tokens)
  const table = archetypeTable(templates)
  const archetype = (point: unknown): unknown => {
    const chosen = chooseArchetype(valueBehind(point) as Shown, table, kinds)
    if ('name' in chosen) return new Leaf(chosen.name, tokens)
    report(templateFault.noArchetype(templates.document, chosen.key))
    return ''
  }
  const checkPart = (part: Template, context: unknown) => {
    const record = valueBehind(context)
    if (Object.keys(part.slots).length === 0 || typeof record !== 'object' || record === null) return
    const { home, at } = homes.get(record) ?? { home: 'the brief', at: brief.at }
    const showing = { by: `the part "${part.name}"`, home, at }
    for (const fault of checkSlots(record as Record<string, unknown>, part.slots, showing)) report(fault)
  }
  const engine = openEngine(templates, tokens, labels, archetype, checkPart)
  const render = (template: Template, context: unknown): Tag[] => {
    const text = run(() => engine.run(template, context), template.at, report)
    return text === undefined ? [] : checkTags(readMarkup(text, tokens, template.at, report), vocabulary, report)
  }
  const rendering: Rendering = { templates, engine, tokens, report, render, homeOf: (record) => homes.get(record) }
  const roots = render(templates.document, present(view, viewShape, tokens))
  const [root] = roots
  if (roots.length !== 1 || root?.tag !== 'document') {
    if (diagnostics.length === 0) report(tagFault.root(templates.document.at, 'document', templates.document.path))
    return { diagnostics }
  }
  return { root: expandSlides(root, rendering), diagnostics }
}

// After the static check nothing here should fail but a template that goes too deep or prints what it may not.
const run = (print: () => string, at: Span, report: (fault: Diagnostic) => void): string | undefined => {
  try {
    return print()
  } catch (error) {
    report(templateFault.failed(at, (error as Error).message.split('\n')[0]!))
    return undefined
  }
}
