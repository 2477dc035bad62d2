// The merge: settled brief and templates in, a document out.
export type { Kinds } from './archetype.ts'
export { merge, type MergeOptions } from './merge.ts'
export type { Mentioned } from './mentioned.ts'
export { mergeSample, type SampleOptions } from './sample.ts'
export { checkTemplates } from './static.ts'
export { viewShape } from './view-shape.ts'
