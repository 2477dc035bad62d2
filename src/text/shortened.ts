// A text as messages quote it: nobody reads a thousand characters of it, and what stands after them would be lost.

/** The text on one line, cut where it has more characters than that, the ellipsis among them. */
export function shortened(text: string, most = 40): string {
  const line = text.trim().replaceAll(/\s+/g, ' ')
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line
}
