// A file of the workspace → its tree: decoded, its traps quoted in a copy, parsed. Faults keep the places of the file as typed.
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Workspace } from '../model/workspace.ts'
import { readText } from './decode.ts'
import * as faults from './faults.ts'
import { makePlacer, mend, type Placer } from './place.ts'
import { remember } from './remember.ts'
import { copyOf } from './tree.ts'
import { findTraps, type Trap } from './traps.ts'
import { type Parsed, parseYaml } from './yaml.ts'

/** Most traps told at once; mending mends them all. */
const MOST_TRAPS = 200

/** Reads and parses a YAML file. */
export function loadYaml(path: string, workspace: Workspace): Parsed {
  const { text, diagnostics } = readText(path, workspace)
  if (text !== undefined) {
    const parsed = parseOnce(text, path)
    // The check gives mistyped keys their right names in the tree: each reader has a tree of its own, or a fault is told only once.
    return { ...parsed, ...(parsed.tree ? { tree: copyOf(parsed.tree) } : {}) }
  }
  return { value: undefined, source: '', spanOf: () => ({ file: path, line: 1, column: 1 }), diagnostics }
}

/** Parses a text with its traps quoted, so that one trap hides no other fault. */
export function parseTyped(text: string, path: string): Parsed {
  const traps = findTraps(text)
  const typed = makePlacer(text, path)
  const parsed = parseYaml(mend(text, traps), path, makePlacer(text, path, traps))
  return {
    ...parsed,
    diagnostics: [...tellTraps(traps, text, typed), ...parsed.diagnostics],
  }
}

const parseOnce = remember(parseTyped)

/** Each text on its own; tabs once, since whoever indents by tabs does so on every line. */
function tellTraps(traps: readonly Trap[], text: string, typed: Placer): Diagnostic[] {
  const tabs = traps.filter(({ kind }) => kind === 'tab')
  // Braces are told where the text is checked.
  const told = traps.filter((trap) => trap.kind === 'quote' || trap === tabs[0]).slice(0, MOST_TRAPS)
  return told.map((trap) => {
    const line = text.slice(trap.start, trap.end).split(/\r?\n/, 1)[0]!
    const at = typed.at(trap.start, Math.max(1, line.length))
    return trap.kind === 'tab' ? faults.tabIndent(at, tabs.length) : faults.quoteThis(at, trap.why, trap.text)
  })
}
