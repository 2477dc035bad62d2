// What stands beside an exhibit belongs to it: heads over one rule, rows at one height, and one line at the foot.
import { describe, expect, it } from 'vitest'
import { layOut } from '../../src/layout/index.ts'
import type { Exhibit } from '../../src/model/brief.ts'
import type { Tag } from '../../src/model/document.ts'
import type { ChartMark, LineMark, Mark, TableMark, TextMark } from '../../src/model/mark.ts'
import { brandNamed, typesetter } from '../exhibit/hairline.ts'
import { textOf, textsNamed } from '../exhibit/inside.ts'
import { growth } from '../exhibit/quantities.ts'
import { document, tag, text } from './print.ts'

const type = await typesetter()
const brands = [['hairline'], ['rail']] as const

const takeaways = (...heads: string[]) =>
  tag(
    'table',
    { weights: '4', align: 'middle' },
    tag('row', { head: 'true' }, tag('cell', {}, 'What it means')),
    ...heads.map((head) =>
      tag('row', {}, tag('cell', {}, text({ style: 'strong' }, head), text({ style: 'small' }, 'It says why'))),
    ),
  )

/** The marks of a slide with an exhibit and takeaways beside it. */
function lay(name: string, exhibit: object, ...heads: string[]): Mark[] {
  const shown = tag('exhibit', { data: { id: 'one', ...exhibit } as unknown as Exhibit })
  return layBody(name, tag('columns', { zone: 'body', weights: '8 4' }, shown, takeaways(...heads)))
}

