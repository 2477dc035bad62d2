// The room of text: inline markup, quotes, unbreakable spaces, shaping, measuring and breaking.
export { openTypesetter } from './typesetter.ts'
export { openAddress } from './address.ts'
export { consecutive, inRanges } from './consecutive.ts'
export { curl } from './curl.ts'
export { type Marked, parseMarkup } from './markup.ts'
export { bind, type Binding } from './bind.ts'
export { drawnWidth, saidOn } from './line.ts'
export { bindingOf } from './binding.ts'
export { hyphenate } from './hyphenate.ts'
export {
  openShapers,
  raiseOf,
  type Look,
  type Raise,
  type Shaped,
  type Shaper,
} from './shaper.ts'
export { sayIn, type Spoken, spokenIn } from './language.ts'
export { looseness } from './loose.ts'
export { digitCount, hintForSmall, type Loss, lossOf, MOST_DIGITS, MOST_PLACES } from './loss.ts'
export { type Months, months } from './months.ts'
export { nearest } from './nearest.ts'
export { quick } from './quick.ts'
export { shortened } from './shortened.ts'
export { splitSentences } from './sentences.ts'
