// The few words that exhibits say of their own accord, by language.
import { sayIn } from '../text/index.ts'

/** The words of one language. */
export interface Phrases {
  missing: string
  total: string
  count: string
  rounding: string
  clusteredColumn: string
  stackedColumn: string
  clusteredBar: string
  stackedBar: string
  table: string
  pillars: string
  sides: string
  figures: string
  row: string
  rows: string
  largest: string
  points: string
  against: string
  /** The unit of a growth rate, with its base. */
  growth: string
  timeline: string
  process: string
  matrix: string
  rated: string
  heatMap: string
  plan: string
  roadmap: string
  chain: string
  issues: string
  drivers: string
  doughnut: string
  waterfall: string
  line: string
  notToScale: string
  output: string
  support: string
  open: string
  /** What a hollow step means, under the drawing. */
  hollow: string
  /** What a light bar means, under the chart. */
  inferred: string
  steps: string
  across: string
  up: string
  outOf: string
  activity: string
  owner: string
  result: string
  by: string
  end: string
  start: string
  rise: string
  fall: string
  to: string
  value: string
  level: string
  label: string
}

const english: Phrases = {
  missing: 'n/a',
  total: 'Total',
  count: 'number',
  rounding: 'Figures may not add up to 100% because of rounding',
  clusteredColumn: 'Column chart',
  stackedColumn: 'Stacked column chart',
  clusteredBar: 'Bar chart',
  stackedBar: 'Stacked bar chart',
  table: 'Table',
  pillars: 'Columns side by side',
  sides: 'Two sides',
  figures: 'Figures',
  row: 'row',
  rows: 'rows',
  largest: 'largest',
  points: 'pp',
  against: 'against',
  growth: '% on a year earlier',
  timeline: 'Timeline',
  process: 'Process',
  matrix: 'Matrix',
  rated: 'Rated table',
  heatMap: 'Heat map',
  plan: 'Work plan',
  roadmap: 'Roadmap',
  chain: 'Value chain',
  issues: 'Issue tree',
  drivers: 'Driver tree',
  doughnut: 'Doughnut chart',
  waterfall: 'Waterfall chart',
  line: 'Line chart',
  notToScale: 'Not to scale',
  output: 'Output',
  support: 'Support',
  open: 'not yet reached',
  hollow: 'Hollow: not yet reached',
  inferred: 'Light: derived or estimated',
  steps: 'steps',
  across: 'Across',
  up: 'up',
  outOf: 'of',
  activity: 'Activity',
  owner: 'Owner',
  result: 'Result',
  by: 'By',
  end: 'End',
  start: 'Base',
  rise: 'Rise',
  fall: 'Fall',
  to: 'to',
  value: 'Value',
  level: 'Level after it',
  label: 'label',
}

const german: Phrases = {
  missing: 'k. A.',
  total: 'Summe',
  count: 'Anzahl',
  rounding: 'Rundungsbedingt ergibt die Summe nicht immer 100 %',
  clusteredColumn: 'Säulendiagramm',
  stackedColumn: 'Gestapeltes Säulendiagramm',
  clusteredBar: 'Balkendiagramm',
  stackedBar: 'Gestapeltes Balkendiagramm',
  table: 'Tabelle',
  pillars: 'Spalten nebeneinander',
  sides: 'Zwei Seiten',
  figures: 'Kennzahlen',
  row: 'Zeile',
  rows: 'Zeilen',
  largest: 'am größten',
  points: 'Pp.',
  against: 'gegenüber',
  growth: '% zum Vorjahr',
  timeline: 'Zeitstrahl',
  process: 'Ablauf',
  matrix: 'Matrix',
  rated: 'Bewertungstabelle',
  heatMap: 'Heatmap',
  plan: 'Arbeitsplan',
  roadmap: 'Fahrplan',
  chain: 'Wertschöpfungskette',
  issues: 'Fragenbaum',
  drivers: 'Werttreiberbaum',
  doughnut: 'Ringdiagramm',
  waterfall: 'Wasserfalldiagramm',
  line: 'Liniendiagramm',
  notToScale: 'Nicht maßstäblich',
  output: 'Ergebnis',
  support: 'Unterstützung',
  open: 'noch nicht erreicht',
  hollow: 'Hohl: noch nicht erreicht',
  inferred: 'Hell: abgeleitet oder geschätzt',
  steps: 'Schritte',
  across: 'Waagerecht',
  up: 'senkrecht',
  outOf: 'von',
  activity: 'Aufgabe',
  owner: 'Verantwortlich',
  result: 'Ergebnis',
  by: 'Bis',
  end: 'Ende',
  start: 'Sockel',
  rise: 'Anstieg',
  fall: 'Rückgang',
  to: 'bis',
  value: 'Wert',
  level: 'Stand danach',
  label: 'Beschriftung',
}

/** The words for a language given as BCP 47, e.g. "de-DE". */
export const phrasesFor = (language: string): Phrases => sayIn(language, { en: english, de: german })
