// `briefwright schema`: writes the JSON Schemas that editors check briefs and ledgers with.
import { join, resolve } from 'node:path'
import { schemas } from '../pipeline.ts'
import { openDisk, writeWhole } from './disk.ts'

/** Writes brief.json and ledger.json; prints their paths. */
export function writeSchemas(flags: { cwd: string; out: string }): void {
  const disk = openDisk(flags.cwd)
  for (const [name, schema] of Object.entries(schemas())) {
    const file = join(flags.out, `${name}.json`)
    writeWhole(resolve(disk.root, file), `${JSON.stringify(schema, null, 2)}\n`)
    process.stdout.write(`${file}\n`)
  }
}
