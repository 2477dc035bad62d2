// The door of markdown-it: **bold**, *italic*, [words](https://…) and \* in a text; nothing more of Markdown.
import MarkdownIt from 'markdown-it'
import { openAddress } from './address.ts'

/** A stretch of a text with one look. */
export interface Marked {
  text: string
  bold?: true
  italic?: true
  /** Address: http, https or mailto. */
  link?: string
}

const parser = new MarkdownIt('zero').enable(['emphasis', 'link', 'escape'])
parser.validateLink = (address) => openAddress(address) !== undefined

/** The stretches of a text, in order, without empty ones. What is not markup stays text, to the letter. */
export const parseMarkup = (text: string): Marked[] => {
  const marked: Marked[] = []
  let bold = 0
  let italic = 0
  let link: string | undefined
  for (const token of parser.parseInline(text, {})[0]?.children ?? []) {
    if (token.type === 'strong_open') bold++
    else if (token.type === 'strong_close') bold--
    else if (token.type === 'em_open') italic++
    else if (token.type === 'em_close') italic--
    else if (token.type === 'link_open') link = String(token.attrGet('href') ?? '')
    else if (token.type === 'link_close') link = undefined
    else {
      const said = token.type === 'hardbreak' || token.type === 'softbreak' ? '\n' : token.content
      if (said === '') continue
      marked.push({
        text: said,
        ...(bold > 0 ? { bold: true } : {}),
        ...(italic > 0 ? { italic: true } : {}),
        ...(link === undefined ? {} : { link }),
      })
    }
  }
  return joined(marked)
}

/** Neighbours of one look become one stretch. */
const joined = (marked: readonly Marked[]): Marked[] => {
  const result: Marked[] = []
  for (const one of marked) {
    const last = result.at(-1)
    if (last && last.bold === one.bold && last.italic === one.italic && last.link === one.link) last.text += one.text
    else result.push({ ...one })
  }
  return result
}
