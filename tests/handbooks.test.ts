// The handbooks say what is so: their tags, examples, commands, flags and links are those of the program.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { exampleOf } from '../src/cli/example.ts'
import { tellOnce } from '../src/cli/once.ts'
import { frame } from '../src/cli/tell.ts'
import { tellFields } from '../src/cli/tell-fields.ts'
import { writeYaml } from '../src/cli/write-yaml.ts'
import { unitGroups } from '../src/evidence/index.ts'
import { kinds } from '../src/exhibit/index.ts'
import type { Shape } from '../src/model/shape.ts'
import { prepare } from '../src/pipeline.ts'
import { borrowedShape, briefShape, ledgerShape, readLedger } from '../src/read/index.ts'
import { vocabulary } from '../src/tags/index.ts'
import { workspaceOf } from './journeys/workspace.ts'

const root = join(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const books = ['README.md', 'briefs/README.md', 'templates/README.md', 'templates/brands/README.md', 'src/README.md']

describe.each(books)('%s', (book) => {
  const text = read(book)

  it('leads to files that are there', () => {
    const targets = [...text.matchAll(/\]\(([^)#]+)\)/g)].map((found) => found[1]!)
    const local = targets.filter((target) => !/^https?:/.test(target))
    expect(local.filter((target) => !existsSync(join(root, dirname(book), target)))).toEqual([])
  })

  it('names commands and flags that there are', () => {
    const main = read('src/cli/main.ts')
    const calls = [...text.matchAll(/(?:npm run briefwright --|npx briefwright) ([a-z]+)((?: [^\n`|]*)?)/g)]
    for (const [, command, rest] of calls) {
      expect(main).toContain(`.command('${command}')`)
      for (const [flag] of rest!.matchAll(/--[a-z]+(?:-[a-z]+)*/g)) expect(main).toContain(flag)
    }
    const scripts = JSON.parse(read('package.json')).scripts as Record<string, string>
    for (const [, script] of text.matchAll(/npm run ([a-z]+)/g)) expect(scripts).toHaveProperty(script!)
  })

  it('shows no picture over 150 KB', () => {
    const pictures = [...text.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map((found) => join(root, dirname(book), found[1]!))
    expect(pictures.filter((file) => readFileSync(file).length > 150_000)).toEqual([])
  })
})

describe('the front page', () => {
  it('shows a false claim as `check` and `build` tell it, but for the lines, which move with each edit', async () => {
    const text = read('README.md')
    const shown = /<!-- false claim -->\n```\n([\s\S]*?)\n```/.exec(text)![1]!
    const [, is, was, fact] = /with\s+(\d+) instead of (\d+) at `([a-z0-9_]+)`/.exec(text)!
    const folder = 'briefs/tencent-cloud'
    const ledger = read(`${folder}/ledger.yaml`)
    const edited = ledger.replace(new RegExp(`(  ${fact}:\\n(?:    .*\\n)*?    value: )${was}\\b`), `$1${is}`)
    expect(edited).not.toBe(ledger)
    const workspace = workspaceOf({ [`${folder}/ledger.yaml`]: edited })
    const names = ['fast-follower', 'going-international', 'steering-committee'].map((name) => `${folder}/${name}.yaml`)
    const wishes = { deliverables: ['one-pager' as const] }
    const told = await Promise.all(
      names.map(async (brief) => ({ brief, diagnostics: (await prepare(brief, workspace, wishes)).diagnostics })),
    )
    const [claim] = tellOnce(told).filter(({ code }) => code === 'evidence/false-claim')
    // Figures keep to their units by spaces that do not break; in the handbook they are plain ones.
    const lineless = (said: string): string =>
      said
        .replaceAll(/[\u00a0\u202f]/g, ' ')
        .replaceAll(/(\.yaml):\d+(:\d+)?/g, '$1')
        .replaceAll(/^ *\d* (?=[┌│])/gm, '')
    expect(lineless(frame(claim!, workspace, { color: 'never' }))).toBe(lineless(shown))
  })
})

describe('the designer’s handbook', () => {
  const text = read('templates/README.md')

  it('lists every tag as it is', () => {
    const table = /<!-- tags -->\n([\s\S]*?)<!-- \/tags -->/.exec(text)![1]!
    const rows = [...table.matchAll(/^\| `([a-z]+)` \| (.*?) \| (.*?) \|$/gm)]
    const common = ['wide', 'side', 'float', 'keep', 'firm', 'before', 'after', 'optional']
    const told = rows.map(([, name, about, attributes]) => ({
      name,
      about,
      attributes: [
        ...[...attributes!.matchAll(/`([a-z-]+)`/g)].map((found) => found[1]!),
        ...(attributes!.includes('…') ? common : []),
      ].sort(),
    }))
    const known = Object.values(vocabulary).map((tag) => ({
      name: tag.name,
      about: tag.about,
      attributes: Object.keys(tag.attributes).sort(),
    }))
    expect(told).toEqual(known)
  })

  it('shows the slide that it makes as it is', () => {
    expect(text).toContain(read('templates/deck/slides/picture.hbs').trimEnd())
  })
})

describe('the analyst’s handbook', () => {
  const text = read('briefs/README.md')
  const between = (mark: string): string =>
    new RegExp(`<!-- ${mark} -->\\n([\\s\\S]*?)<!-- /${mark} -->`).exec(text)![1]!
  const yamlIn = (part: string): string => /```yaml\n([\s\S]*?)```/.exec(part)![1]!
  const fieldsOf = (shape: Shape | undefined): Record<string, Shape> =>
    !shape ? {} : shape.is === 'list' || shape.is === 'map' ? fieldsOf(shape.of) : shape.is === 'record' ? shape.of : {}

  it('has a small brief and its ledger to copy, which build without a finding', async () => {
    const { diagnostics, pages } = await prepare(
      'briefs/ferry/evening.yaml',
      workspaceOf({
        'briefs/ferry/evening.yaml': yamlIn(between('small brief')),
        'briefs/ferry/ledger.yaml': yamlIn(between('small ledger')),
      }),
    )
    expect(diagnostics).toEqual([])
    expect(pages.map(({ deliverable }) => deliverable)).toEqual(['deck', 'memo'])
  })

  it('shows the first line that leads an editor from them to the schemas', () => {
    for (const [mark, schema] of [
      ['small brief', 'brief'],
      ['small ledger', 'ledger'],
    ] as const) {
      const first = yamlIn(between(mark)).split('\n')[0]!
      expect(text).toContain('`# yaml-language-server: $schema=../.schema/brief.json`')
      const path = /^# yaml-language-server: \$schema=(.*)$/.exec(first)?.[1]
      expect(join('briefs/ferry', path!)).toBe(`briefs/.schema/${schema}.json`)
      expect(existsSync(join(root, 'briefs/ferry', path!).replace('/ferry/../', '/'))).toBe(true)
    }
  })

  it('has a point, its figures, source and table to add to that brief, which then still builds without a finding', async () => {
    const under = (head: string): string => yamlIn(text.slice(text.indexOf(head)))
    const brief = yamlIn(between('small brief')).replace('against:\n', `${under('## Add a point')}against:\n`)
    const ledger = yamlIn(between('small ledger')).replace('sources:\n', under('## Add a source'))
    const figures = under('## Add a figure').replace('facts:\n', '')
    const { diagnostics } = await prepare(
      'briefs/ferry/evening.yaml',
      workspaceOf({
        'briefs/ferry/evening.yaml': brief + under('A table:'),
        'briefs/ferry/ledger.yaml': ledger + figures,
      }),
    )
    expect(diagnostics).toEqual([])
  })

  it('lists every unit as it is', () => {
    const rows = unitGroups().map(
      ({ name, names, about }) => `| ${name} | ${names.map((one) => `\`${one}\``).join(' ')} | ${about} |`,
    )
    expect(between('units').trimEnd().split('\n').slice(2)).toEqual(rows)
  })

  it('lists all keys of a brief and of a ledger, those that must be there in bold', () => {
    const keysOf = (of: Record<string, Shape>): string[] =>
      Object.entries(of)
        .map(([key, shape]) => `${key}${shape.optional ? '' : ' must'}`)
        .sort()
    // A record that stands in two places is one object, and told once, under the key where it stands first.
    const taken = new Map<Shape, [name: string, keys: string[]]>()
    const take = (name: string, shape: Shape): void => {
      if (shape.is === 'list' || shape.is === 'map') take(name, shape.of)
      if (shape.is !== 'record' || taken.has(shape)) return
      taken.set(shape, [name, keysOf(shape.of)])
      for (const [key, inner] of Object.entries(shape.of)) take(key, inner)
    }
    take('the brief', briefShape)
    take('a borrowed argument', borrowedShape)
    take('the ledger', ledgerShape)
    const rows = [...between('keys').matchAll(/^\| (.*?) \| (.*?) \| .*\|$/gm)].slice(1)
    const told = rows.map(([, place, keys]) => [
      place!.replaceAll('`', '').replace(/ of .*/, ''),
      [...keys!.matchAll(/(\*\*)?`([a-z_]+)`/g)].map(([, bold, key]) => `${key}${bold ? ' must' : ''}`).sort(),
    ])
    const byName = ([one]: unknown[], [two]: unknown[]): number => (String(one) < String(two) ? -1 : 1)
    expect(told.filter(([place]) => place !== 'gaps').sort(byName)).toEqual([...taken.values()].sort(byName))
  })

  it('says of every key what it is, not only that it is there', () => {
    const prose = text.replace(/<!-- keys -->[\s\S]*<!-- \/keys -->/, '').replace(/<!-- examples -->[\s\S]*/, '')
    const keys = (shape: Shape): string[] =>
      shape.is === 'list' || shape.is === 'map'
        ? keys(shape.of)
        : shape.is === 'record'
          ? Object.entries(shape.of).flatMap(([key, inner]) => [key, ...keys(inner)])
          : []
    const all = new Set([briefShape, borrowedShape, ledgerShape].flatMap(keys))
    const isTold = (key: string): boolean => new RegExp(`\\b${key}:|\`[^\`\\n]*\\b${key}\\b[^\`\\n]*\``).test(prose)
    expect([...all].filter((key) => !isTold(key))).toEqual([])
  })

  it('shows sources and conflicts that are read without a fault, and every kind of source', () => {
    const source = yamlIn(/## Add a source\n[\s\S]*?## Add a point/.exec(text)![0])
    const ledger = yamlIn(between('small ledger')).replace('sources:\n', source)
    const conflict = yamlIn(/<!-- \/keys -->[\s\S]*/.exec(text)![0])
    const found = readLedger('ledger.yaml', workspaceOf({ 'ledger.yaml': `${ledger}${conflict}` }))
    expect(found.diagnostics).toEqual([])
    expect(found.ledger!.sources['towson_visit']!.kind).toBe('first-hand analysis')
    const kind = fieldsOf(fieldsOf(ledgerShape)['sources'])['kind']
    for (const one of kind?.is === 'one of' ? kind.of : []) expect(text).toContain(`\`${one}\``)
  })
})

const brief = (kind: string): string => `title: An example
about: { date: 2025-10-01 }
deliverables: [deck]
answer: It can be shown
question: Can it be shown?
arguments:
  - id: first
    short: First
    claim: There is a kind of exhibit for it
    points:
      - { id: one, claim: The example can be drawn, facts: base, exhibit: my_${kind.replaceAll('-', '_')} }
recommendation: { decide: Go on, moves: [{ do: Draw it, because: It helps }] }
next_steps: [{ do: Draw it, owner: Analyst, by: 2025-10-10 }, { do: Decide, owner: Partner, by: 2025-11-10 }]
`
const source = `sources:
  my_source: { publisher: A, title: B, kind: filing, published: 2024, cite: A (2024), reliability: A }
facts:
  base: { label: Base, value: 1, unit: count, period: 2024, source: { id: my_source, where: page 1 } }
`

describe('the example of a kind', () => {
  const text = read('briefs/README.md')

  it.each(Object.values(kinds).map((kind) => [kind.name, kind] as const))(
    '%s stands in the analyst’s handbook, and builds',
    async (name, kind) => {
      const { exhibits, facts } = exampleOf(kind)
      expect(text).toContain(`\`\`\`yaml\n${writeYaml({ exhibits }).slice(1).join('\n')}\n\`\`\``)
      const { diagnostics } = await prepare(
        'briefs/examples/brief.yaml',
        workspaceOf({
          'briefs/examples/brief.yaml': brief(name) + writeYaml({ exhibits }).join('\n'),
          'briefs/examples/ledger.yaml':
            source +
            writeYaml(facts)
              .map((line) => `  ${line}`)
              .join('\n'),
          'briefs/examples/photograph.jpg': readFileSync(join(root, 'tests/faults/built/hall.png')),
        }),
      )
      expect(diagnostics.filter((d) => d.severity === 'error')).toEqual([])
    },
  )
})

describe('plain words', () => {
  it('say what a record holds and what may be left out', () => {
    const told = tellFields(kinds['matrix']!.shape).join('\n')
    expect(told).toContain('items: 1 to 12 entries, each with label, x, y and perhaps key. The things placed.')
    expect(told).toContain('    x: a number. From 0 at the left to 1 at the right.')
    expect(told).not.toContain('record')
  })

  it('are printed as YAML that reads back the same', () => {
    const tricky = { a: ['no', '12', 'x: y', '# z', '**b**', '', 'a, b', '- c'], 'b c': { d: true, e: null, f: 1.5 } }
    expect(parse(writeYaml(tricky).join('\n'))).toEqual(tricky)
    expect(parse(writeYaml(tricky, 12).join('\n'))).toEqual(tricky)
  })
})
