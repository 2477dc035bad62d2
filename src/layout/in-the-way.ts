// Finds the text that makes a body too tall: the one that, said in a word, would let it fit. Who is told to cut words is told which.
import type { Canvas } from '../model/canvas.ts'
import type { Span } from '../model/diagnostic.ts'
import type { Tag } from '../model/document.ts'
import { plain, type Words } from '../model/words.ts'
import { build } from '../tags/index.ts'
import type { Excess } from './excess.ts'

/** A text that makes its body taller than its zone. */
export interface InTheWay {
  says: string
  /** Its place in a brief; absent for what has none, as the name of a series. */
  at?: Span
  /** True where the body would fit without its further lines. */
  alone: boolean
}

/** The longest of the texts of which each alone would do, else the one that takes most height; undefined where none takes any. */
export function inTheWay({ tag, width, wanted, room, words }: Excess, canvas: Canvas): InTheWay | undefined {
  if (words || width === undefined) return undefined
  const tried = shortened(tag).map(({ says, at, node }) => ({
    says,
    at,
    high: build(node as Tag, canvas).measure(width),
  }))
  const enough = tried.filter(({ high }) => high <= room + 0.5).sort((a, b) => b.says.length - a.says.length)
  const most = tried.filter(({ high }) => high < wanted - 0.5).sort((a, b) => a.high - b.high)
  const found = enough[0] ?? most[0]
  return found && { says: found.says, ...(found.at ? { at: found.at } : {}), alone: enough.length > 0 }
}

/** A tree with one of its texts cut to its first word. */
interface Shortened {
  says: string
  at?: Span
  node: unknown
}

/** The tree once for each of its texts that has more words than one. */
function shortened(node: unknown): Shortened[] {
  if (typeof node !== 'object' || node === null || node instanceof Uint8Array || 'printed' in node) return []
  if (Array.isArray(node))
    return node.flatMap((child, index) =>
      shortened(child).map((cut) => ({ ...cut, node: node.map((one, at) => (at === index ? cut.node : one)) })),
    )
  if ('runs' in node) return inAWord(node as Words)
  return Object.entries(node).flatMap(([key, child]) => {
    if (key === 'at' || key === 'cites') return []
    const inside = key === 'series' ? [...shortened(child), ...namedShorter(child)] : shortened(child)
    return inside.map((cut) => ({ ...cut, node: { ...node, [key]: cut.node } }))
  })
}

const firstWord = (text: string): string => text.trim().split(/\s+/)[0] ?? ''

function inAWord(words: Words): Shortened[] {
  const says = plain(words)
  const text = firstWord(says)
  const at = words.at.file.endsWith('.hbs') ? {} : { at: words.at }
  return text === says.trim() ? [] : [{ says, ...at, node: { ...words, runs: [{ text }] } }]
}

/** Names of series are keys: each is one word once, where no other has it. */
function namedShorter(series: unknown): Shortened[] {
  if (typeof series !== 'object' || series === null || Array.isArray(series)) return []
  const named = Object.entries(series)
  return named.flatMap(([name]) => {
    const short = firstWord(name)
    if (Object.hasOwn(series, short)) return []
    return [{ says: name, node: Object.fromEntries(named.map(([key, list]) => [key === name ? short : key, list])) }]
  })
}
