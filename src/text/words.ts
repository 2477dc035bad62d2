// Cuts a paragraph into words: stretches that stay on one line, each with the gap that follows it and where a line may end.
import type { Paragraph, StyledRun } from '../model/mark.ts'
import { boundSpaces } from './bind.ts'
import { hyphenate } from './hyphenate.ts'
import { type Shaper, raiseOf } from './shaper.ts'

/** Part of a word in one run. */
export interface Slice {
  /** Index of the run in the paragraph. */
  run: number
  text: string
  /** In points, letter spacing of the run included. */
  width: number
  /** Glyphs that move the pen. */
  glyphs: number
}

/** What follows a word. */
export interface Gap {
  /**
   * `space` a space · `seam` nothing, as after the hyphen of "long-term" · `hyphen` a hyphen if the line ends here · `hard` a
   * typed line break.
   */
  kind: 'space' | 'seam' | 'hyphen' | 'hard' | 'end'
  /** A line may end here. */
  breakable: boolean
  /** Run that the space or hyphen belongs to. */
  run: number
  /** The spaces themselves; empty for the other kinds. */
  text: string
  /** Width of the spaces in points. */
  width: number
  /** Width of the hyphen that a break would add. */
  hyphen: number
}

/** A stretch that stays on one line. */
export interface Word {
  slices: Slice[]
  width: number
  glyphs: number
  /** Width of its last character where that may hang in the margin: a point, a comma, a hyphen. */
  hang: number
  after: Gap
}

/** How words are cut. */
export interface Cutting {
  /** BCP 47; undefined for no hyphenation. */
  hyphenate?: string
  /** Bind the last two words, whole at their own hyphens. */
  glueLast: boolean
  /** Keep a compound such as "build-out" on one line. */
  wholeCompounds: boolean
}

/** Where the last two words begin; -1 for a text of one. A pattern would begin anew at every letter. */
const startOfLastTwo = (text: string): number => {
  let at = text.trimEnd().length
  const back = (isSpace: boolean): void => {
    while (at > 0 && /\s/.test(text[at - 1]!) === isSpace) at--
  }
  back(false)
  if (at === 0) return -1
  back(true)
  const end = at
  back(false)
  return at < end ? at : -1
}

/** The words of a paragraph, in order. */
export const cutWords = (paragraph: Paragraph, shaper: Shaper, cutting: Cutting): Word[] => {
  const runs = paragraph.runs
  const text = runs.map((run) => run.text).join('')
  const bound = boundSpaces(text, cutting.glueLast)
  const pair = cutting.glueLast ? startOfLastTwo(text) : text.length
  const words: Word[] = []
  let slices: Slice[] = []
  const close = (gap: Gap): void => {
    words.push(makeWord(slices, runs, shaper, gap))
    slices = []
  }
  let start = 0
  runs.forEach((run, index) => {
    let from = 0
    const flush = (to: number): void => {
      const language = isHeavy(run) ? undefined : cutting.hyphenate
      sliceText(run.text.slice(from, to), run, index, shaper, language).forEach((slice, part) => {
        if (part > 0) close(makeGap('hyphen', true, index, run, shaper))
        slices.push(slice)
      })
      from = to
    }
    for (let at = 0; at < run.text.length; at++) {
      const kind = separators[run.text[at]!]
      if (kind) {
        flush(at)
        from = at + 1
        // A space before the mark of a note would let the mark begin a line.
        const early = at + 1 === run.text.length && runs[index + 1]?.raised === true
        const breakable = kind !== 'space' || (run.text[at] !== '\u00A0' && !bound.has(start + at) && !early)
        const gap = makeGap(kind, breakable, index, run, shaper, run.text[at]!)
        const last = words.at(-1)?.after
        if (last && slices.length === 0 && joins(last, gap)) words.at(-1)!.after = join(last, gap)
        else close(gap)
      } else if (isSeam(text, start + at)) {
        flush(at + 1)
        close(makeGap('seam', !cutting.wholeCompounds && start + at < pair, index, run, shaper))
      }
    }
    flush(run.text.length)
    start += run.text.length
  })
  if (slices.length > 0 || words.length === 0)
    close(makeGap('end', true, Math.max(0, runs.length - 1), runs.at(-1), shaper))
  else words.at(-1)!.after = { ...words.at(-1)!.after, kind: 'end', breakable: true }
  return words
}

