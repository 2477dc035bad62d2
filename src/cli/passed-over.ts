// YAML files under briefs/ that look like briefs and are not read as one: somebody waits for a document of them. A ledger, a file of
// data or a template is none.
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Workspace } from '../model/workspace.ts'
import { briefShape, readText } from '../read/index.ts'
import { nearest } from '../text/index.ts'

/** What is wrong with each file that was passed over; `briefs` are those that were found. */
export const tellPassedOver = (workspace: Workspace, briefs: readonly string[], folder = 'briefs'): Diagnostic[] => {
  // What a brief names is its ledger, or a brief that it borrows from.
  const texts = briefs.map((brief) => textOf(brief, workspace) ?? '')
  const named = new Set(texts.flatMap((text) => [...text.matchAll(/[^\s/'":,{}[\]]+\.ya?ml\b/g)].map(([name]) => name)))
  const isNamed = (path: string): boolean => named.has(path.split('/').at(-1)!)
  return yamlIn(workspace, folder)
    .filter((path) => !briefs.includes(path) && !isNamed(path) && !/(?:^|\/)ledger\.ya?ml$/.test(path))
    .flatMap((path) => judge(path, workspace) ?? [])
}

const yamlIn = (workspace: Workspace, folder: string): string[] => [
  ...workspace
    .list(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `${folder}/${name}`),
  ...workspace
    .folders(folder)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => yamlIn(workspace, `${folder}/${name}`)),
]

const textOf = (path: string, workspace: Workspace): string | undefined => readText(path, workspace).text

/** Keys that every brief has, and neither a ledger nor a file of data. */
const OWN = ['answer', 'arguments']

const judge = (path: string, workspace: Workspace): Diagnostic | undefined => {
  const { text, diagnostics } = readText(path, workspace)
  if (text === undefined) return passedOver(path, reasonOf(diagnostics), diagnostics[0]?.notes)
  if (text.trim() === '') return passedOver(path, 'it is empty')
  const keys = keysIn(text)
  if (!keys.some(({ key }) => OWN.includes(key)) || keys.some(({ key }) => key === 'facts')) return undefined
  const known = Object.keys(briefShape.is === 'record' ? briefShape.of : {})
  const meant = keys.find(({ key }) => !known.includes(key) && nearest(key, ['title']))
  return {
    ...passedOver(path, 'no line of it begins with "title:"', [
      meant ? 'hint: did you mean "title"?' : 'hint: give it a title, at the very beginning of a line',
    ]),
    span: { file: path, line: meant?.line ?? keys[0]!.line, column: 1 },
  }
}

const reasonOf = ([first]: readonly Diagnostic[]): string =>
  first?.code === 'read/not-utf-8' ? 'it is not UTF-8 text' : (first?.message ?? 'it cannot be read')

const passedOver = (path: string, why: string, notes: readonly string[] = []): Diagnostic => ({
  code: 'read/passed-over',
  severity: 'warning',
  message: `${path} is not read as a brief: ${why}`,
  notes: [...notes],
})

/** The keys at the top level: those that are indented least. */
const keysIn = (text: string): { key: string; line: number }[] => {
  const found = text.split('\n').flatMap((line, index) => {
    const [, indent, key] = /^( *)["']?([A-Za-z_]+)["']?\s*:(?:\s|$)/.exec(line) ?? []
    return key === undefined ? [] : [{ key, line: index + 1, indent: indent!.length }]
  })
  const least = found.reduce((some, { indent }) => Math.min(some, indent), Number.POSITIVE_INFINITY)
  return found.filter(({ indent }) => indent === least)
}
