// Conditions that brackets part at their own commas: `holds: [a, b, c falling]` is three texts to YAML and one condition to its author.

/** Which items of a list of conditions are one, as first and last of each; what stands alone is left out. */
export function splitConditions(items: readonly string[]): [first: number, last: number][] {
  const found: [number, number][] = []
  for (let at = 0; at < items.length; at++) {
    const last = endOf(items, at)
    if (last > at) found.push([at, last])
    at = last
  }
  return found
}

const isName = (text: string): boolean => /^[a-z][a-z0-9_]*$/.test(text)

/** `a, b, c rising` goes on to its word, `a largest of b, c` to the last name, `growth(a, b) > 2` to the bracket that closes it. */
function endOf(items: readonly string[], start: number): number {
  let last = start
  let open = openIn(items[start]!)
  while (open > 0 && last + 1 < items.length) open += openIn(items[++last]!)
  if (/\bof\s+[a-z][a-z0-9_]*$/.test(items[last]!)) {
    while (last + 1 < items.length && isName(items[last + 1]!)) last++
    return last
  }
  if (last > start || !isName(items[start]!)) return last
  while (last < items.length && isName(items[last]!)) last++
  return /^\S+ +(?:rising|falling)$/.test(items[last] ?? '') ? last : start
}

const openIn = (text: string): number => text.split('(').length - text.split(')').length