/** Width of a text in the look of a run, in points. */
export const widthOf = (
  text: string,
  run: Pick<StyledRun, 'font' | 'size' | 'tracking' | 'tabular' | 'raised'>,
  shaper: Shaper,
): number => {
  const shaped = shaper.shape(text, run)
  const scale = run.raised ? raiseOf(run.font).scale : 1
  return (shaped.width * scale + shaped.count * (run.tracking ?? 0)) * run.size
}

const separators: Record<string, 'space' | 'hard' | 'seam' | undefined> = {
  ' ': 'space',
  '\t': 'space',
  '\u00A0': 'space',
  '\n': 'hard',
  '\u000B': 'hard',
  '\u2028': 'hard',
  '\u200B': 'seam',
}

// Office breaks after a hyphen or a dash only between letters: never in "COVID-19" or "2019–24".
const isSeam = (text: string, at: number): boolean =>
  /[-‐–—]/.test(text[at]!) && /\p{L}/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 1] ?? '')

// Two spaces in a row are one gap: else the second would begin a line.
const joins = (one: Gap, next: Gap): boolean =>
  one.kind === 'space' && next.kind === 'space' && one.breakable && next.breakable && one.run === next.run

const join = (one: Gap, next: Gap): Gap => ({ ...one, text: one.text + next.text, width: one.width + next.width })

const makeGap = (
  kind: Gap['kind'],
  breakable: boolean,
  index: number,
  run: StyledRun | undefined,
  shaper: Shaper,
  text = '',
): Gap => ({
  kind,
  breakable,
  run: index,
  text: kind === 'space' ? (text === '\u00A0' ? text : ' ') : '',
  width: kind === 'space' && run ? widthOf(' ', run, shaper) : 0,
  hyphen: kind === 'hyphen' && run ? widthOf('-', run, shaper) : 0,
})

/** What is set heavy is to be taken in at a glance: none of its words is parted. */
const isHeavy = (run: StyledRun): boolean => run.font.weight >= 600

/** The parts of a text without spaces: one, or several where it may be hyphenated between them. */
const sliceText = (
  text: string,
  run: StyledRun,
  index: number,
  shaper: Shaper,
  language: string | undefined,
): Slice[] => {
  if (text === '') return []
  const points = language && !run.raised ? hyphenPoints(text, language) : []
  const shaped = shaper.shape(text, run)
  const scale = run.raised ? raiseOf(run.font).scale : 1
  const cuts = [0, ...points, text.length]
  return cuts.slice(1).map((to, part) => {
    const from = cuts[part]!
    const glyphs = shaped.glyphs.filter((glyph) => glyph.cluster >= from && glyph.cluster < to && glyph.advance > 0)
    const width = glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) * scale + glyphs.length * (run.tracking ?? 0)
    return { run: index, text: text.slice(from, to), width: width * run.size, glyphs: glyphs.length }
  })
}

/** Offsets at which the words in a text without spaces may be hyphenated. Parts of "long-term" are left whole. */
const hyphenPoints = (text: string, language: string): number[] => {
  if (/[-–—/@\d]/.test(text)) return []
  return [...text.matchAll(/\p{L}+/gu)].flatMap((match) =>
    hyphenate(match[0], language).map((point) => match.index + point),
  )
}

const makeWord = (slices: Slice[], runs: readonly StyledRun[], shaper: Shaper, after: Gap): Word => {
  const last = slices.at(-1)
  const mark = last?.text.at(-1)
  const run = last ? runs[last.run] : undefined
  return {
    slices,
    width: slices.reduce((sum, slice) => sum + slice.width, 0),
    glyphs: slices.reduce((sum, slice) => sum + slice.glyphs, 0),
    hang: run && !run.raised && mark && /[.,-]/.test(mark) ? widthOf(mark, run, shaper) : 0,
    after,
  }
}
