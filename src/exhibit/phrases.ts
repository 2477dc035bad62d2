// The few words that exhibits say of their own accord, by language. Other languages get English.

interface Phrases {
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
}

/** The words for a language given as BCP 47, e.g. "de-DE". */
export const phrasesFor = (language: string): Phrases => (/^de\b/i.test(language) ? german : english)

export type { Phrases }
