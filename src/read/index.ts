// Reading: YAML and template files → brief, ledger, brand and templates, every word with its line.
export { readBrand } from './brand.ts'
export { readBrief } from './brief.ts'
export { fixTraps } from './fix.ts'
export { readLedger } from './ledger.ts'
export { briefSchema, ledgerSchema, schemaOf } from './schema.ts'
export { readTemplates } from './template.ts'
export { parseYaml } from './yaml.ts'
export { readPicture } from './picture.ts'
