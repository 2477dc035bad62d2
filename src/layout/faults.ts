// What layout says when something does not fit, or leaves a page too empty.
import type { Layout } from '../model/brand.ts'
import type { Diagnostic, Span } from '../model/diagnostic.ts'
import type { Tag } from '../model/document.ts'
import type { Words } from '../model/words.ts'
import type { Excess } from './excess.ts'
import type { InTheWay } from './in-the-way.ts'
import type { Said } from './said.ts'

/** Characters to cut: the excess in lines, at the number of characters a line holds. */
function charactersOver(excess: Excess): number {
  const length = excess.words?.runs.reduce((sum, run) => sum + run.text.length, 0) ?? 0
  return Math.max(1, Math.ceil(length * (1 - excess.room / excess.wanted)))
}

/** Text or a body that is taller than its zone at the smallest allowed size. */
export function tooLong(excess: Excess, page: number, inTheWay?: InTheWay): Diagnostic {
  const { zone, wanted, room, words, tag, shorten } = excess
  const over = Math.ceil(wanted - room)
  const lines = zone.lines ? `${zone.lines} ${zone.lines === 1 ? 'line' : 'lines'}` : `${Math.round(room)} points`
  return words
    ? {
        code: 'layout/too-long',
        severity: 'error',
        message: `the ${zone.name} of page ${page} needs more than the ${lines} it has`,
        span: words.at,
        notes: [`hint: cut about ${charactersOver(excess)} characters`, `placed by ${tag.at.file}:${tag.at.line}`],
      }
    : {
        code: 'layout/too-much',
        severity: 'error',
        message: `the ${zone.name} of page ${page} is ${over} points too tall: ${Math.ceil(wanted)} of ${Math.floor(room)}`,
        span: inTheWay?.at ?? placeOf(excess),
        weight: over,
        notes: [
          `hint: ${shorten ?? `${inTheWay ? cutting(inTheWay) : 'cut words'}, or an item, or a takeaway of this point`}`,
          `placed by ${tag.at.file}:${tag.at.line}`,
        ],
      }
}

/** A text or a body that fits only since type was stepped down for the whole deck. */
export function steppedDown(excess: Excess, page: number, inTheWay?: InTheWay): Diagnostic {
  return {
    code: 'layout/fitted',
    severity: 'warning',
    message: `the ${excess.zone.name} of page ${page} fits only in smaller type, taken for the whole deck`,
    span: inTheWay?.at ?? placeOf(excess),
    notes: [`hint: ${inTheWay ? cutting(inTheWay) : 'cut words here'} to keep the sizes of the brand`],
  }
}

/** What to cut, by its own words: the place may be that of the exhibit it stands in. */
const cutting = ({ says, alone }: InTheWay): string => {
  const quoted = says.length > 40 ? `${says.slice(0, 38).trimEnd()} …` : says
  return `shorten "${quoted}"${alone ? '' : ', and what stands with it'}`
}

/** A body that is used for less than 45 % of its height. */
export const tooThin = (title: string, page: number, filled: number, span: Diagnostic['span']): Diagnostic => ({
  code: 'layout/thin',
  severity: 'warning',
  message: `page ${page} uses ${Math.round(filled * 100)}% of its body: "${title}"`,
  ...(span ? { span } : {}),
  notes: ['hint: add an exhibit or a takeaway, or join it with its neighbour'],
})

/** A body that is filled by its height and says little: an exhibit of two bars, stretched over it. */
export const saysLittle = (title: string, page: number, said: Said, span: Diagnostic['span']): Diagnostic => ({
  code: 'layout/thin',
  severity: 'note',
  message: `page ${page} says little for its size, ${counted(said.figures, 'figure')} and ${counted(said.words, 'word')}: "${title}"`,
  ...(span ? { span } : {}),
  notes: [
    'hint: put more on it, such as takeaways beside what it shows, a table with more figures or reasons, or join it with its neighbour',
  ],
})

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

/** A style, space, color, layout or zone that a template names and the brand does not have. */
export const noName = (
  what: string,
  name: string,
  brand: string,
  medium: string,
  span: Diagnostic['span'],
  near: string | undefined,
): Diagnostic => ({
  code: `layout/no-${what}`,
  severity: 'error',
  message: `the brand "${brand}" has no ${what} "${name}" for the ${medium}`,
  ...(span ? { span } : {}),
  notes: near ? [`hint: did you mean "${near}"?`] : [],
})

/** Words for a zone that the layout of the slide does not have. */
export const noZone = (layout: Layout, zone: string, span: Span): Diagnostic => ({
  code: 'layout/no-zone',
  severity: 'error',
  message: `the layout "${layout.name}" has no zone "${zone}", so this would not be shown`,
  span,
  notes: [`hint: its zones are ${layout.zones.map(({ name }) => name).join(', ')}`],
})

/** Where the analyst can mend it: the words, or the first thing from a brief in the body; else the template. */
function placeOf({ words, tag }: Excess): Span {
  return words?.at ?? firstPlace(tag) ?? tag.at
}

function firstPlace(node: unknown): Span | undefined {
  if (typeof node !== 'object' || node === null) return undefined
  if (Array.isArray(node)) return node.map(firstPlace).find((span) => span !== undefined)
  if ('runs' in node) return (node as Words).at.file.endsWith('.hbs') ? undefined : (node as Words).at
  // A tag stands in a template; what it holds may come from a brief.
  const inner = 'tag' in node ? [(node as Tag).attributes, (node as Tag).children] : Object.values(node)
  return firstPlace(inner.flatMap((value) => (Array.isArray(value) || 'tag' in node ? value : [value])))
}

/** Characters that a face of the brand has no glyph for. */
export const noGlyph = (
  missing: readonly string[],
  text: string,
  family: string,
  span: Span | undefined,
  isDeck: boolean,
): Diagnostic => ({
  code: 'layout/no-glyph',
  severity: isDeck ? 'warning' : 'error',
  message: `${family} has no ${missing.map((char) => `"${char}"`).join(', ')}, in "${text.slice(0, 40)}"`,
  ...(span ? { span } : {}),
  notes: [isDeck ? 'PowerPoint will take another font for it' : 'hint: write it in letters that the font has'],
})
