// Which addresses a document may lead to: web pages and mailboxes, nothing that a reader's program would run or open unasked.

const open = /^(https?:\/\/|mailto:)/i

/** The address in plain ASCII, percent-encoded; undefined where it is none, or of a kind that does not belong in a document. */
export const openAddress = (address: string): string | undefined =>
  open.test(address) && URL.canParse(address) ? new URL(address).href : undefined
