// Comparing what two states of a brief or its ledger come to: the room of "what would move".
export { type Changes, compare, type TextChange } from './changes.ts'
export { digestOf, digestOfPage, once } from './digest.ts'
export { shoot, type Snapshot } from './snapshot.ts'
