// What a shape is called in a sentence, and which shapes may fill which slots.
import type { Shape } from './nouns.ts'

const TEXTS = ['words', 'sentence', 'phrase', 'date', 'name', 'one of']
const FIGURES = ['fact', 'figure']

/** "sentence", "list of records". */
export const nounOf = (shape: Shape): string => {
  if (shape.is === 'list') {
    const of = nounOf(shape.of)
    return `list of ${of === 'words' || of === 'paragraphs' ? of : `${of}s`}`
  }
  if (shape.is === 'one of') return `word (${shape.of.join(', ')})`
  if (shape.is === 'any') return 'value'
  return shape.is
}

/** True where a value of one shape may fill a slot of another. A text may stand for a list of texts, an exhibit for a list of exhibits. */
export const mayFill = (slot: Shape, given: Shape): boolean => {
  const wanted = familyOf(slot)
  const is = familyOf(given)
  if (wanted === 'any' || is === 'any') return true
  if (wanted === 'list' && is === 'list') return mayFill(itemOf(slot), itemOf(given))
  if (wanted === 'text' && is === 'figure') return true
  if (wanted === 'record' && is === 'record' && slot.is === 'record' && given.is === 'record')
    return Object.entries(slot.of).every(([name, shape]) => {
      const field = given.of[name]
      return field ? mayFill(shape, field) : (shape.optional ?? false)
    })
  return wanted === is
}

/** What the items of a list are. */
export const itemOf = (shape: Shape): Shape => (shape.is === 'list' ? shape.of : { is: 'words' })

const familyOf = ({ is }: Shape): string => {
  if (TEXTS.includes(is)) return 'text'
  if (FIGURES.includes(is)) return 'figure'
  if (is === 'paragraphs') return 'list'
  return is
}
