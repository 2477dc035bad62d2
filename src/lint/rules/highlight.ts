// More than one thing marked as the one to see, or none where the title names one.
import type { Exhibit, Point, SettledBrief } from '../../model/brief.ts'
import { plain, type Words } from '../../model/words.ts'
import { categoriesOf, isChart, isWords, placeOf, seriesOf } from '../figures.ts'
import { printedIn } from '../reading.ts'
import { type Recommended, recommendedOf } from '../recommended.ts'
import type { BriefRule, Finding } from '../rule.ts'
import { plainly } from '../sentences.ts'
import { rowNamesOf } from '../tables.ts'
import { REST } from './unsorted-bars.ts'

export const highlight: BriefRule = {
  code: 'lint/highlight',
  id: 'C-090',
  also: ['S-032'],
  group: 'charts',
  severity: 'warning',
  stage: 'brief',
  about:
    'An exhibit marks one thing with `key` (a matrix may mark several; where a kind itself takes one only, exhibit/too-many says so), a chart marks the category that the claim of its point names first, and a table does not mark another row than the one with which that claim begins. Where the answer recommends another of the things that the claim names, that one is marked as well, and a thing that the claim calls worse than another, as dearer or slower, need not be. A claim that names none of its things is let be, and so is a row whose figure its own condition computes.',
  why: 'Of two marked things neither is.',
  good: 'exhibit: { kind: pillars, title: Moves, items: [{ head: Build, says: [Near the port, In two years], key: true }, { head: Buy, says: [Abroad, At once] }] }',
  bad: 'exhibit: { kind: pillars, title: Moves, items: [{ head: Build, says: [Near the port, In two years], key: true }, { head: Buy, says: [Abroad, At once], key: true }] }',
  check: ({ points, brief }) =>
    points.flatMap(({ exhibits, home, point }) =>
      exhibits.flatMap((exhibit) => {
        const keys = [exhibit['items'], exhibit['steps'], exhibit['rows'], exhibit['left'], exhibit['right']]
          .flatMap((each) => (Array.isArray(each) ? each : [each]))
          .filter((each) => typeof each === 'object' && each !== null && each.key === true)
        // A title may name several things of a matrix that lie together; its kind says how many.
        if (keys.length > 1 && exhibit.kind !== 'matrix')
          return [
            {
              message: `${keys.length} things of the exhibit "${exhibit.id}" are marked as the one to see`,
              span: placeOf(exhibit),
              home,
              notes: ['hint: keep `key: true` on the one that the title is about'],
            },
          ]
        const elsewhere = otherRow(exhibit, point, brief)
        if (elsewhere) return [{ ...elsewhere, home }]
        if (!isChart(exhibit)) return []
        const title = ` ${plainly(plain(point.claim))} `
        const labels = [...new Set(categoriesOf(exhibit))].filter((label) => label.length >= 4 && !/^\d/.test(label))
        const named = labels
          .filter((label) => !REST.test(label) && title.includes(` ${plainly(label)} `))
          .sort((a, b) => title.indexOf(` ${plainly(a)} `) - title.indexOf(` ${plainly(b)} `))
        const first = named[0]
        const marked = labelOf(exhibit)
        // "A, B and C all do more than D": of three named before it none can stand for all, and the mark on D is as good.
        const isAfterSeveral = marked !== undefined && named.indexOf(marked) >= 2
        if (
          first === undefined ||
          isAfterSeveral ||
          labels.length < 2 ||
          (named.length === labels.length && !title.startsWith(` ${plainly(first)} `))
        )
          return []
        // A mark on what the title does not name may stand for its subject in other words, unless the title begins with a name.
        const begins =
          named.length === 1 &&
          !isPrinted(exhibit, marked, printedIn([{ words: point.claim }])) &&
          new RegExp(`^ (?:the |a |an |der |die |das |eine? )?${plainly(first)} `).test(title)
        const isElsewhere = marked !== undefined && !named.includes(marked) && !(begins && labels.includes(marked))
        if (marked === first || isElsewhere) return []
        // "One lead in ten becomes an order" is as much about what it leads to, and the client is marked in all charts.
        if (marked !== undefined && (becomes(title, first, marked) || isClient(marked, brief))) return []
        const recommended = recommendedOf(brief, labels)
        const wanted = wantedOf(title, first, named, recommended)
        if (wanted === undefined || wanted === marked || isWanted(marked, first, recommended)) return []
        return [
          {
            message: `the title is about "${first}"${wanted === first ? '' : `, the answer recommends "${wanted}"`}, and the exhibit "${exhibit.id}" marks ${marked === undefined ? 'nothing' : `"${marked}"`}`,
            span: placeOf(exhibit),
            home,
            notes: [`hint: set \`highlight\` to ${wanted}, or to its fact`],
          },
        ]
      }),
    ),
}

