// What one build tells and hands on: the faults of every deliverable at once, and the brief inside every PDF.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { prepare } from '../src/pipeline.ts'
import { workspaceOf } from './journeys/workspace.ts'

const folder = join(import.meta.dirname, 'journeys/two-shops')
const files = {
  'briefs/case/brief.yaml': readFileSync(join(folder, 'brief.yaml'), 'utf8'),
  'briefs/case/ledger.yaml': readFileSync(join(folder, 'ledger.yaml'), 'utf8'),
}
const broken = { zone: 'body', style: 'bodi' }
const template = (path: string): string => readFileSync(join(import.meta.dirname, '..', path), 'utf8')

it('attaches the brief to the handout as to every PDF', async () => {
  const { pages } = await prepare('briefs/case/brief.yaml', workspaceOf(files), { deliverables: ['handout', 'memo'] })
  expect(pages.map(({ deliverable, attachments }) => [deliverable, attachments.map(({ name }) => name)])).toEqual([
    ['handout', ['brief.yaml']],
    ['memo', ['brief.yaml']],
  ])
})

it('says in which document a label finds no room, once each', async () => {
  const small = {
    ...files,
    'briefs/case/ledger.yaml': files['briefs/case/ledger.yaml'].replace('value: 3,', 'value: 0.01,'),
    'briefs/case/brief.yaml': files['briefs/case/brief.yaml']
      .replace('[north_sales = 4 * south_sales, closed_sales = 0]', 'closed_sales = 0')
      .replace('kind: clustered-column', 'kind: stacked-column')
      .replace(
        '{ Sales: [north_sales, south_sales, closed_sales] }',
        '{ North: [north_sales], South: [south_sales] }\n    categories: ["2024"]',
      )
      .replace('highlight: north_sales', 'highlight: North'),
  }
  const { diagnostics } = await prepare('briefs/case/brief.yaml', workspaceOf(small))
  const told = diagnostics.filter(({ code }) => code === 'exhibit/label-hidden').map(({ message }) => message)
  const says = 'the stacked-column "sales" has pieces too small for their value: South 0.01'
  expect(told).toEqual([`${says}, on its slide`, `${says}, in the memo`, `${says}, in the one-pager`])
})

it('tells the faults of the memo where the deck has faults too', async () => {
  const mistyped = (path: string, at: string): Record<string, string> => {
    const text = template(path)
    expect(text).toContain(at)
    return { [path]: text.replace(at, `${at} style="${broken.style}"`) }
  }
  const workspace = workspaceOf({
    ...files,
    ...mistyped('templates/deck/slides/cover.hbs', '<text zone="title"'),
    ...mistyped('templates/memo/document.hbs', '<text zone="footer"'),
  })
  const { diagnostics } = await prepare('briefs/case/brief.yaml', workspace, { deliverables: ['deck', 'memo'] })
  const errors = diagnostics.filter((d) => d.code.startsWith('layout/no-'))
  expect(errors.map((d) => `${d.code} in ${d.span!.file}`)).toEqual([
    'layout/no-style in templates/deck/slides/cover.hbs',
    'layout/no-style in templates/memo/document.hbs',
  ])
})
