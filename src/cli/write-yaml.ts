// Prints plain values as YAML that a person would have typed: short records and lists on one line, texts in quotes where YAML asks for it.

/** The widest a line of brackets may be, in characters. */
const WIDEST = 118

/** A text that YAML and the brief's own reader take as it stands, also between brackets. */
const isBare = (text: string): boolean =>
  /^[\p{L}=][\p{L}\p{N}_ .’'/÷×+–-]*$/u.test(text) &&
  !text.includes(' - ') &&
  text.trim() === text &&
  !/^(true|false|null|yes|no|on|off)$/i.test(text)

const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text)

const leaf = (value: unknown): string => {
  if (typeof value !== 'string') return String(value)
  return isBare(value) || isDate(value) ? value : JSON.stringify(value)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const inline = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (!isRecord(value)) return leaf(value)
  const fields = Object.entries(value).map(([key, of]) => `${leaf(key)}: ${inline(of)}`)
  return fields.length ? `{ ${fields.join(', ')} }` : '{}'
}

/** The lines of a value, and whether they go on after the key or the dash, which takes `taken` characters of the room. */
function block(value: unknown, room: number, taken: number): { lines: string[]; beside: boolean } {
  const short = inline(value)
  const isDeep = isRecord(value) && Object.values(value).some((of) => Array.isArray(of) && of.some(isRecord))
  if (short.length <= room - taken && !isDeep) return { lines: [short], beside: true }
  if (Array.isArray(value)) return { lines: value.flatMap((item) => dashed(item, room - 2)), beside: false }
  if (isRecord(value)) return { lines: writeYaml(value, room - 2), beside: false }
  return { lines: [short], beside: true }
}

function dashed(item: unknown, room: number): string[] {
  const [first = '', ...rest] = block(item, room, 2).lines
  return [`- ${first}`, ...rest.map((line) => `  ${line}`)]
}

/** The lines of a record, a key to a line, each at most `room` characters wide where its texts allow it. */
export function writeYaml(record: Record<string, unknown>, room = WIDEST): string[] {
  return Object.entries(record).flatMap(([key, of]) => {
    const name = leaf(key)
    const { lines, beside } = block(of, room, name.length + 2)
    return beside ? [`${name}: ${lines[0]}`] : [`${name}:`, ...lines.map((line) => `  ${line}`)]
  })
}
