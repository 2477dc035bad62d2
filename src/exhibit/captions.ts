// The few words that drawn kinds say of their own accord, by language. Other languages get English.

interface Captions {
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
  sum: string
  value: string
  level: string
  label: string
}

const english: Captions = {
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
  sum: 'Total',
  value: 'Value',
  level: 'Level after it',
  label: 'label',
}

const german: Captions = {
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
  sum: 'Summe',
  value: 'Wert',
  level: 'Stand danach',
  label: 'Beschriftung',
}

/** The words for a language given as BCP 47, e.g. "de-DE". */
export const captionsFor = (language: string): Captions => (/^de\b/i.test(language) ? german : english)

/** Sentences for those who cannot see a drawing: the parts that say something, as many as a listener can bear. */
export function tell(parts: readonly string[], most = 400): string {
  const said: string[] = []
  let length = 0
  for (const part of parts) {
    const sentence = part.trim().replace(/[.;:]+$/, '')
    if (sentence === '') continue
    if (said.length > 0 && length + sentence.length + 2 > most) break
    said.push(/[?!]$/.test(sentence) ? sentence : `${sentence}.`)
    length += sentence.length + 2
  }
  const told = said.join(' ')
  return told.endsWith('.') || told === '' ? told : `${told}.`
}
