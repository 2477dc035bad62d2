// Prints diagnostics for people, with the line of the file and a caret under the words; or as JSON.
import pc from 'picocolors'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Workspace } from '../model/workspace.ts'
import { asTyped } from './call.ts'

export interface TellOptions {
  json?: boolean
  color?: string
}

const painter = (options: TellOptions) =>
  pc.createColors(
    options.color === 'always' || (options.color !== 'never' && pc.isColorSupported && process.stderr.isTTY === true),
  )

/** One diagnostic as people read it. */
export function frame(diagnostic: Diagnostic, workspace: Workspace, options: TellOptions = {}): string {
  const c = painter(options)
  const tint = diagnostic.severity === 'error' ? c.red : diagnostic.severity === 'warning' ? c.yellow : c.cyan
  const lines = [
    `${tint(c.bold(`${diagnostic.severity}[${diagnostic.code}]`))}: ${c.bold(asTyped(diagnostic.message))}`,
  ]
  const span = diagnostic.span
  if (span) {
    const bytes = workspace.read(span.file)
    const source = bytes ? new TextDecoder().decode(bytes).split(/\r\n|\n|\r/)[span.line - 1] : undefined
    const gutter = String(span.line).length
    lines.push(`${' '.repeat(gutter)} ${c.blue('┌─')} ${span.file}:${span.line}:${span.column}`)
    if (source !== undefined) {
      const { text, column } = shownOf(source.replaceAll('\t', ' '), span.column)
      const length = Math.max(1, Math.min(span.length ?? 1, text.length - column + 1))
      lines.push(
        `${c.blue(`${span.line} │`)} ${text}`,
        `${' '.repeat(gutter)} ${c.blue('│')} ${' '.repeat(column - 1)}${tint('^'.repeat(length))}`,
      )
    }
  }
  for (const note of diagnostic.notes) lines.push(`  ${c.blue('=')} ${asTyped(note)}`)
  return lines.join('\n')
}

/** Most characters of a line that are shown, and how many of them stand before the words that are meant where it is longer. */
const WIDEST = 160
const BEFORE = 60

/** A line, or of a long one the part with what is meant; and the column of that, from 1. */
function shownOf(line: string, column: number): { text: string; column: number } {
  if (line.length <= WIDEST) return { text: line, column }
  const from = column <= WIDEST - BEFORE ? 0 : column - 1 - BEFORE
  const [start, end] = [from > 0 ? '… ' : '', from + WIDEST < line.length ? ' …' : '']
  return { text: `${start}${line.slice(from, from + WIDEST)}${end}`, column: column - from + start.length }
}

/** Most diagnostics printed for one run; the rest are counted. */
const MOST = 40

/** Prints all diagnostics on standard error, errors first. */
export function tell(diagnostics: readonly Diagnostic[], workspace: Workspace, options: TellOptions): void {
  const order = { error: 0, warning: 1, note: 2 }
  const sorted = [...diagnostics].sort((a, b) => order[a.severity] - order[b.severity])
  for (const diagnostic of sorted.slice(0, MOST)) process.stderr.write(`${frame(diagnostic, workspace, options)}\n\n`)
  if (sorted.length > MOST) process.stderr.write(`… and ${sorted.length - MOST} more\n`)
}

/** "2 errors, 1 warning", or "no faults"; `failed`: how many briefs failed outright. */
export function summary(diagnostics: readonly Diagnostic[], failed = 0): string {
  const count = (severity: Diagnostic['severity'], word: string) => {
    const n = diagnostics.filter((d) => d.severity === severity).length
    return n === 0 ? [] : [`${n} ${word}${n === 1 ? '' : 's'}`]
  }
  const briefs = failed === 0 ? [] : [`${failed} ${failed === 1 ? 'brief' : 'briefs'} failed`]
  return [...count('error', 'error'), ...count('warning', 'warning'), ...briefs].join(', ') || 'no faults'
}
