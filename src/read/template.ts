// A deliverable's folder of templates → `Templates`: each file's head read, its body left as text for the merge to compile.
import type { Deliverable } from '../model/brief.ts'
import type { Diagnostic, Span } from '../model/diagnostic.ts'
import type { Template, Templates } from '../model/template.ts'
import type { Workspace } from '../model/workspace.ts'
import { readText } from './decode.ts'
import * as faults from './faults.ts'
import type { Findings } from './findings.ts'
import { parseTyped } from './load.ts'
import { remember } from './remember.ts'
import { readSlots } from './slots.ts'
import { plainOf, under } from './tree.ts'

/** Where a deliverable's templates lie. A handout is made of the deck's slides. */
const FOLDERS: Record<Deliverable, { root: string; slides: string[]; parts: string[] }> = {
  deck: { root: 'templates/deck', slides: ['slides'], parts: ['parts'] },
  handout: { root: 'templates/deck', slides: ['slides'], parts: ['parts'] },
  memo: { root: 'templates/memo', slides: [], parts: ['sections', 'parts'] },
  'one-pager': { root: 'templates/one-pager', slides: [], parts: ['parts'] },
}

/** Reads all templates of a deliverable. They are there whenever `document.hbs` is. */
export function readTemplates(
  deliverable: Deliverable,
  workspace: Workspace,
): { templates?: Templates; diagnostics: Diagnostic[] } {
  const { root, slides, parts } = FOLDERS[deliverable]
  const diagnostics: Diagnostic[] = []
  const document = readTemplate(`${root}/document.hbs`, workspace, diagnostics)
  const templates = {
    slides: readFolders(root, slides, workspace, diagnostics),
    parts: readFolders(root, parts, workspace, diagnostics),
  }
  return document ? { templates: sameAsBefore({ document, ...templates }), diagnostics } : { diagnostics }
}

/** The last templates of each deliverable, by the path of its document. */
const last = new Map<string, Templates>()

/** The templates read before where none has changed since: what was found out about them still holds. */
function sameAsBefore(templates: Templates): Templates {
  const known = last.get(templates.document.path)
  const all = ({ document, slides, parts }: Templates): Template[] => [
    ...[document, ...Object.values(slides)],
    ...Object.values(parts),
  ]
  const now = all(templates)
  const before = known ? all(known) : []
  if (known && before.length === now.length && now.every((template, at) => template === before[at])) return known
  last.set(templates.document.path, templates)
  return templates
}

function readFolders(
  root: string,
  folders: string[],
  workspace: Workspace,
  diagnostics: Diagnostic[],
): Record<string, Template> {
  const templates: Record<string, Template> = {}
  for (const folder of folders) {
    for (const file of workspace.list(`${root}/${folder}`)) {
      if (!file.endsWith('.hbs')) continue
      const template = readTemplate(`${root}/${folder}/${file}`, workspace, diagnostics)
      if (!template) continue
      const other = templates[template.name]
      if (other) diagnostics.push(faults.sameName(template.at, template.name, other.path))
      else templates[template.name] = template
    }
  }
  return templates
}

function readTemplate(path: string, workspace: Workspace, diagnostics: Diagnostic[]): Template | undefined {
  const { text, diagnostics: unread } = readText(path, workspace)
  diagnostics.push(...unread)
  if (text === undefined) return undefined
  const { template, diagnostics: found } = templateOf(text, path)
  diagnostics.push(...found)
  return template
}

const templateOf = remember((text, path): { template: Template; diagnostics: Diagnostic[] } => {
  const at: Span = { file: path, line: 1, column: 1 }
  const name = path.slice(path.lastIndexOf('/') + 1, -'.hbs'.length)
  const [head, body] = splitHead(text)
  if (head === undefined) {
    const bare = { path, name, about: '', slots: {}, head: {}, body: text, firstLine: 1, at }
    return { template: bare, diagnostics: [faults.noHead(at)] }
  }
  // A sample is as long as all the rest, and only a catalogue shows it: it is parsed when it is asked for.
  const { tree, diagnostics: unparsed } = parseTyped(withoutSample(head), path)
  const findings: Findings = { diagnostics: unparsed, unquoted: [] }
  const about = under(tree, 'about')
  if (about?.is !== 'scalar' || about.text.trim() === '')
    findings.diagnostics.push(
      faults.missingKey(at, 'the head of a template', 'about', 'one sentence that says what it shows.'),
    )
  const others =
    tree?.is === 'record' ? tree.entries.filter(({ key }) => !['about', 'slots', 'sample'].includes(key)) : []
  const template: Template = {
    path,
    name,
    about: about?.is === 'scalar' ? about.text.trim() : '',
    slots: readSlots(under(tree, 'slots'), findings),
    head: Object.fromEntries(others.map(({ key, value }) => [key, plainOf(value)])),
    body,
    firstLine: head.split('\n').length + 1,
    at,
  }
  let sample: unknown
  Object.defineProperty(template, 'sample', {
    enumerable: true,
    get: () => {
      const node = sample === undefined ? under(parseTyped(head, path).tree, 'sample') : undefined
      if (node) sample = plainOf(node)
      return sample
    },
  })
  return { template, diagnostics: findings.diagnostics }
})

/** The head without the lines of its sample, which are left empty so that the others keep their numbers. */
function withoutSample(head: string): string {
  let inside = false
  return head
    .split('\n')
    .map((line) => {
      if (/^\S/.test(line)) inside = line.startsWith('sample:')
      return inside ? '' : line
    })
    .join('\n')
}

/** The head with its first `---`, so that its lines count as in the file, without the second; and what follows that. */
function splitHead(text: string): [head: string | undefined, body: string] {
  const isFence = (line: string): boolean => line.trimEnd() === '---'
  const lines = text.split('\n')
  const end = isFence(lines[0]!) ? lines.findIndex((line, index) => index > 0 && isFence(line)) : -1
  if (end < 0) return [undefined, text]
  return [`${lines.slice(0, end).join('\n')}\n`, lines.slice(end + 1).join('\n')]
}
