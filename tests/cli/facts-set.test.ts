// A figure set from the command line: what is said to move with it, what is refused, and what is written.
import { describe, expect, it } from 'vitest'
import { brief, folderForEach, ledger, setIn } from './folder-for-each.ts'

const folder = folderForEach('a')
const set = setIn(folder)

describe('facts set', () => {
  it('edits one line of the ledger, and says each sentence, value and page that moves, before and after', async () => {
    folder.edit(ledger, 'facts:', 'facts:   # of the year')
    const before = folder.read(ledger).toString()
    // Four times as much as before in both shops keeps the claim true.
    folder.edit(brief, '[north_sales = 4 * south_sales, closed_sales = 0]', '[north_sales > 2 * south_sales]')
    const { out, code } = await set('$north_sales', '9')
    expect(folder.read(ledger).toString()).toBe(before.replace('value: 12,', 'value: 9,'))
    expect(code).toBeUndefined()
    expect(out).toContain(`${ledger}:10\n- `)
    expect(out).toContain('still holds: sales.sizes')
    expect(out).toContain('north_sales > 2 * south_sales: EUR 12 m > EUR 6 m → EUR 9 m > EUR 6 m')
    expect(out).toMatch(/deck and handout: \d+ of \d+ pages moved/)
    expect(out).toMatch(
      /p\. \d, \d {2}“The north shop sells four times as much as the south” → “The north shop sells three times as much as the south”/,
    )
    // Two figures of one passage are told apart.
    expect(out).toMatch(
      /memo: .*p\. \d {2}“The north shop sold EUR 12 m in 2024, and .*” → “The north shop sold EUR 9 m in 2024, and .*”/s,
    )
    expect(out).toMatch(/p\. \d+ {2}chart sales, North, Sales: 12 → 9/)
    expect(out).toMatch(/p\. \d+ {2}table .*“North over South”, Result: “4\.0 times” → “3\.0 times”/)
    expect(out).toMatch(/memo: \d of \d pages? moved/)
    expect(out).toMatch(/one-pager: 1 of 1 page moved/)
  })

  it('says which claim turns false and what it would print, and writes nothing on a dry run', async () => {
    const before = folder.read(ledger)
    const { out, err, code } = await set('north_sales', '9', { dryRun: true })
    expect(out).toMatch(
      /TURNS FALSE: sales\.sizes, “The north shop sells three times as much as the south” \(line \d+\)/,
    )
    expect(out).toContain('north_sales = 4 * south_sales: ')
    expect(err).toContain('1 of 1 brief moves; 1 claim turns false; a dry run, nothing written')
    expect(code).toBe(1)
    expect(folder.read(ledger).equals(before)).toBe(true)
  })

  it('names the claims that rest on a fact in words which says something else', async () => {
    folder.edit(
      ledger,
      'facts:',
      'facts:\n  standing: { label: Standing, says: behind the others, period: 2024, source: { id: books, where: page 5 } }',
    )
    folder.edit(brief, '- id: sizes', '- id: sizes\n        facts: [standing]')
    const { out, err } = await set('standing', 'ahead of the others', { dryRun: true })
    expect(out).toMatch(/LOOK AT: sales\.sizes, “The north shop .*” \(line \d+\)/)
    expect(out).toContain('it rests on $standing, which says something else: is it still true?')
    expect(err).toMatch(/no claim turns false; (a claim rests|\d claims rest) on words that changed: read/)
  })

  it('sets a period alone, and says what is missing where nothing is to be set', async () => {
    const before = folder.read(ledger).toString()
    const { out } = await set('north_sales', undefined, { period: 'FY2024' })
    expect(out).toContain('period: FY2024')
    expect(folder.read(ledger).toString()).toBe(before.replace('m, period: 2024', 'm, period: FY2024'))
    const { err, code } = await set('north_sales', undefined)
    expect(err).toContain('what "north_sales" is to be is not said: give a value, --period, --source or --where')
    expect(code).toBe(2)
  })

  it('tells a claim that holds again, and the same for programs', async () => {
    await set('north_sales', '9')
    const { out } = await set('north_sales', '12', { json: true })
    const { written, lines, briefs } = JSON.parse(out)
    expect(written).toBe(true)
    expect(lines).toEqual([
      { line: 10, before: expect.stringContaining('value: 9,'), after: expect.stringContaining('value: 12,') },
    ])
    expect(briefs[0].claims[0]).toMatchObject({ id: 'sales.sizes', before: false, after: true, flips: true })
    expect(briefs[0].deliverables.map((each: { deliverable: string }) => each.deliverable)).toEqual([
      'deck',
      'memo',
      'one-pager',
    ])
    expect(briefs[0].deliverables[0].charts).toContainEqual(
      expect.objectContaining({ chart: 'sales', category: 'North', before: 9, after: 12 }),
    )
  })

  it('sets the period and the source with the figure', async () => {
    folder.edit(
      ledger,
      'facts:',
      '  count: { publisher: Us, title: Our count, kind: survey, published: 2025, reliability: B }\nfacts:',
    )
    const { out } = await set('closed_sales', '0', { period: 'H1 2025', source: 'count', where: 'sheet 2, row 4' })
    expect(folder.read(ledger).toString()).toContain(
      'closed_sales: { label: Closed shop, value: 0, unit: EUR m, period: H1 2025, source: { id: count, where: "sheet 2, row 4" } }',
    )
    expect(out).toMatch(/Our count|Us/)
    const { err } = await set('closed_sales', '0', { source: 'cuont' })
    expect(err).toContain(`there is no source "cuont" in ${ledger}; did you mean "count"?`)
  })

  it('writes a zero that is typed, says what it moves, and names it on the page', async () => {
    const { out } = await set('north_sales', '12.0', { page: 'moved.html' })
    expect(folder.read(ledger).toString()).toContain('value: 12.0,')
    expect(out).toMatch(
      /“The north shop sold EUR 12 m in 2024, and .*” → “The north shop sold EUR 12\.0 m in 2024, and/,
    )
    expect(folder.read('moved.html').toString()).toContain('<h1>north_sales: 12 → 12.0</h1>')
  })

  it('keeps to one line where the figure is the same for a reader, and says when nothing moves', async () => {
    const { out, err } = await set('north_sales', '12')
    expect(out).toBe('')
    expect(err).toContain(`${ledger} says so already`)
    folder.edit(ledger, 'south_sales:', 'spare: { label: Spare, value: 1, unit: count, source: books }\n  south_sales:')
    expect((await set('spare', '2')).out).toContain(`${brief}: nothing moves`)
  })

  it('says that pages were not compared where the brief cannot be laid out, and not that nothing moves', async () => {
    folder.edit(ledger, 'facts:', 'facts:\n  odd: { label: Odd, value: 3, unit: zork, source: books }')
    folder.edit(brief, '[north_sales = 4 * south_sales, closed_sales = 0]', '[closed_sales = 0]')
    const { out, err } = await set('north_sales', '11')
    expect(out).toContain(`${brief}\n  its pages are not compared: in both states it cannot be laid out`)
    expect(out).not.toContain('nothing moves')
    expect(err).toContain('; the pages of one brief cannot be laid out and are not compared; written')
  })

  it('refuses what makes no sense, and says what would', async () => {
    const refusals: [id: string, value: string, said: string][] = [
      ['north_sale', '9', 'there is no fact "north_sale"; did you mean "north_sales"?'],
      ['north_sales', 'EUR 9 m', '"EUR 9 m" is not a plain number such as 78 or 1.5; it is in EUR m, which stays'],
      ['north_sales', '21,900', 'which stays; did you mean 21900?'],
      ['north_sales', '22k', 'did you mean 22000?'],
      ['north_sales', '9..10', '"9..10" is not a plain number'],
      ['north_sales', '1e-400', '"1e-400" has more than 20 places behind the point: check its power of ten'],
      ['north_sales', '0.000000000000000000000012', 'behind the point: write it in a smaller unit, as in EUR k'],
      ['north_sales', '1e999', '"1e999" is too large: write it in a larger unit'],
      ['north_sales', '1.23456789012345678', 'has 18 digits, and a number has up to 15'],
      ['north_over_south', '3', '"north_over_south" is computed, north_sales / south_sales: set one of those instead'],
    ]
    const before = folder.read(ledger)
    for (const [id, value, said] of refusals) {
      const { err, code } = await set(id, value)
      expect(err).toContain(said)
      expect(code).toBe(2)
    }
    expect(folder.read(ledger).equals(before)).toBe(true)
  })

  it('does not write what the ledger cannot be', async () => {
    const { err, code } = await set('south_sales', '0')
    expect(err).toContain('not written: the ledger would be wrong')
    expect(err).toContain('error[evidence/')
    expect(code).toBe(1)
    expect(folder.read(ledger).toString()).toContain('value: 3,')
  })

  it('edits no ledger that has errors', async () => {
    folder.edit(ledger, 'label: South,', 'labell: South,')
    const { err, code } = await set('north_sales', '9')
    expect(err).toContain('"labell"')
    expect(err).toContain('is not edited before they are mended')
    expect(code).toBe(1)
  })

  it('writes a page with the slides that moved side by side', async () => {
    await set('north_sales', '16', { dryRun: true, page: 'moved.html' })
    const page = folder.read('moved.html').toString()
    // The edit stands at its head, then the claim that it makes false with its values.
    expect(page).toContain('<h1>north_sales: 12 → 16</h1>')
    expect(page).toMatch(/Edited in briefs\/a\/ledger\.yaml.*\$north_sales.*North.*value.*<del>12<.*<ins>16</s)
    expect(page).toMatch(
      /Turns false<.*The north shop sells 5\.3.times.*brief\.yaml, line \d+.*EUR.16.m = EUR.12.m, which is false/,
    )
    expect(page.indexOf('Turns false')).toBeLessThan(page.indexOf('<svg'))
    // Words and values that are not in the other are marked, on the slides and in their notes.
    expect(page).toMatch(/data-changed="true"[^>]*>four<.*data-changed="true"[^>]*>5\.3</s)
    expect(page).toMatch(/<mark>12/)
    expect(page.match(/<svg/g)!.length % 2).toBe(0)
    expect(page).toMatch(/before, p\. \d+.*after, p\. \d+/s)
    expect(page).not.toMatch(/(src|href)="http/)
  })
})

describe('facts set refuses', () => {
  it.each([
    [{ period: '' }, 'the period of "north_sales" would say nothing'],
    [{ period: '  ' }, 'the period of "north_sales" would say nothing'],
    [{ period: '2024\n2025' }, 'the period of "north_sales" would stand on several lines'],
    [{ period: 'true' }, 'the period of "north_sales" would be "true"'],
    [{ where: 'a\nb' }, 'the place in the source of "north_sales" would stand on several lines'],
  ])('%o', async (more, why) => {
    const before = folder.read(ledger).toString()
    const { err, code } = await set('north_sales', '13', more)
    expect(err).toContain(why)
    expect(code).toBe(2)
    expect(folder.read(ledger).toString()).toBe(before)
  })

  it('words that say nothing', async () => {
    folder.edit(ledger, 'facts:', 'facts:\n  view: { label: View, says: a slow year, source: { id: books } }')
    for (const typed of ['', ' ', '…', 'a\nb', 'null']) expect(await set('view', typed)).toMatchObject({ code: 2 })
    expect(folder.read(ledger).toString()).toContain('says: a slow year')
    expect(await set('view', 'a good year')).toMatchObject({ code: undefined })
  })
})

it('facts set reminds of a confidence that was said of the old figure', async () => {
  folder.edit(ledger, 'value: 12,', 'value: 12, confidence: high, confidence_because: We called them,')
  const { err } = await set('north_sales', '13', { dryRun: true })
  expect(err).toContain('is said to be of high confidence, “We called them”')
})
