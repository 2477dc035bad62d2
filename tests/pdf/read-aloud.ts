// What a screen reader says of a PDF: its elements in order with their words, whatever order they are drawn in.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readContent } from './check/content.ts'
import { codesOf, unicodeOf } from './check/font.ts'
import { type Dict, dict, isDict, list, name, readPdf, text } from './check/read.ts'
import { type Node, readTree } from './check/tree.ts'

/** One line per element: two spaces per level, its type, and its own words. */
export const readAloud = async (bytes: Uint8Array): Promise<string[]> => {
  const pdf = await readPdf(bytes)
  const said = new Map<Dict, Map<number, string>>()
  const maps = new Map<Dict, ReturnType<typeof unicodeOf>>()
  for (const page of pdf.pages) {
    const words = new Map<number, string>()
    let spoken: unknown
    for (const { marks, font, shown } of readContent(page).drawings) {
      const mcid = marks.find((mark) => mark.mcid !== undefined)?.mcid
      if (mcid === undefined || font === undefined || shown === undefined) continue
      const instead = marks.find((mark) => mark.properties?.['ActualText'] !== undefined)?.properties
      if (!maps.has(font)) maps.set(font, unicodeOf(font))
      const codes = shown.flatMap((part) => codesOf(font, part))
      const drawn = codes.map((code) => maps.get(font)?.get(code) ?? '').join('')
      // An ActualText is said once, however many operators draw it.
      const added = instead === undefined ? drawn : instead === spoken ? '' : utf16(instead['ActualText'])
      spoken = instead
      words.set(mcid, (words.get(mcid) ?? '') + added)
    }
    said.set(page, words)
  }
  const lines: string[] = []
  const speak = (node: Node, depth: number): void => {
    const at = lines.length
    lines.push('')
    let own = ''
    const home = dict(node.dict.get('Pg'))
    let inner = 0
    for (const kid of list(node.dict.get('K'))) {
      if (typeof kid === 'number') own += said.get(home!)?.get(kid) ?? ''
      else if (isDict(kid) && name(kid.get('Type')) === 'MCR') {
        own += said.get(dict(kid.get('Pg')) ?? home!)?.get(Number(kid.get('MCID'))) ?? ''
      } else if (isDict(kid) && name(kid.get('Type')) !== 'OBJR') {
        own += '‹›'
        speak(node.kids[inner++]!, depth + 1)
      }
    }
    const shown = own.replace(/^(‹›)+$/, '').trim()
    const alt = text(node.dict.get('Alt'))
    lines[at] = `${'  '.repeat(depth)}${node.said}${alt ? ` [${alt}]` : ''}${shown && ` ${shown}`}`
  }
  for (const node of readTree(pdf).top) speak(node, 0)
  return lines
}

const utf16 = (value: unknown): string =>
  value instanceof Uint8Array ? Buffer.from(value.subarray(2)).swap16().toString('utf16le') : ''

/** A stretch of text as pdf.js places it: points from the left and the top of its page. */
export interface PlacedWords {
  text: string
  x: number
  baseline: number
  width: number
}

/** The first page's stretches of text and where they are drawn. */
export const placeWords = async (bytes: Uint8Array): Promise<PlacedWords[]> => {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 })
  const page = await (await task.promise).getPage(1)
  const { items } = await page.getTextContent()
  const height = page.view[3]!
  await task.destroy()
  return items.flatMap((item) =>
    'str' in item && item.str.trim() !== ''
      ? [{ text: item.str, x: item.transform[4], baseline: height - item.transform[5], width: item.width }]
      : [],
  )
}

/** The words of each page in the order they are drawn, as pdf.js reads them. */
export const readPages = async (bytes: Uint8Array): Promise<string[]> => {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 })
  const document = await task.promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
  }
  await task.destroy()
  return pages
}
