// The sentences of the merge, by who can mend what is at fault: `templateFault` and `tagFault` are for the designer,
// `briefFault` for the analyst.
export { briefFault } from './faults/brief.ts'
export { tagFault } from './faults/tag.ts'
export { templateFault } from './faults/template.ts'
