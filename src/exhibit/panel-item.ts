// One item of a panel: its words, with the bold words that open it as a label on a line of their own where the look has labels.
import type { Said } from '../draw/index.ts'
import type { Words } from '../model/words.ts'
import type { PanelLook } from './panel-look.ts'
import type { Stacked } from './text-stack.ts'

/** The texts of an item, one under the other; beside bars the labels of the key panel are in its color. */
export function stackOf(look: PanelLook, said: Said, isKey = false): Stacked[] {
  const parts = look.label === undefined || typeof said === 'string' ? undefined : split(said)
  if (look.label === undefined || parts === undefined) return [{ said, style: look.text }]
  return [
    { said: parts.label, style: look.label, ...(isKey && look.structure === 'bars' ? { color: look.key } : {}) },
    { said: parts.rest, style: look.under },
  ]
}

/** "**Who.** No one is named" as its label and the rest; undefined for words that do not open so. */
function split(said: Words): { label: Words; rest: Words } | undefined {
  const [first, next, ...others] = said.runs
  const label = /^(\S.*)[.:]$/.exec(first?.text.trim() ?? '')?.[1]
  if (first?.bold !== true || label === undefined || next === undefined) return undefined
  return {
    label: { ...said, runs: [{ ...first, text: label }], cites: [] },
    rest: { ...said, runs: [{ ...next, text: next.text.trimStart() }, ...others] },
  }
}
