// The sentences that a document says about itself, in each language: titles of its register, its basis, the decision it asks.
import { sayIn } from '../text/index.ts'

/** The sentences of one language. Counts are small whole numbers. */
export interface Phrases {
  /** "3 sources, 2 origins". */
  sourcesLine(sources: number, origins: number): string
  /** Title of the register. */
  sourcesTitle(sources: number, origins: number): string
  /**
   * Title of `steps` next steps beside the decision itself, of `shown` in all: `before` of them are due by `decision`, a printed date; `to`
   * is that of the last.
   */
  stepsTitle(steps: number, to: string, before: number, decision: string | undefined, shown: number): string
  /** Title of what argues against the answer; `heavy` of the items weigh much. */
  againstTitle(items: number, heavy: number): string
  /** Title of the assumptions and calculations. */
  assumptionsTitle(derived: number, gaps: number): string
  /** How the document was made; `to` is a printed date. */
  basis(sources: number, origins: number, to: string | undefined): string
  /** What stands before the grade of confidence and between it and its reason. */
  confidence: [before: string, between: string]
}

const ONES = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const EINS = ['kein', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn']

const many = (count: number, one: string, more: string): string => `${ONES[count] ?? count} ${count === 1 ? one : more}`
const mehr = (count: number, one: string, more: string, feminine: boolean): string => {
  const word = count <= 1 && feminine ? `${EINS[count]}e` : (EINS[count] ?? String(count))
  return `${word} ${count === 1 ? one : more}`
}
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const ENGLISH: Phrases = {
  sourcesLine: (sources, origins) =>
    `${sources} ${sources === 1 ? 'source' : 'sources'}, ${origins} ${origins === 1 ? 'origin' : 'origins'}`,
  sourcesTitle: (sources, origins) =>
    `${upper(many(sources, 'source', 'sources'))} from ${many(origins, 'origin', 'origins')} ${sources === 1 ? 'carries' : 'carry'} this document`,
  stepsTitle: (steps, to, before, decision, shown) => {
    if (decision === undefined) return `${upper(many(steps, 'next step runs', 'next steps run'))} to ${to}`
    if (before === 0) return `${upper(many(steps, 'step follows', 'steps follow'))} the decision on ${decision}`
    const of = before === steps ? (steps === 1 ? 'step' : 'steps') : `of ${many(shown, 'step', 'steps')}`
    const led = many(before, `${of} leads`, `${of} lead`)
    return `${upper(led)} to the decision on ${decision}`
  },
  againstTitle: (items, heavy) => {
    const said = `${upper(many(items, 'thing speaks', 'things speak'))} against this answer`
    if (heavy === 0) return `${said}, none heavily`
    return `${said}, and ${many(heavy, 'weighs', 'weigh')} heavily`
  },
  assumptionsTitle: (derived, gaps) => {
    const parts = [
      derived > 0 ? `${many(derived, 'figure is', 'figures are')} derived` : undefined,
      gaps > 0 ? `${many(gaps, 'thing is', 'things are')} not known` : undefined,
    ].filter((part) => part !== undefined)
    return parts.length === 0 ? 'No figure is derived, and no gap is known' : upper(parts.join(', and '))
  },
  basis: (sources, origins, to) =>
    `Prepared from ${many(sources, 'source', 'sources')} of ${many(origins, 'origin', 'origins')}${to === undefined ? '' : `, with evidence to ${to}`}. Figures are those of the sources; derived figures are calculated from them by the team.`,
  confidence: ['Confidence: ', ', because '],
}

const GERMAN: Phrases = {
  sourcesLine: (sources, origins) =>
    `${sources} ${sources === 1 ? 'Quelle' : 'Quellen'}, ${origins} ${origins === 1 ? 'Herkunft' : 'Herkünfte'}`,
  sourcesTitle: (sources, origins) =>
    `${upper(mehr(sources, 'Quelle', 'Quellen', true))} ${sources === 1 ? 'trägt' : 'tragen'} dieses Dokument, aus ${origins === 1 ? 'einer Herkunft' : `${EINS[origins] ?? origins} Herkünften`}`,
  stepsTitle: (steps, to, before, decision, shown) => {
    if (decision === undefined)
      return `${upper(mehr(steps, 'nächster Schritt reicht', 'nächste Schritte reichen', false))} bis zum ${to}`
    if (before === 0)
      return `${upper(mehr(steps, 'Schritt folgt', 'Schritte folgen', false))} der Entscheidung am ${decision}`
    const of = `von ${EINS[shown] ?? shown} Schritten`
    const led =
      before === steps
        ? mehr(steps, 'Schritt führt', 'Schritte führen', false)
        : before === 1
          ? `einer ${of} führt`
          : `${EINS[before] ?? before} ${of} führen`
    return `${upper(led)} zur Entscheidung am ${decision}`
  },
  againstTitle: (items, heavy) => {
    const said = `${upper(mehr(items, 'Einwand spricht', 'Einwände sprechen', false))} gegen diese Antwort`
    return heavy === 0 ? `${said}, keiner von ihnen schwer` : `${said}, ${mehr(heavy, 'wiegt', 'wiegen', false)} schwer`
  },
  assumptionsTitle: (derived, gaps) => {
    const parts = [
      derived > 0 ? `${mehr(derived, 'Zahl ist', 'Zahlen sind', true)} abgeleitet` : undefined,
      gaps > 0 ? `${mehr(gaps, 'Punkt ist', 'Punkte sind', false)} nicht bekannt` : undefined,
    ].filter((part) => part !== undefined)
    return parts.length === 0 ? 'Keine Zahl ist abgeleitet, keine Lücke bekannt' : upper(parts.join(', und '))
  },
  basis: (sources, origins, to) =>
    `Erstellt aus ${sources === 1 ? 'einer Quelle' : `${EINS[sources] ?? sources} Quellen`} ${origins === 1 ? 'einer Herkunft' : `von ${EINS[origins] ?? origins} Herkünften`}${to === undefined ? '' : `, mit Belegen bis ${to}`}. Die Zahlen sind die der Quellen; abgeleitete Zahlen hat das Team aus ihnen berechnet.`,
  confidence: ['Sicherheit: ', ', denn '],
}

/** The sentences of a language; English where there are none of its own. */
export const phrasesOf = (language: string): Phrases => sayIn(language, { en: ENGLISH, de: GERMAN })
