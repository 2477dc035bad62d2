// New tables of a colleague begin plain, as ours are.
import { element } from '../../../office/index.ts'
import type { Deck } from '../deck.ts'
import { drawing } from '../namespaces.ts'
import { plainTableStyle } from '../write/table.ts'

/** The pass. */
export const writeTableStyles = (deck: Deck): void => {
  deck.parts.set('ppt/tableStyles.xml', element('a:tblStyleLst', { ...drawing, def: plainTableStyle }))
}
