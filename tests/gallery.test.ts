// The gallery shows every archetype once, in every brand, with what it takes beside it; nothing in it needs mending.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { openDisk } from '../src/cli/disk.ts'
import { show } from '../src/cli/show.ts'
import { type Gallery, prepareGallery } from '../src/gallery.ts'
import type { Mark } from '../src/model/mark.ts'
import { viewShape } from '../src/merge/index.ts'
import { plain } from '../src/model/words.ts'
import type { Shape } from '../src/model/shape.ts'
import { checkPackage } from '../src/office/index.ts'
import { readTemplates } from '../src/read/index.ts'

const root = join(import.meta.dirname, '..')
const disk = openDisk(root)
const archetypes = disk.list('templates/deck/slides').map((name) => name.replace(/\.hbs$/, ''))
const galleries: { name: string; gallery: Gallery }[] = []
for (const name of disk.folders('templates/brands')) galleries.push({ name, gallery: await prepareGallery(name, disk) })

const textsOf = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) => {
    if (mark.kind === 'group') return textsOf(mark.marks)
    if (mark.kind !== 'text') return []
    return [mark.paragraphs.flatMap((paragraph) => paragraph.runs.map((run) => run.text)).join('')]
  })

it('knows forty archetypes or more', () => {
  expect(archetypes.length).toBeGreaterThanOrEqual(40)
})

it('has no archetype that a brief could not ask for: a point, an argument or the whole brief fills its slots', () => {
  const { templates } = readTemplates('deck', disk)
  const fieldsOf = (shape: Shape | undefined): Record<string, Shape> => (shape?.is === 'record' ? shape.of : {})
  const listed = (shape: Shape | undefined): Shape | undefined => (shape?.is === 'list' ? shape.of : undefined)
  const whole = fieldsOf(viewShape)
  const argument = fieldsOf(listed(whole['arguments']))
  const point = fieldsOf(listed(argument['points']))
  const stranded = Object.values(templates!.slides).filter(({ slots }) => {
    const wanted = Object.keys(slots).filter((slot) => !slots[slot]!.optional)
    return ![whole, argument, point].some((fields) => wanted.every((slot) => slot in fields))
  })
  expect(stranded.map(({ name }) => name)).toEqual([])
})

describe.each(galleries)('in the brand $name', ({ gallery }) => {
  const [deck, handout] = gallery.pages

  it('needs no mending: no error, no warning, no smaller type', () => {
    expect(gallery.diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([])
  })

  it('has a slide for every archetype, in the order of their names', () => {
    expect(deck!.pages.map(({ home }) => home)).toEqual(archetypes)
    expect(new Set(deck!.pages.map(({ title }) => title)).size).toBe(archetypes.length)
  })

  it('says on every content slide that it is illustrative', () => {
    const silent = deck!.pages.filter(
      ({ layout, marks }) => layout === 'content' && !textsOf(marks).some((text) => /illustrative/i.test(text)),
    )
    expect(silent.map(({ home }) => home)).toEqual([])
  })

  it('tells in the notes what an archetype is for and what its slots take', () => {
    const notes = deck!.pages.find(({ home }) => home === 'swot')!.notes.map(plain)
    expect(notes[0]).toMatch(/^swot.*Strengths and weaknesses/)
    expect(notes[1]).toMatch(/claim: sentence, at most 140 characters · exhibits: 2 exhibits · so_what: .*optional/)
  })

  it('shows every slide in the handout, two or more to a page', () => {
    expect(handout!.outline.map(({ title }) => title)).toEqual(deck!.pages.map(({ title }) => title))
    expect(handout!.pages.length).toBeLessThan(deck!.pages.length)
  })
})

describe('on the command line', () => {
  const out = mkdtempSync(join(tmpdir(), 'gallery-'))
  afterAll(() => rmSync(out, { recursive: true, force: true }))

  it('writes a deck and a PDF of one brand, the deck sound', async () => {
    vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    await show('slides', undefined, { cwd: root, gallery: true, brand: 'hairline', out })
    vi.restoreAllMocks()
    expect(process.exitCode).toBe(0)
    expect(readdirSync(join(out, 'gallery'))).toEqual(['hairline.pdf', 'hairline.pptx'])
    const deck = readFileSync(join(out, 'gallery', 'hairline.pptx'))
    expect(checkPackage(deck)).toEqual([])
    expect(
      readFileSync(join(out, 'gallery', 'hairline.pdf'))
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-')
  })

  it('refuses a gallery of anything else', async () => {
    const said: string[] = []
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0)
    await show('rules', undefined, { cwd: root, gallery: true, out })
    vi.restoreAllMocks()
    expect(process.exitCode).toBe(2)
    expect(said.join('')).toMatch(/--gallery goes with slides/)
    process.exitCode = 0
  })
})
