// Reads the fields of an exhibit, settled or as plain values of a sample, into the types that kinds work with.
import type { Said } from '../draw/index.ts'
import type { Exhibit, Figure } from '../model/brief.ts'
import type { Span } from '../model/diagnostic.ts'
import { plain as plainWords, type Words } from '../model/words.ts'

/** True for a settled text. */
export const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && Array.isArray((value as Words).runs)

/** A text, or undefined where there is none: words, or a plain value printed. */
export function saidIn(value: unknown): Said | undefined {
  if (isWords(value)) return value
  if (typeof value === 'string') return value === '' ? undefined : value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return undefined
}

/** The bare characters of a text; empty for none. */
export const plain = (said: Said | undefined): string =>
  said === undefined ? '' : typeof said === 'string' ? said : plainWords(said)

/** A list, or a list of the value alone; empty where there is none. */
export const listIn = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

/** The texts of a list, those that are there. */
export const textsIn = (value: unknown): Said[] =>
  listIn(value)
    .map(saidIn)
    .filter((said): said is Said => said !== undefined)

/** A record's fields; empty for anything that is no record. */
export const recordIn = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isWords(value)
    ? (value as Record<string, unknown>)
    : {}

/** A figure: a settled quantity, a typed number of a sample, or null for "not stated". */
export function figureIn(value: unknown): Figure {
  if (typeof value === 'number' && Number.isFinite(value)) return typed(value)
  if (typeof value === 'object' && value !== null && 'value' in value && 'label' in value) return value as Figure
  return null
}

function typed(value: number): Figure {
  const decimals = (String(value).split('.')[1] ?? '').length
  const label = (value < 0 ? '−' : '') + Math.abs(value).toFixed(decimals)
  return {
    value,
    unit: '',
    measure: 'level',
    printed: label,
    parts: { prefix: '', number: label, suffix: '' },
    label,
    format:
      decimals === 0 ? '0;−0;0' : `0.${'0'.repeat(decimals)};−0.${'0'.repeat(decimals)};0.${'0'.repeat(decimals)}`,
    name: '',
    period: '',
    cites: [],
  }
}

/** Where an exhibit stands in its brief: its own place, or that of its first text. */
export function spanOf(exhibit: Exhibit): Span | undefined {
  const at = exhibit['at']
  if (typeof at === 'object' && at !== null && 'file' in at) return at as Span
  return firstWords(Object.values(exhibit), 4)?.at
}

function firstWords(values: unknown[], depth: number): Words | undefined {
  if (depth === 0) return undefined
  for (const value of values) {
    if (isWords(value)) return value
    if (typeof value === 'object' && value !== null) {
      const found = firstWords(Object.values(value), depth - 1)
      if (found !== undefined) return found
    }
  }
  return undefined
}