/** The marks of a slide with this body. */
function layBody(name: string, columns: Tag): Mark[] {
  const slide = tag('slide', { layout: 'content' }, text({ zone: 'title' }, 'A title says it'), columns)
  const root = tag('document', {}, slide)
  const laid = layOut({ ...document(root, { deliverable: 'deck' }), root }, brandNamed(name), type)
  expect(laid.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  return laid.pages[0]!.marks
}

const table = (marks: readonly Mark[]): TableMark[] => marks.filter((mark): mark is TableMark => mark.kind === 'table')

/** Heights on the page of the rules of a table: under its heads, then under each row. */
const rulesOf = (mark: TableMark): number[] => {
  let y = mark.box.y
  return mark.rows.map((row) => (y += row.height))
}

/** Heights of lines with this name, each once. */
const linesAt = (marks: readonly Mark[], name: string): number[] => [
  ...new Set(
    marks
      .filter((mark): mark is LineMark => mark.kind === 'line' && mark.name.endsWith(`, ${name}`))
      .map((line) => Math.round(line.from.y * 10) / 10),
  ),
]

const pillars = {
  kind: 'pillars',
  items: [
    { head: 'On clouds', says: ['One provider among several', 'Works with what runs', 'A single workload'] },
    { head: 'On models', says: ['The customer chooses from all of the models on offer', 'Two today', 'More later'] },
  ],
}

describe.each(brands)('beside pillars in the brand %s', (name) => {
  const marks = lay(name, pillars, 'It is open', 'It costs nothing', 'It waits')
  const rules = rulesOf(table(marks)[0]!)

  it('the takeaways have their head and their rules where the pillars have theirs', () => {
    expect(linesAt(marks, 'head rule')[0]).toBeCloseTo(rules[0]!, 0)
    linesAt(marks, 'row rule').forEach((y, row) => {
      expect(y).toBeCloseTo(rules[row + 1]!, 0)
    })
  })

  it('and their head is on one line', () => {
    const head = textsNamed(marks, ', head')[0]!
    const cell = table(marks)[0]!.rows[0]!.cells[0]!
    expect(Math.abs(cell.lines[0]!.baseline - head.lines[0]!.baseline)).toBeLessThan(2.5)
  })

  it('and both end at the foot of the body', () => {
    const { box } = brandNamed(name).media['deck']!.layouts['content']!.zones.find((zone) => zone.name === 'body')!
    expect(rules.at(-1)).toBeGreaterThan(box.y + box.h - 8)
  })
})

describe('the head of takeaways beside pillars', () => {
  const sizes = (name: string, head: string): [number, number] => {
    const items = pillars.items.map((item, index) => ({ ...item, head: `${head} ${index}` }))
    const laid = lay(name, { ...pillars, items }, 'It is open', 'It costs nothing', 'It waits')
    const cell = table(laid)[0]!.rows[0]!.cells[0]!
    return [cell.paragraphs[0]!.runs[0]!.size, textsNamed(laid, ', head')[0]!.paragraphs[0]!.runs[0]!.size]
  }

  it('is of their size, also where theirs are set smaller to stand on one line', () => {
    for (const head of ['On clouds', 'The larger of the clouds abroad']) {
      const [own, theirs] = sizes('hairline', head)
      expect(own).toBe(theirs)
    }
  })

  it('keeps its own beside heads with a bar, as beside charts and tables', () => {
    expect(sizes('rail', 'On clouds')).toEqual([12, 20])
  })
})

describe('beside pillars in cards', () => {
  const marks = lay('band', pillars, 'It is open', 'It costs nothing', 'It waits')

  it('the takeaways have their head and their rules where the cards have theirs', () => {
    const rules = rulesOf(table(marks)[0]!)
    expect(linesAt(marks, 'head rule')[0]).toBeCloseTo(rules[0]!, 0)
    linesAt(marks, 'row rule').forEach((y, row) => {
      expect(y).toBeCloseTo(rules[row + 1]!, 0)
    })
  })
})

describe.each([['hairline'], ['rail'], ['band']])('beside a figure in the brand %s', (name) => {
  it('the rules under their heads stand at one height', () => {
    const items = [{ fact: growth(8, 'Revenue', 'revenue'), caption: 'on a year earlier' }]
    const marks = lay(name, { kind: 'figures', items }, 'One', 'Two', 'Three')
    expect(linesAt(marks, 'figure rule')[0]).toBeCloseTo(rulesOf(table(marks)[0]!)[0]!, 0)
  })

  it('the figure and its caption stand in the middle between its rules', () => {
    const items = [{ says: '88%', caption: 'of pumps in service have no contract' }]
    const marks = lay(name, { kind: 'figures', items }, 'One', 'Two', 'Three')
    const [figure] = textsNamed(marks, ', figure')
    const [caption] = textsNamed(marks, ', caption')
    const rules = rulesOf(table(marks)[0]!)
    // A card has no rule of its own, and its edge stands higher.
    const top = linesAt(marks, 'figure rule')[0]
    if (top === undefined) return
    const over = figure!.box.y - top
    const under = rules.at(-1)! - caption!.box.y - caption!.box.h
    expect(Math.abs(over - under)).toBeLessThan(1)
  })
})

describe.each([['hairline'], ['rail'], ['band']])('under a strip of figures in the brand %s', (name) => {
  const items = [8, 24, 3].map((value, index) => ({ fact: growth(value, `Growth ${index}`, `one-${index}`) }))
  const strip = tag('exhibit', { data: { id: 'strip', kind: 'figures', items } as unknown as Exhibit, natural: 'true' })
  const under = (...columns: string[]) => {
    const rows = [
      columns.map((column, index) => (index === 1 ? 'A cell that has much more to say than any other' : column)),
    ]
    const shown = tag('exhibit', { data: { id: 'one', kind: 'table', columns, rows } as unknown as Exhibit })
    return layBody(name, tag('stack', { zone: 'body' }, strip, shown))
  }
  const startsOf = (mark: TableMark) =>
    mark.columns.map((_, index) => mark.box.x + mark.columns.slice(0, index).reduce((sum, w) => sum + w, 0))

  it('a table of as many columns has them where the figures stand', () => {
    const marks = under('Use', 'Product', 'Share')
    const figures = textsNamed(marks, ', figure').map(({ box }) => box.x)
    startsOf(table(marks)[0]!).forEach((x, index) => {
      expect(x).toBeCloseTo(figures[index]!, 0)
    })
  })

  it('one of more columns has them by its words', () => {
    const [mark] = table(under('Use', 'Product', 'Share', 'Since'))
    expect(new Set(mark!.columns.map(Math.round)).size).toBeGreaterThan(1)
  })
})

describe.each(brands)('beside a table in the brand %s', (name) => {
  const rows = [
    ['Asia', 'GoTo'],
    ['Africa', 'Orange'],
    ['Europe', 'None'],
  ]
  const exhibit = { kind: 'table', columns: ['Region', 'Customer'], rows }

  it('rows stand at one height', () => {
    const [left, right] = table(lay(name, exhibit, 'One', 'Two', 'Three'))
    expect(rulesOf(left!)).toEqual(rulesOf(right!))
  })

  it('fewer takeaways than rows still end where the table does', () => {
    const [left, right] = table(lay(name, exhibit, 'One', 'Two'))
    expect(rulesOf(right!)[0]).toBeCloseTo(rulesOf(left!)[0]!)
    expect(rulesOf(right!).at(-1)).toBeCloseTo(rulesOf(left!).at(-1)!)
  })
})

describe.each(brands)('beside a chart in the brand %s', (name) => {
  const series = { Growth: [growth(8, 'Revenue', 'revenue'), growth(24, 'Profit', 'profit')] }
  const marks = lay(name, { kind: 'clustered-column', title: 'Growth', series }, 'One', 'Two', 'Three')

  it('the last rule of the takeaways meets the line that the columns stand on', () => {
    const chart = marks.find((mark): mark is ChartMark => mark.kind === 'chart')!
    expect(rulesOf(table(marks)[0]!).at(-1)).toBeCloseTo(chart.plan!.plot.y + chart.plan!.plot.h, 0)
  })

  it('and their heads stand at one distance below their rules', () => {
    const [mark] = table(marks)
    const rules = rulesOf(mark!)
    const offsets = mark!.rows.slice(1).map((row, index) => row.cells[0]!.lines[0]!.baseline - rules[index]!)
    for (const offset of offsets) expect(offset).toBeCloseTo(offsets[0]!)
  })
})

describe('under a process', () => {
  it('takeaways stand in columns of one width, however many steps there are', () => {
    const steps = ['Follow', 'Adopt', 'Distribute', 'Learn'].map((head) => ({
      head,
      says: ['It happens in this step'],
    }))
    const exhibit = { id: 'one', kind: 'process', steps } as unknown as Exhibit
    const under = tag('columns', {}, ...['One', 'Two', 'Three'].map((head) => text({}, head)))
    const body = tag('stack', { zone: 'body', gap: 'l' }, tag('exhibit', { data: exhibit }), under)
    const root = tag(
      'document',
      {},
      tag('slide', { layout: 'content' }, text({ zone: 'title' }, 'A title says it'), body),
    )
    for (const name of ['hairline', 'rail', 'band']) {
      const laid = layOut({ ...document(root, { deliverable: 'deck' }), root }, brandNamed(name), type)
      const texts = laid.pages[0]!.marks.filter((mark): mark is TextMark => mark.kind === 'text')
      const boxes = texts.filter((mark) => /^(One|Two|Three)$/.test(textOf(mark))).map((mark) => mark.box)
      expect(boxes).toHaveLength(3)
      for (const box of boxes) expect(box.w).toBeCloseTo(boxes[0]!.w)
    }
  })
})

describe('two registers beside each other', () => {
  const register = (name: string, ...rows: string[]) =>
    tag(
      'table',
      { weights: '12', natural: 'true' },
      tag('row', { head: 'true' }, tag('cell', {}, name)),
      ...rows.map((row) => tag('row', {}, tag('cell', {}, row))),
    )
  const long = 'Staff in the one city divided by all of the staff that the group has anywhere, as it says itself'

  it('keep the height of their words, and have all rules at one height', () => {
    const marks = layBody(
      'rail',
      tag('columns', { zone: 'body', weights: '6 6' }, register('Figures', 'One', long), register('Gaps', long, 'Two')),
    )
    const [left, right] = table(marks)
    expect(rulesOf(left!).map(Math.round)).toEqual(rulesOf(right!).map(Math.round))
    expect(left!.rows[1]!.height).toBe(left!.rows[2]!.height)
    expect(left!.box.h).toBeLessThan(200)
  })
})