/** What is to be marked where a title names some things, this one first; undefined where the brief's answer does not tell. */
function wantedOf(
  title: string,
  first: string,
  others: readonly string[],
  { wanted, refused }: Recommended,
): string | undefined {
  if (wanted.includes(first)) return first
  if (wanted.length > 0) return others.find((label) => wanted.includes(label))
  // "A lease costs more than a purchase": the brief may well be for the other.
  const isBeaten = others.some((label) => label !== first && isWorse(title, first, label))
  return refused.includes(first) || isBeaten ? undefined : first
}

/** True for a mark on what the answer recommends, where the title begins with what it does not. */
const isWanted = (marked: string | undefined, first: string, { wanted }: Recommended): boolean =>
  marked !== undefined && wanted.includes(marked) && !wanted.includes(first)

/** What speaks against the thing that it is said of: "costs more than", "takes longer than". */
const WORSE =
  /(?<!\p{L})(?:costs?(?! less)|cost(?:lier| more)|dearer|more expensive|slower|longer|later|worse|weaker|riskier|los(?:es?|t)|fails?|failed|breaks?|broke|lags?|trails?|wastes?|kostete?n?(?! weniger)|teurer|langsamer|länger|später|schlechter|riskanter|verliert|verlieren|versagt)(?!\p{L})/u

/** True where a title, in plain words, says that one thing is worse than another. */
function isWorse(title: string, one: string, other: string): boolean {
  const said = new RegExp(` ${plainly(one)} (.*) (?:than|as|als|wie) (?:[^ ]+ ){0,4}?${plainly(other)} `).exec(
    title,
  )?.[1]
  return said !== undefined && WORSE.test(said)
}

/** A table that marks another row than the one with which its title begins, and of which the title says nothing. */
function otherRow(exhibit: Exhibit, { claim, holds }: Point<Words>, brief: SettledBrief): Finding | undefined {
  const marked = exhibit['highlight']
  const names = rowNamesOf(exhibit).filter((name) => name.length >= 4 && !/^\d/.test(name))
  if (typeof marked !== 'string' || !names.includes(marked)) return undefined
  const title = ` ${plainly(plain(claim))} `
  const first = names.find((name) =>
    new RegExp(`^ (?:the |a |an |der |die |das |eine? )?${plainly(name)} `).test(title),
  )
  if (first === undefined || first === marked || REST.test(first)) return undefined
  const shown = shownIn(exhibit, marked)
  if (printedIn([{ words: claim }]).some((id) => shown.includes(id))) return undefined
  // "The rebuild … is paid back in two years": what the title asserts of its subject is computed from the row that is marked.
  if (isAsserted(shown, holds) && !isAsserted(shownIn(exhibit, first), holds)) return undefined
  if (becomes(title, first, marked) || isClient(marked, brief)) return undefined
  const recommended = recommendedOf(brief, names)
  if (isWanted(marked, first, recommended) || wantedOf(title, first, [first, marked], recommended) !== first)
    return undefined
  return {
    message: `the title is about "${first}", and the table "${exhibit.id}" marks "${marked}"`,
    span: placeOf(exhibit),
    notes: [`hint: set \`highlight\` to ${first}`],
  }
}

/** Ids of the facts that a row of a table prints. */
function shownIn(exhibit: Exhibit, name: string): string[] {
  const row = (exhibit['rows'] as { says?: unknown }[][])[rowNamesOf(exhibit).indexOf(name)] ?? []
  return printedIn(row.flatMap(({ says }) => (isWords(says) ? [{ words: says }] : [])))
}

/** True where a condition of the claim names one of these facts. */
const isAsserted = (ids: readonly string[], holds: Point<Words>['holds']): boolean =>
  holds.some(({ raw }) => (raw.match(/[a-z][a-z0-9_]*/g) ?? []).some((id) => ids.includes(id)))

/** True where a title, in plain words, leads from one of its things to another. */
const becomes = (title: string, from: string, to: string): boolean =>
  new RegExp(
    ` ${plainly(from)} .*\\b(?:becomes?|became|turns? into|ends? (?:up )?(?:as|in)|leads? to|makes? it to|reach(?:es)?) .*${plainly(to)} `,
  ).test(title)

/** True for a label that is the name of the client, or a word of it. */
const isClient = (label: string, { about }: SettledBrief): boolean =>
  about.client !== undefined && ` ${plainly(plain(about.client))} `.includes(` ${plainly(label)} `)

/** True where a title prints a figure of a category: then it is about that one too. */
const isPrinted = (exhibit: Exhibit, label: string | undefined, printed: readonly string[]): boolean => {
  const index = categoriesOf(exhibit).indexOf(label ?? '')
  return seriesOf(exhibit).some(({ figures }) => printed.includes(figures[index]?.fact ?? ''))
}

/** The label of what a chart highlights: a fact by its name, or a category. */
function labelOf(exhibit: Exhibit): string | undefined {
  const highlight = exhibit['highlight']
  if (typeof highlight !== 'string') return undefined
  const labels = categoriesOf(exhibit)
  for (const { figures } of seriesOf(exhibit)) {
    const index = figures.findIndex((figure) => figure?.fact === highlight)
    if (index >= 0) return labels[index]
  }
  return highlight
}
