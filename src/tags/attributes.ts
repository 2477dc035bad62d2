// Reads the attributes of a tag: names, numbers and lists, with the defaults a tag gives.
import type { Stroke } from '../model/brand.ts'
import type { Words } from '../model/words.ts'
import type { Canvas, Tag } from './nouns.ts'

/** The text of an attribute, or undefined. */
export function nameOf(tag: Tag, attribute: string): string | undefined {
  const value = tag.attributes[attribute]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** True for an attribute that is there and not "false" or empty. */
export function isOn(tag: Tag, attribute: string): boolean {
  const value = tag.attributes[attribute]
  if (value === undefined || value === '' || value === 'false') return false
  return !(Array.isArray(value) && value.length === 0)
}

/** Words in an attribute, typed or by token. */
export function wordsIn(tag: Tag, attribute: string): Words | undefined {
  const value = tag.attributes[attribute]
  if (value === undefined || value === '') return undefined
  if (typeof value === 'string') return { runs: [{ text: value }], cites: [], at: tag.at }
  return 'runs' in value ? (value as Words) : undefined
}

/** The thing a token stood for. */
export function thingIn<T>(tag: Tag, attribute: string): T | undefined {
  const value = tag.attributes[attribute]
  return typeof value === 'object' ? (value as T) : undefined
}

/** A named space of the brand, in points, opened or tightened by fitting. */
export function spaceOf(canvas: Canvas, name: string | undefined, fallback: string): number {
  const spaces = canvas.medium.spaces
  return (spaces[name ?? fallback] ?? spaces[fallback] ?? 0) * canvas.spread
}

/** "2 1" → [2, 1], one for each of `count` columns: those that it does not name are as wide as its last; ones where it is absent. */
export function weightsOf(tag: Tag, count: number): number[] {
  const text = nameOf(tag, 'weights')
  const weights =
    text
      ?.split(/\s+/)
      .map(Number)
      .filter((n) => n > 0) ?? []
  const last = weights.at(-1) ?? 1
  return Array.from({ length: Math.max(count, weights.length) }, (_, index) => weights[index] ?? last)
}

/**
 * Widths of columns by their weights, a gap between neighbours. On a page of twelve columns weights that sum to twelve land on
 * the grid where the gap is its gutter.
 */
export function columnWidths(width: number, weights: number[], gap: number): number[] {
  const step = (width + gap) / weights.reduce((sum, w) => sum + w, 0)
  return weights.map((w) => w * step - gap)
}

/** The stroke of a rule by its name in the brand's look `rule`: hair, thin, ink, accent. */
export function ruleStroke(canvas: Canvas, weight: string): Stroke {
  const stroke = canvas.medium.looks['rule']?.[weight]
  return stroke && typeof stroke === 'object' ? (stroke as Stroke) : { color: 'ink', width: 0.5 }
}
