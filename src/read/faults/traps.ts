// Faults of texts that YAML reads as something else than was meant.
import type { Diagnostic, Span } from '../../model/diagnostic.ts'
import { error } from './fault.ts'

/** A text that YAML reads as something else. `why` completes "quote this text: …"; `quoted` is the text in quotes. */
export const quoteThis = (at: Span, why: string, quoted: string): Diagnostic =>
  error(
    'quote-this',
    at,
    `quote this text: ${why}`,
    `hint: write ${quoted}`,
    'note: `briefwright check --fix` puts the quotes in',
  )

/** Indentation by tabs, told at the first of so many lines. */
export const tabIndent = (at: Span, lines: number): Diagnostic =>
  error(
    'tab',
    at,
    `a tab indents this line${lines === 1 ? '' : ` and ${lines - 1} more`}; YAML takes spaces only`,
    `note: \`briefwright check --fix\` puts spaces in${lines === 1 ? '' : ' on all of them'}`,
  )

/** Two opening braces in a text. `name` is what stands in them, where it is a name. */
export const braces = (at: Span, name: string | undefined): Diagnostic =>
  error(
    'braces',
    at,
    '"{{" belongs in a template; a brief prints a figure with $',
    name ? `hint: write $${name}` : 'hint: write $ and the id of the fact',
  )
