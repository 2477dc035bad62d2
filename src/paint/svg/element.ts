// XML elements with their attributes and children, and their text: indented, numbers to two decimals.

/** An element. A text child is written as it is, without white space of ours around it. */
export interface SvgElement {
  name: string
  /** In the order they are written; undefined ones are left out. */
  attributes: Record<string, string | number | undefined>
  children: SvgElement[] | string
}

/** An element from its parts. */
export const svg = (
  name: string,
  attributes: SvgElement['attributes'] = {},
  children: SvgElement['children'] = [],
): SvgElement => ({ name, attributes, children })

/** A number with at most two decimals. */
export const number = (value: number): string => String(Math.round(value * 100) / 100 || 0)

// XML has no way to write other control characters, and no lone halves of characters.
const UNWANTED = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/gu

const escaped = (text: string): string =>
  text.replace(UNWANTED, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const attribute = (value: string | number): string =>
  typeof value === 'number' ? number(value) : escaped(value).replaceAll('"', '&quot;').replace(/\s/g, ' ')

/** The text of an element, each on its own line. */
export const write = ({ name, attributes, children }: SvgElement, indent = ''): string => {
  const said = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${attribute(value!)}"`)
    .join('')
  const open = `${indent}<${name}${said}`
  if (children.length === 0) return `${open}/>\n`
  if (typeof children === 'string') return `${open}>${escaped(children)}</${name}>\n`
  // White space between parts of a text would be drawn.
  if (name === 'text') return `${open}>${children.map((child) => write(child).trimEnd()).join('')}</${name}>\n`
  return `${open}>\n${children.map((child) => write(child, `${indent}  `)).join('')}${indent}</${name}>\n`
}
