// One self-contained HTML page: what was edited, the claims that flip with it, and the pages that moved side by side, as they were and as
// they are, with the words marked that are not in the other.
import type { Page } from '../model/page.ts'
import { paintSvg } from '../paint/svg/index.ts'
import type { Blast } from './blast.ts'
import type { ClaimChange } from './claims.ts'
import { type Different, findDifferences, type Stretch } from './differences.ts'
import { digestOfPage, digestOfSight } from './digest.ts'
import type { FactChange } from './ledgers.ts'
import { pairByName } from './pairs.ts'
import type { State } from './state.ts'
import { escaped, STYLE } from './style.ts'

/** A brief's two states, what moved between them, and that in words. */
export interface Comparison {
  before: State | undefined
  after: State | undefined
  blast: Blast
  /** A line each, indented by what they belong to. */
  lines: readonly string[]
}

/** What was edited in a ledger. */
export interface Edited {
  ledger: string
  facts: readonly FactChange[]
}

/** The page. `title` says what was compared. */
export function drawComparison(title: string, edited: readonly Edited[], comparisons: readonly Comparison[]): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>`,
    `<style>${STYLE}</style></head>`,
    `<body><h1>${escaped(title)}</h1>`,
    ...edited.flatMap(drawEdited),
    ...drawFlips(comparisons.map(({ blast }) => blast)),
    ...comparisons.flatMap(drawBrief),
    '</body></html>',
    '',
  ].join('\n')
}

const drawEdited = ({ ledger, facts }: Edited): string[] =>
  facts.length === 0
    ? []
    : [
        `<section class="edited"><h2>Edited in ${escaped(ledger)}</h2><table>`,
        '<tr><th>Fact</th><th></th><th>Before</th><th>After</th></tr>',
        ...facts.flatMap(({ fact, label, isNew, isGone, keys }) =>
          isNew || isGone
            ? [row(fact, label, isNew ? 'new' : 'gone', '', '')]
            : keys.map(({ key, before = 'none', after = 'none' }) => row(fact, label, key, before, after)),
        ),
        '</table></section>',
      ]

const row = (fact: string, label: string, key: string, before: string, after: string): string =>
  `<tr><td><code>$${escaped(fact)}</code> ${escaped(label)}</td><td>${escaped(key)}</td><td><del>${escaped(before)}</del></td><td><ins>${escaped(after)}</ins></td></tr>`

/** The claims that flip, each once though several briefs borrow it. */
function drawFlips(blasts: readonly Blast[]): string[] {
  const flips = new Map<string, { claim: ClaimChange; briefs: string[] }>()
  for (const { brief, claims } of blasts)
    for (const claim of claims.filter(({ flips }) => flips)) {
      const key = JSON.stringify([claim.says, claim.at.file, claim.at.line])
      const known = flips.get(key)
      if (known) known.briefs.push(brief)
      else flips.set(key, { claim, briefs: [brief] })
    }
  if (flips.size === 0) return []
  return [
    '<section class="flips"><h2>Claims that flip</h2><ul>',
    ...[...flips.values()].map(({ claim: { says, at, after, conditions }, briefs }) =>
      [
        `<li><strong class="${after ? 'true' : 'false'}">${after ? 'Holds again' : 'Turns false'}</strong> “${escaped(says)}”`,
        `<br><small>${escaped(at.file)}, line ${at.line}; in ${escaped(briefs.join(', '))}</small><ul>`,
        ...conditions.map(
          ({ text, before, after }) => `<li><code>${escaped(text)}</code>: ${saidBy(before)} → ${saidBy(after)}</li>`,
        ),
        '</ul></li>',
      ].join(''),
    ),
    '</ul></section>',
  ]
}

const saidBy = (stands: { said: string; holds: boolean } | undefined): string =>
  stands === undefined
    ? 'no such condition'
    : `<span class="${stands.holds ? 'true' : 'false'}">${escaped(stands.said || 'not to be computed')}${stands.holds ? '' : ', which is false'}</span>`

function drawBrief({ before, after, blast, lines }: Comparison): string[] {
  const [head = blast.brief, ...rest] = lines
  return [
    `<section><h2>${escaped(head)}</h2>`,
    ...nest(rest),
    ...blast.deliverables.flatMap(({ deliverable }) => {
      const [was, is] = [before, after].map(
        (state) => state?.pages.find((each) => each.deliverable === deliverable)?.pages ?? [],
      )
      const [gone, come] = findDifferences(was!, is!)
      return [
        `<h3>${escaped(deliverable)}</h3>`,
        ...pairPages(numbered(was!), numbered(is!)).map(
          ([old, now]) =>
            `<div class="pair">${drawPage('before', old, now, before, gone)}${drawPage('after', now, old, after, come)}</div>`,
        ),
      ]
    }),
    '</section>',
  ]
}

/** Indented lines as lists in lists. */
function nest(lines: readonly string[]): string[] {
  const html: string[] = []
  let depth = 0
  for (const line of lines) {
    const wanted = Math.max(1, Math.floor(/^ */.exec(line)![0].length / 2))
    for (; depth < wanted; depth++) html.push('<ul>')
    for (; depth > wanted; depth--) html.push('</ul>')
    html.push(`<li>${escaped(line.trim())}</li>`)
  }
  return [...html, ...Array.from({ length: depth }, () => '</ul>')]
}

/** A page with its number, from 1. */
interface Numbered {
  name: string
  number: number
  page: Page
}

const numbered = (pages: readonly Page[]): Numbered[] =>
  pages.map((page, index) => ({ name: page.home || page.title, number: index + 1, page }))

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

/** One side of a pair: the page, and its notes where they are not those of the other. A page that looks like the other is not drawn. */
function drawPage(
  when: string,
  one: Numbered | undefined,
  other: Numbered | undefined,
  state: State | undefined,
  { pieces, notes }: Different,
): string {
  const brand = state?.settled?.brand
  if (!one || !brand) return `<figure><figcaption>${when}</figcaption><div class="none">no such page</div></figure>`
  const { number, page } = one
  const isSeen = !other || digestOfSight(page) !== digestOfSight(other.page)
  const said = notes.get(number) ?? []
  const isSaid = said.some(({ stretches }) => stretches.length > 0)
  return [
    `<figure><figcaption>${when}, p. ${number}: ${escaped(page.title)}${isSeen ? '' : ' (the notes only)'}</figcaption>`,
    isSeen ? paintSvg(page, brand, pieces) : '',
    isSaid || !isSeen
      ? `<div class="notes"><b>Notes</b>${said.map(({ text, stretches }) => `<p>${mark(text, stretches)}</p>`).join('')}</div>`
      : '',
    '</figure>',
  ].join('')
}

function mark(text: string, stretches: readonly Stretch[]): string {
  let html = ''
  let at = 0
  for (const [from, to] of stretches) {
    html += `${escaped(text.slice(at, from))}<mark>${escaped(text.slice(from, to))}</mark>`
    at = to
  }
  return html + escaped(text.slice(at))
}
