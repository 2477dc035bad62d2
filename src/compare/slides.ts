// One self-contained HTML page with the pages that moved side by side, as they were and as they are.
import type { Brand } from '../model/brand.ts'
import type { Page } from '../model/page.ts'
import { paintSvg } from '../paint/svg/index.ts'
import type { Blast } from './blast.ts'
import { digestOfPage } from './digest.ts'
import { pairByName } from './pairs.ts'
import type { State } from './state.ts'

/** A brief's two states, what moved between them, and that in words. */
export interface Comparison {
  before: State | undefined
  after: State | undefined
  blast: Blast
  /** A line each, indented by what they belong to. */
  lines: readonly string[]
}

/** The page. `title` says what was compared. */
export function drawComparison(title: string, comparisons: readonly Comparison[]): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>`,
    `<style>${STYLE}</style></head>`,
    `<body><h1>${escaped(title)}</h1>`,
    ...comparisons.flatMap(drawBrief),
    '</body></html>',
    '',
  ].join('\n')
}

const STYLE = [
  'body{font:15px/1.45 Arial,Helvetica,sans-serif;color:#222;background:#f4f4f2;margin:2rem auto;max-width:1500px;padding:0 1.5rem}',
  'h1{font-size:1.5rem}h2{font-size:1.15rem;margin:2.5rem 0 .5rem}h3{font-size:1rem;margin:1.5rem 0 .5rem}',
  'pre{white-space:pre-wrap;font:13px/1.5 Consolas,Menlo,monospace;background:#fff;border:1px solid #ddd;padding:.8rem 1rem}',
  '.pair{display:grid;grid-template-columns:1fr 1fr;gap:1rem;margin:0 0 1.5rem}figure{margin:0}',
  'figcaption{font-size:13px;color:#555;margin:0 0 .25rem}svg{width:100%;height:auto;display:block;border:1px solid #ccc;background:#fff}',
  '.none{border:1px dashed #bbb;color:#666;padding:2rem;text-align:center}',
].join('')

function drawBrief({ before, after, blast, lines }: Comparison): string[] {
  const [head = blast.brief, ...rest] = lines
  return [
    `<section><h2>${escaped(head)}</h2>`,
    ...(rest.length > 0 ? [`<pre>${escaped(rest.join('\n'))}</pre>`] : []),
    ...blast.deliverables.flatMap(({ deliverable }) => [
      `<h3>${escaped(deliverable)}</h3>`,
      ...pairPages(pagesOf(before, deliverable), pagesOf(after, deliverable)).map(
        ([was, is]) =>
          `<div class="pair">${drawPage('before', was, before?.settled?.brand)}${drawPage('after', is, after?.settled?.brand)}</div>`,
      ),
    ]),
    '</section>',
  ]
}

/** A page with its number, from 1. */
interface Numbered {
  name: string
  number: number
  page: Page
}

const pagesOf = (state: State | undefined, deliverable: string): Numbered[] =>
  (state?.pages.find((each) => each.deliverable === deliverable)?.pages ?? []).map((page, index) => ({
    name: page.home || page.title,
    number: index + 1,
    page,
  }))

/** Pages that differ, beside each other: by their places where there are as many, else by what they show. */
function pairPages(
  before: readonly Numbered[],
  after: readonly Numbered[],
): [Numbered | undefined, Numbered | undefined][] {
  const pairs =
    before.length === after.length
      ? after.map((is, n): [Numbered, Numbered] => [before[n]!, is])
      : pairByName(before, after)
  return pairs.filter(([was, is]) => !was || !is || digestOfPage(was.page) !== digestOfPage(is.page))
}

function drawPage(when: string, numbered: Numbered | undefined, brand: Brand | undefined): string {
  if (!numbered || !brand)
    return `<figure><figcaption>${when}</figcaption><div class="none">no such page</div></figure>`
  const { number, page } = numbered
  return `<figure><figcaption>${when}, p. ${number}: ${escaped(page.title)}</figcaption>${paintSvg(page, brand)}</figure>`
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
