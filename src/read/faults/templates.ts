// Faults of template files.
import type { Diagnostic, Span } from '../../model/diagnostic.ts'
import { error, meant } from './fault.ts'

/** A template without the part between the `---` lines. */
export const noHead = (at: Span): Diagnostic =>
  error(
    'no-head',
    at,
    'a template begins with a line "---", its head, and another line "---"',
    'hint: the head says "about:" and "slots:"',
  )

/** A slot that is not written in the grammar of slots. */
export const badSlot = (at: Span, why: string, near?: string): Diagnostic =>
  error(
    'bad-slot',
    at,
    why,
    meant(near) ??
      'hint: for example { is: sentence }, { is: list of words, count: 1..4 }, { is: "one of [a, b]", optional: true }',
  )

/** Two templates of one name in folders that share their names. */
export const sameName = (at: Span, name: string, other: string): Diagnostic =>
  error('same-name', at, `"${name}" is also the name of ${other}`, 'hint: rename one of the files')
