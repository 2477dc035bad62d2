// Keeps the storeys: who may import whom, one door per outside library, and no file too long to read.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const source = join(root, 'src')
const storeys: string[][] = [
  ['model'],
  ['office', 'text', 'brand'],
  ['draw'],
  ['evidence', 'exhibit'],
  ['tags'],
  ['read', 'merge', 'layout', 'lint', 'paint/pptx', 'paint/pdf', 'paint/svg'],
  ['pipeline', 'gallery'],
  ['pull', 'compare', 'preview'],
  ['cli'],
]

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'))

const roomOf = (file: string): string => {
  const [first = '', second = ''] = file.split('/')
  if (first === 'paint') return `paint/${second}`
  return first.replace(/\.ts$/, '')
}
const storeyOf = (room: string): number => storeys.findIndex((rooms) => rooms.includes(room))

interface Import {
  from: string
  /** A file under src, or the name of an outside package. */
  to: string
  outside: boolean
}

const imports: Import[] = files.flatMap((from) => {
  const text = readFileSync(join(source, from), 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, to]) => {
    const outside = !to!.startsWith('.')
    return { from, to: outside ? to! : normalize(join(dirname(from), to!)).replaceAll('\\', '/'), outside }
  })
})

describe('the house', () => {
  it('has every file in a room of a known storey', () => {
    expect(files.filter((file) => storeyOf(roomOf(file)) < 0)).toEqual([])
  })

  it('imports downwards only: the own room, or a lower storey', () => {
    const wrong = imports
      .filter((i) => !i.outside)
      .filter((i) => roomOf(i.from) !== roomOf(i.to) && storeyOf(roomOf(i.to)) >= storeyOf(roomOf(i.from)))
    expect(wrong.map((i) => `${i.from} → ${i.to}`)).toEqual([])
  })

  it('enters another room through its index or the file of its name, and the model by a noun’s own file', () => {
    const wrong = imports
      .filter((i) => !i.outside && roomOf(i.from) !== roomOf(i.to))
      .filter((i) => roomOf(i.to) !== 'model')
      .filter((i) => i.to !== `${roomOf(i.to)}/index.ts` && i.to !== `${roomOf(i.to)}.ts`)
    expect(wrong.map((i) => `${i.from} → ${i.to}`)).toEqual([])
  })

  it('lets each outside library in by one door', () => {
    const doors = new Map<string, Set<string>>()
    for (const { from, to, outside } of imports) {
      if (!outside || to.startsWith('node:')) continue
      const name = to.startsWith('@') ? to.split('/').slice(0, 2).join('/') : to.split('/')[0]!
      doors.set(name, (doors.get(name) ?? new Set()).add(from))
    }
    const many = [...doors]
      .filter(([, from]) => from.size > 1)
      .map(([name, from]) => `${name}: ${[...from].join(', ')}`)
    expect(many).toEqual([])
  })

  it('has no file over 400 lines, and each opens by saying what it is', () => {
    const faults = files.flatMap((file) => {
      const lines = readFileSync(join(source, file), 'utf8').split('\n')
      const first = lines[0]?.startsWith('#!') ? lines[1] : lines[0]
      return [
        ...(lines.length > 400 ? [`${file}: ${lines.length} lines`] : []),
        ...(/^(\/\/|\/\*\*)/.test(first ?? '') ? [] : [`${file}: no opening sentence`]),
      ]
    })
    expect(faults).toEqual([])
  })

  it('names no path of a machine', () => {
    const written = [
      ...files.map((file) => join(source, file)),
      ...readdirSync(join(root, 'templates'), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(hbs|yaml|md)$/.test(file))
        .map((file) => join(root, 'templates', file)),
    ]
    const paths = /["'`\s(](?:\/(?:work|tmp|home|root|Users|usr|opt|var)\/|[A-Z]:\\)/
    const named = written.filter((file) => paths.test(readFileSync(file, 'utf8')))
    expect(named.map((file) => relative(root, file))).toEqual([])
  })

  it('has no file or room without a meaning', () => {
    expect(
      files.filter(
        (file) => /\b(utils?|common|managers?|helpers?\/|data|info)\b/.test(file) && !/merge\/helpers\.ts$/.test(file),
      ),
    ).toEqual([])
  })
})
