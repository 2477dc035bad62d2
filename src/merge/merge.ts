// The merge: a settled brief is viewed, the document's template and its archetypes are run, and what they print is read back as tags.
import { archetypeTable, chooseArchetype, type Kinds } from './archetype.ts'
import { numberNotes, numberSources, sourceLineFor } from './cite.ts'
import { expandSlides } from './expand.ts'
import { tagFault } from './faults.ts'
import { gatherMentions, type Mentions } from './gather.ts'
import { unlessSaidBefore } from './made-before.ts'
import { basisOf, madeIn, type Mentioned } from './mentioned.ts'
import type { Deliverable, Diagnostic, Document, SettledBrief, SettledLedger, Tag, Templates } from './nouns.ts'
import { plain } from './nouns.ts'
import { present } from './present.ts'
import { openRendering } from './rendering.ts'
import { inRegisterOrder } from './source-names.ts'
import { checkTemplates } from './static.ts'
import type { Vocabulary } from './tags.ts'
import { standingOf, viewBrief } from './view.ts'
import type { Cited } from './view-evidence.ts'
import { viewShape } from './view-shape.ts'

/** What the merge is told by the pipeline. */
export interface MergeOptions {
  /** The family of every kind of exhibit. */
  kinds: Kinds
  /** What this deliverable mentioned the last time, with the same templates. */
  mentioned?: Mentioned
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
  const faults = checkTemplates(templates, vocabulary, slidesInUse(brief, templates, options.kinds))
  if (faults.some(({ severity }) => severity === 'error')) return { diagnostics: faults }
  const pass = (cited: Cited) => assemble(brief, ledger, templates, deliverable, vocabulary, options, cited)
  const { root, mentions, diagnostics } = assembleWhole(pass, ledger, options.mentioned)
  const all = [...faults, ...diagnostics]
  if (!root || all.some(({ severity }) => severity === 'error')) return { diagnostics: all }
  const { language, date, from } = brief.about
  const number = { memo: numberNotes, 'one-pager': numberSources }[deliverable as string]
  const numbered = number ? number(root, ledger, language, mentions.sources) : { root, notes: [] }
  const document: Document = {
    deliverable,
    root: numbered.root,
    title: plain(brief.title),
    subject: plain(brief.answer),
    author: from ? plain(from) : '',
    language,
    date,
    standing: standingOf(brief),
    notes: numbered.notes,
    sourceLine: sourceLineFor(ledger, language, mentions.sources, deliverable === 'one-pager'),
    exhibits: Object.fromEntries(mentions.exhibits.map((id, index) => [id, index + 1])),
  }
  return { document, diagnostics: all }
}

/** A document put together, and what is wrong with it. */
interface Assembled {
  root?: Tag
  diagnostics: Diagnostic[]
}

/** A document with a register of all that it mentions, which is known once it has been put together. */
const assembleWhole = (
  pass: (cited: Cited) => Assembled,
  ledger: SettledLedger,
  mentioned: Mentioned | undefined,
): Assembled & { mentions: Mentions } => {
  const last = mentioned?.last
  const basis = mentioned ? basisOf(ledger) : ''
  const again = last?.basis === basis ? pass(last.mentions) : undefined
  if (last && again?.root && gatherMentions(again.root).told === last.told) return { ...again, mentions: last.mentions }
  const draft = pass({ sources: Object.keys(ledger.sources), facts: Object.keys(ledger.facts) })
  const found = draft.root ? gatherMentions(draft.root) : { sources: [], facts: [], exhibits: [], told: '' }
  const mentions = { ...found, sources: inRegisterOrder(found.sources, ledger) }
  const whole = draft.root ? pass(mentions) : draft
  if (mentioned && whole.root) mentioned.last = { basis, mentions, told: gatherMentions(whole.root).told }
  return { ...whole, mentions }
}

/** Names of the archetypes that a brief can come to: those its points choose, and those the document names itself. */
const slidesInUse = (brief: SettledBrief, templates: Templates, kinds: Kinds): string[] => {
  const table = archetypeTable(templates)
  const chosen = brief.arguments.flatMap(({ points }) =>
    points.flatMap((point) => {
      const exhibits = point.exhibit.flatMap((id) => brief.exhibits[id] ?? [])
      const choice = chooseArchetype({ slide: point.slide, exhibits, takeaways: point.takeaways }, table, kinds)
      return 'name' in choice ? [choice.name] : []
    }),
  )
  const named = [...templates.document.body.matchAll(/\buse="([\w-]+)"/g)].map(([, name]) => name!)
  return [...new Set([...chosen, ...named, ...(brief.deck?.slides ?? [])])]
    .filter((name) => Object.hasOwn(templates.slides, name))
    .sort()
}

const assemble = (
  brief: SettledBrief,
  ledger: SettledLedger,
  templates: Templates,
  deliverable: Deliverable,
  vocabulary: Vocabulary,
  { kinds, mentioned }: MergeOptions,
  cited: Cited,
): Assembled => {
  const { view, homes } = viewBrief({ brief, ledger, deliverable, cited })
  const { language } = brief.about
  const before = madeIn(mentioned)
  const render = (shown: object): Assembled => {
    const whole = { home: 'the brief', at: brief.at }
    const rendering = openRendering({ templates, vocabulary, kinds, language, homes, whole, before })
    const { diagnostics, tokens } = rendering
    const roots = rendering.render(templates.document, present(shown, viewShape, tokens))
    const [root] = roots
    if (roots.length === 1 && root?.tag === 'document') return { root: expandSlides(root, rendering), diagnostics }
    if (diagnostics.length === 0)
      diagnostics.push(tagFault.root(templates.document.at, 'document', templates.document.path))
    return { diagnostics }
  }
  const make = (shown: object) => {
    const made = render(shown)
    return { made, isSound: made.diagnostics.length === 0 }
  }
  // A record stands where it stands now, whichever of the two it is.
  return unlessSaidBefore(before, `document in ${language}`, view, make, (now, instead) => {
    const home = homes.get(now)
    if (home) homes.set(instead, home)
  })
}
