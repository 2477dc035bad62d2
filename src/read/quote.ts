// Quotation marks: puts a text in them as YAML takes it, finds the one that closes, tells which belong to the text.

/** The text in double quotes; in single quotes where it holds double quotes or a backslash. */
export function quote(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`
}

/** The offset behind the mark that closes the one at `start`; -1 where none does before `limit`. */
export function closingQuote(source: string, start: number, limit = source.length): number {
  const mark = source[start]
  for (let at = start + 1; at < limit; at++) {
    if (mark === '"' && source[at] === '\\') at++
    else if (source[at] === mark) {
      if (mark === '"' || source[at + 1] !== "'") return at + 1
      at++
    }
  }
  return -1
}

/** The text that was meant: quotation marks that were to hold all of it are taken off, marks that belong to it stay. */
export function typedText(text: string): string {
  const mark = text[0]
  if ((mark !== '"' && mark !== "'") || text.length < 2 || !text.endsWith(mark)) return text
  const second = text.indexOf(mark, 1)
  // `'don't'` and `"he said "no" twice"` are held by their outer marks; `"Growth" and "share"` is not.
  const outer = /\s/.test(text[second - 1] ?? '') || /[\p{L}\p{N}]/u.test(text[second + 1] ?? '')
  return outer ? text.slice(1, -1) : text
}
