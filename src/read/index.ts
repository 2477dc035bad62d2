// Reading: YAML and template files → brief, ledger and templates, every word with its line.
export { readBrief } from './brief.ts'
export { readLedger } from './ledger.ts'
export { parseYaml } from './yaml.ts'
export { fixTraps } from './fix.ts'
