// What a chart says to those who cannot see it: its type, what is measured, the main message, the key values.
import type { Exhibit } from '../model/brief.ts'
import type { Direction } from './bars.ts'
import { differenceOf, differenceSays } from './difference.ts'
import { plain } from './fields.ts'
import { phrasesFor } from './phrases.ts'
import { isSeen, type Plotted, readPlotted } from './plotted.ts'
import { unitsOf } from './units.ts'

/** Characters that a screen reader can bear in one go. */
const most = 250

/** "Column chart. Growth of Tencent group, %, 2024. Operating profit is 3× Revenue. Revenue +8, Operating profit +24." */
export function chartAlt(
  exhibit: Exhibit,
  manner: { direction: Direction; stacked: boolean },
  language: string,
): string {
  const phrases = phrasesFor(language)
  const plotted = readPlotted(exhibit, language)
  const type = manner.stacked
    ? manner.direction === 'column'
      ? phrases.stackedColumn
      : phrases.stackedBar
    : manner.direction === 'column'
      ? phrases.clusteredColumn
      : phrases.clusteredBar
  const subject = [plain(plotted.title), plain(unitsOf(exhibit, plotted, language))]
    .filter((part) => part !== '')
    .join(', ')
  const sentences = [type, subject, messageOf(plotted, manner.stacked, language)].filter((part) => part !== '')
  const said = sentences.map((sentence) => `${sentence}.`).join(' ')
  return `${said} ${valuesOf(plotted, most - said.length - 2, phrases.missing)}`.trim()
}

function messageOf(plotted: Plotted, stacked: boolean, language: string): string {
  const phrases = phrasesFor(language)
  const difference = differenceOf(plotted, stacked, language)
  if (difference !== undefined) {
    return `${difference.to.name} ${phrases.against} ${difference.from.name}: ${differenceSays(difference)}`
  }
  if (plotted.highlight !== undefined) return ''
  const all = plotted.series.flatMap((series, index) =>
    series.values.flatMap((value, category) =>
      value === null ? [] : [{ value, name: nameAt(plotted, index, category) }],
    ),
  )
  if (all.length < 3) return ''
  const largest = all.reduce((best, one) => (one.value > best.value ? one : best))
  return `${largest.name} ${phrases.largest}`
}

const nameAt = (plotted: Plotted, series: number, category: number): string =>
  [plotted.series.length > 1 ? plotted.series[series]?.name : '', plotted.categories[category]]
    .filter((part) => part !== undefined && part !== '')
    .join(', ')

/** As many values as have room, those to be seen first. */
function valuesOf(plotted: Plotted, room: number, missing: string): string {
  const all = plotted.series.flatMap((series, index) =>
    series.values.map((value, category) => ({
      seen: isSeen(plotted.highlight, index, category),
      text: `${nameAt(plotted, index, category)} ${value === null ? missing : series.labels[category]}`.trim(),
    })),
  )
  const ordered = [...all.filter((one) => one.seen), ...all.filter((one) => !one.seen)]
  const said: string[] = []
  let length = 0
  for (const one of ordered) {
    if (length + one.text.length + 2 > Math.max(room, 60)) break
    said.push(one.text)
    length += one.text.length + 2
  }
  return said.length === 0 ? '' : `${said.join('; ')}.`
}
