// A file of the workspace → its tree: decoded, mended where a trap stands in a text, parsed. Faults keep the places of the file as typed.
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Workspace } from '../model/workspace.ts'
import { readText } from './decode.ts'
import { type Parsed, parseYaml } from './yaml.ts'

/** Reads and parses a YAML file. */
export function loadYaml(path: string, workspace: Workspace): Parsed {
  const { text, diagnostics } = readText(path, workspace)
  if (text === undefined)
    return { value: undefined, source: '', spanOf: () => ({ file: path, line: 1, column: 1 }), diagnostics }
  return parseText(text, path, diagnostics)
}

function parseText(text: string, path: string, diagnostics: Diagnostic[]): Parsed {
  const parsed = parseYaml(text, path)
  return { ...parsed, diagnostics: [...diagnostics, ...parsed.diagnostics] }
}
