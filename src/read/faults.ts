// The sentences of reading: every fault that a file can have, told to the person who wrote it, by what is at fault.
export * from './faults/file.ts'
export * from './faults/yaml.ts'
export * from './faults/traps.ts'
export * from './faults/shapes.ts'
export * from './faults/brief.ts'
export * from './faults/templates.ts'
