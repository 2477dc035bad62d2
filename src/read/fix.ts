// Mends on disk what reading can mend: quotes the texts that YAML reads as something else. What is right already stays as it
// is, to the byte.
import type { Shape } from '../model/shape.ts'
import { briefShape, exhibitShape } from './brief-shape.ts'
import { checkShape } from './check.ts'
import type { Findings } from './findings.ts'
import { ledgerShape } from './ledger-shape.ts'
import { mend } from './place.ts'
import { quote } from './quote.ts'
import { findTraps } from './traps.ts'
import { type RecordNode, under } from './tree.ts'
import { parseYaml } from './yaml.ts'

/** The source of a brief or a ledger with its traps mended. `kinds` has the shapes of the kinds of exhibits, as `readBrief` takes them. */
export function fixTraps(source: string, kinds: Record<string, Shape> = {}): string {
  // A mend can bring another trap to light: a text that went on behind a comment.
  let fixed = source
  for (let round = 0; round < 4; round++) {
    const next = fixShaped(mend(fixed, findTraps(fixed)), kinds)
    if (next === fixed) break
    fixed = next
  }
  return fixed
}

/** The source of a brand with its traps mended: `accent: #0F766E` is nothing to YAML. */
export const fixBrand = (source: string): string => mend(source, findTraps(source))

/** `- growth: 12%` looks like a record of ours: only the shape tells that a text belongs there. */
function fixShaped(source: string, kinds: Record<string, Shape>): string {
  const { tree } = parseYaml(source, '')
  if (tree?.is !== 'record') return source
  const findings: Findings = { diagnostics: [], unquoted: [] }
  const place = { what: '', home: tree.at, key: '' }
  checkShape(tree, under(tree, 'facts') ? ledgerShape : shapeWith(tree, kinds), place, source, findings)
  const mends = findings.unquoted.map(({ range: [start, end] }) => {
    const text = source.slice(start, end).trimEnd()
    return { start, end: start + text.length, text: quote(text) }
  })
  return mend(
    source,
    mends.sort((a, b) => a.start - b.start),
  )
}

/** The shape of this brief: each of its exhibits by its own kind. */
function shapeWith(tree: RecordNode, kinds: Record<string, Shape>): Shape {
  const node = under(tree, 'exhibits')
  if (node?.is !== 'record') return briefShape
  const of: Record<string, Shape> = {}
  for (const { key, value } of node.entries) {
    const named = under(value, 'kind')
    const kind = named?.is === 'scalar' ? named.text.trim() : ''
    of[key] = Object.hasOwn(kinds, kind) ? exhibitShape(kind, kinds[kind]!) : { is: 'any' }
  }
  return { ...briefShape, of: { ...briefShape.of, exhibits: { is: 'record', of } } }
}
