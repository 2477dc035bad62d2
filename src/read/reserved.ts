// The characters with which a text cannot start in YAML, and why. Shared by the scans of lines and of brackets.

/** What happens to a text that is not quoted; each completes "quote this text: …". */
export const WHY = {
  record: 'the colon in it makes a record of it',
  colon: 'a colon and a space in it start a record',
  cut: 'it is cut at " #", where a comment begins',
  comment: 'all of it is read as a comment',
  quote: 'its first quotation mark is closed inside it, or never',
  bracket: 'its first bracket starts a list or a record',
  comma: 'the comma in it starts a new key',
  parted: 'its commas part it in a list between brackets',
}

/** Why a text cannot start as it does, or undefined. `keyed`: it stands after a key on the same line. */
export function reservedStart(text: string, keyed: boolean): string | undefined {
  const first = text[0]!
  if (first === '*') return 'YAML reads what starts with "*" as an alias'
  if (first === '&' && /^&(?:\s|$)/.test(text)) return 'YAML reads what starts with "&" as an anchor'
  if (first === '!' && !/^!!|^!</.test(text)) return 'YAML reads what starts with "!" as a tag'
  if (first === '>' || first === '|') return `YAML reads "${first}" as the start of a block of text`
  if ('@`%,]}'.includes(first)) return `YAML keeps "${first}" at the start of a text for itself`
  if (/^\?(?:\s|$)/.test(text)) return 'YAML reads "? " as the start of a key'
  if (/^:(?:\s|$)/.test(text)) return 'YAML reads ": " as the end of a key'
  if (keyed && /^-(?:\s|$)/.test(text)) return 'YAML reads "- " as the start of a list'
  return undefined
}
