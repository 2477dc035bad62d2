// A brief from YAML to every deliverable, with goldens that a person can read: the pages as text, a slide as SVG, the shapes of the
// deck, the strings of the PDFs. A changed golden is read before it is accepted: `npx vitest run tests/journeys -u`.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkPackage } from '../../src/office/index.ts'
import { paintSvg } from '../../src/paint/svg/index.ts'
import { paint, prepare } from '../../src/pipeline.ts'
import { checkPdf } from '../pdf/check.ts'
import { readAloud } from '../pdf/read-aloud.ts'
import { validate } from '../pptx/validator.ts'
import { tellPages } from './tell-pages.ts'
import { tellShapes } from './tell-shapes.ts'
import { workspaceWith } from './workspace.ts'

const cases = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(import.meta.dirname, entry.name, 'brief.yaml')))
  .map((entry) => entry.name)

describe.each(cases)('journey %s', (name) => {
  const golden = (file: string) => join(import.meta.dirname, name, file)
  const workspace = workspaceWith(join(import.meta.dirname, name), 'briefs/case')

  it('goes from the brief to pages without a fault', async () => {
    const { pages, diagnostics } = await prepare('briefs/case/brief.yaml', workspace)
    expect(diagnostics.filter((d) => d.severity === 'error')).toEqual([])
    for (const each of pages) await expect(tellPages(each)).toMatchFileSnapshot(golden(`${each.deliverable}.txt`))
  })

  it('draws its lead slide', async () => {
    const { settled, pages } = await prepare('briefs/case/brief.yaml', workspace, { deliverables: ['deck'] })
    const page = pages[0]!.pages.find(({ home }) => home === 'sizes')!
    await expect(paintSvg(page, settled!.brand)).toMatchFileSnapshot(golden('sizes.svg'))
  })

  it('becomes a native deck', async () => {
    const { settled, pages } = await prepare('briefs/case/brief.yaml', workspace, { deliverables: ['deck'] })
    const bytes = await paint(pages[0]!, settled!.brand, workspace)
    expect(checkPackage(bytes)).toEqual([])
    expect(validate(bytes)).toEqual([])
    await expect(tellShapes(bytes)).toMatchFileSnapshot(golden('shapes.txt'))
  })

  it('becomes tagged PDFs that read in order', async () => {
    const { settled, pages } = await prepare('briefs/case/brief.yaml', workspace, {
      deliverables: ['memo', 'one-pager', 'handout'],
    })
    for (const each of pages) {
      const bytes = await paint(each, settled!.brand, workspace)
      expect(await checkPdf(bytes)).toEqual([])
      await expect(await readAloud(bytes)).toMatchFileSnapshot(golden(`${each.deliverable}-strings.txt`))
    }
  })
})

it('has a case', () => expect(cases.length).toBeGreaterThan(0))
