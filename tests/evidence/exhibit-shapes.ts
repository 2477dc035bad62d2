// Shapes of some kinds of exhibits, as settling knows them.
import type { Shape } from '../../src/model/shape.ts'

const words: Shape = { is: 'words' }
const list = (of: Shape): Shape => ({ is: 'list', of })
const record = (of: Record<string, Shape>): Shape => ({ is: 'record', of })
/** By name of the kind. */
export const kinds: Record<string, Shape> = {
  'clustered-column': record({
    title: words,
    series: { is: 'map', of: list({ is: 'figure' }) },
    highlight: { is: 'name', optional: true },
  }),
  figures: record({ items: list(record({ fact: { is: 'fact' }, caption: words })) }),
  table: record({ columns: list(words), rows: list(list(words)), highlight: { is: 'name', optional: true } }),
  'two-sides': record({
    left: record({ head: words, items: list(words) }),
    right: record({ head: words, items: list(words) }),
  }),
  pillars: record({ items: list(record({ head: words, says: list(words) })) }),
}
