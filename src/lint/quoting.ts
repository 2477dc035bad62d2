// Words that somebody else said: their numbers, days and comparisons are his, and no figure of the ledger stands behind them.
import { remembered } from './remember.ts'
import type { Text } from './texts.ts'

const QUOTED = /"[^"]+"|“[^“”]+”|„[^“”]+[“”]|«[^»]+»/g
/** Spaces in a quotation of four words: a shorter one is a name or a word at a distance. */
const SPACES = 3

/** A text with blanks, as many as it had letters, in the place of what stands in quotation marks. */
export const unquoted = remembered((text) =>
  text.replace(QUOTED, (said) => (said.split(' ').length > SPACES ? ' '.repeat(said.length) : said)),
)

/** True for the words of a slide that shows what people said. */
export const isSaid = (text: Pick<Text, 'isSaid'>): boolean => text.isSaid === true
