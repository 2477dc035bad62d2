// Titles that announce what a slide is about to do, and do not do it: "Overview of …", "Main findings: …", "This slide shows …".
import { quick } from '../../text/index.ts'

/** What announces in a language. */
export interface Announcing {
  /** Beginnings that only announce, whatever follows: "Overview of", "An introduction to", "This slide shows". */
  always: RegExp
  /** Beginnings that may be a subject ("Results of the pilot fell short"): they announce where the rest reports or has no verb. */
  often: RegExp
  /** A label before a colon or a dash: "Market overview: …". */
  label: RegExp
  /** Last words of a title without a verb: "Customer segmentation analysis". */
  last: RegExp
  /** After such a beginning: "shows that", "reveals how". */
  reporting: RegExp
  /** After such a beginning, a question that is not answered: "of how the wards plan". */
  asking: RegExp
  /** What is left to a sentence by way of a label: "…: an overview", "… – results of the analysis". */
  trailing: RegExp
  /** True where a title has a verb of its own; undefined where this cannot be told. */
  hasVerb(title: string): boolean | undefined
}

/** The words at the beginning or the end of a title that only announce, or undefined. */
export function announcedBy(title: string, found: Announcing): string | undefined {
  const always = found.always.exec(title) ?? found.label.exec(title)
  if (always) return always[0].trim().replace(/ ?[:–—,-]$/, '')
  const trailing = found.trailing.exec(title)
  if (trailing) return trailing[0].replace(/^ ?[:–—-] /, '')
  const opener = found.often.exec(title)?.[0]
  const hasVerb = found.hasVerb(title)
  if (opener === undefined) return hasVerb === false ? found.last.exec(title)?.[0] : undefined
  const rest = title.slice(opener.length)
  const isAnnounced =
    hasVerb === false ||
    found.asking.test(rest) ||
    /^(?: [^\s:,;–—]+){1,7}(?::| [–—]) /.test(rest) ||
    [...rest.matchAll(/ /g)].slice(0, 8).some(({ index }) => found.reporting.test(rest.slice(index)))
  return isAnnounced ? opener : undefined
}

const ARTICLE = '(?:(?:an?|the|our|their|its|some|a few|two|three|four|five) )?'
const DEGREE =
  '(?:(?:brief|short|quick|rapid|first|second|closer|deeper|deep|current|key|main|major|principal|central|initial|preliminary|general|detailed|high-level|overall|final|further|additional|important|recent|latest|new|critical|comparative|strategic|financial|other) ){0,2}'
const NOUN =
  'overviews?|analys[ie]s|updates?|introductions?|summar(?:y|ies)|backgrounds?|recaps?|outlines?|snapshots?|primers?|deep[- ]dives?|looks?|status|state of play|states?|context|discussions?|details?|descriptions?|results?|findings?|reviews?|information|assessments?|evaluations?|appraisals?|comparisons?|lessons(?: learn(?:ed|t))?|learnings?|insights?|outcomes?|conclusions?|evidence|facts?|data|examinations?|investigations?|studies|study|surveys?|profiles?|landscapes?|views?|viewpoints?|perspectives?|considerations?|reflections?|thoughts?|remarks?|notes?|observations?|takeaways?|messages?|highlights?|recommendations?|options?|next steps|agenda|approach(?:es)?|issues?|challenges?|opportunit(?:y|ies)|implications?|themes?|aspects?|topics?|rationale|mapping|breakdown|benchmarking|diagnostics?|explanation|exploration'
const ON = '(?:of|on|to|into|about|from|for|in|at|across|by|behind|around|regarding|concerning|so far)'
const GERUND =
  'understanding|exploring|introducing|looking (?:at|into|back at|ahead to)|assessing|evaluating|examining|analy[sz]ing|reviewing|comparing|unpacking|revisiting|outlining|presenting|summari[sz]ing|discussing|mapping|benchmarking|taking (?:stock of|a (?:closer |first )?look at)|setting the (?:scene|context|stage)|zooming in on|diving into|a word on|turning to|moving to'
const PAGE =
  '(?:slides?|pages?|charts?|sections?|chapters?|tables?|exhibits?|graphs?|figures?|parts?|documents?|decks?|memos?|papers?|overviews?|analys[ei]s|appendix|diagrams?)'
const TELLS =
  '(?:shows?|gives?|looks?|presents?|describes?|explains?|summari[sz]es?|outlines?|covers?|compares?|contains?|provides?|discuss(?:es)?|sets? out|lists?|illustrates?|examines?|analy[sz]es?|introduces?|reviews?|details?|depicts?|displays?|reports?|deals?)'

/** English; how a verb is found is handed in, since the lexicon has it. */
export const englishAnnouncing = (hasVerb: (title: string) => boolean): Announcing => ({
  always: quick(
    `^(?:${[
      `(?:(?:an?|our|the) )?${DEGREE}(?:overview of|introduction to|recap of|snapshot of|primer on|deep[- ]dive (?:on|into)|look (?:at|into)|summary of|synopsis of|outline of)`,
      'analysis of|update on|background (?:on|to|of)|notes on|agenda for|next steps for|(?:observations|thoughts|remarks|reflections) on',
      `(?:in |on )?(?:this|these|the (?:following|next|preceding)|our) ${PAGE} (?:(?:below|above|here|overleaf) )?(?:we |will )?${TELLS}`,
      `the (?:chart|table|graph|exhibit|slide|diagram|figures?)(?: (?:below|above|here|overleaf|opposite|on the (?:left|right)))? ${TELLS}`,
      `(?:as|like) (?:the|this|our) ${PAGE} ${TELLS}|as (?:can be seen|shown|seen) (?:below|above|here|in|on|from)|it can be (?:seen|shown) that|what follows (?:is|are)|in (?:the following|what follows),?|(?:the )?(?:key|main|principal|central) (?:findings|takeaways|insights|messages|results) (?:of|on|from|about|in)`,
      `(?:here|below),? (?:we|you) (?:find|see|look|show|present|turn)|here (?:is|are) (?:an?|the|our)`,
      `(?:let us|let’s|let's) (?:look|turn|start|begin|review|now)`,
      `we (?:now |will |first )?(?:look at|examine|discuss|present|describe|summari[sz]e|outline|analy[sz]e|turn to)`,
    ].join('|')})(?:,? )`,
    'iu',
  ),
  often: quick(
    `^(?:${ARTICLE}${DEGREE}(?:\\p{Ll}{3,} )?(?:${NOUN}) ${ON}|(?:${GERUND})(?= )|the case (?:for|against)|a word on)(?= )`,
    'iu',
  ),
  label: quick(
    `^${ARTICLE}(?:\\p{L}[\\p{L}-]+ ){0,3}(?:overview|analysis|review|comparison|outlook|discussion|evaluation|examination|update|introduction|summary|background|recap|snapshot|deep[- ]dive|spotlight|findings|key (?:results?|takeaways?|insights?|messages?|facts?|points?|observations?)|assessment|landscape|status|context|agenda|conclusions?|recommendations?|observations?|insights|takeaways?|results|next steps|key learnings|lessons learn(?:ed|t)|setting the (?:scene|stage)|starting point|in short|at a glance)(?::| [–—-]) |^(?:${ARTICLE}(?:overview|analysis|update|introduction|summary|status|context|agenda|findings|key findings|key takeaways|results|conclusions|recommendations|recap|executive summary|background))$`,
    'iu',
  ),
  last: /(?<= )(?:analysis|overview|summary|update|assessment|review|landscape|snapshot|deep[- ]dive|introduction|background|recap|findings|insights|status|highlights|at a glance|in brief|in a nutshell)$/i,
  reporting:
    /^\s?(?:clearly |also |all )?(?:(?:shows?|reveals?|suggests?|indicates?|demonstrates?|highlights?|confirms?|tells?|illustrates?|finds?|concludes?) (?:us )?(?:that|how|what|why|where|which)|(?:shows?|reveals?|demonstrates?|illustrates?) (?:an?|the|two|three|four|more|less|fewer|[a-z]+ (?:ahead|behind|above|below)))\b/i,
  asking: /^ (?:how|what|why|whether|where|who|which)\b/i,
  trailing:
    / ?[:–—-] (?:(?:an?|our|the|some) )?(?:(?:brief|short|quick|key|main|first|market|price|cost) ){0,2}(?:overview|analysis|summary|update|review|recap|snapshot|assessment|findings|results|deep[- ]dive|introduction|discussion|comparison)(?: (?:of|from) (?:the|our) [a-z]+)?$/i,
  hasVerb,
})

/** German; how a verb is found is handed in, since the lexicon has it. */
const GRAD =
  '(?:(?:kurze|erste|aktuelle|genauere|nähere|wichtigste|zentrale|wesentliche|einige|weitere|eigene|detaillierte|vertiefte|allgemeine|vorläufige)[nrsm]? ){0,2}'
const ARTIKEL = '(?:(?:ein|eine|einen|einem|der|die|das|den|dem|unser|unsere|unserer|unserem) )?'
const FOLIE =
  '(?:Folie|Seite|Grafik|Tabelle|Abbildung|Übersicht|Darstellung|Analyse|Abschnitt|Kapitel|Teil|Unterlage|Präsentation|Schaubild|Diagramm)'
const ZEIGT =
  '(?:zeigt|zeigen|gibt|beschreibt|stellt|erläutert|erklärt|behandelt|fasst|vergleicht|enthält|nennt|liefert|beleuchtet|illustriert|verdeutlicht)'
const REDE =
  '(?:[a-zäöüß]*analyse|Betrachtung|Untersuchung|Darstellung|Auswertung|Vergleich|Gegenüberstellung|Bewertung|Beurteilung|Einschätzung|Prüfung|Ergebnisse|Erkenntnisse|Befunde|Stand|Lage|Ausgangslage|Status|Kernaussagen|Handlungsfelder|Optionen|Herausforderungen|Zusammenfassung|Beschreibung|Überlegungen|Gedanken|Anmerkungen|Bemerkungen|Beobachtungen|Maßnahmen|Einordnung|Erläuterung(?:en)?|Diskussion|Lehren|Fakten|Daten|Aspekte|Hinweise|Themen)'

/** German; how a verb is found is handed in, since the lexicon has it. */
export const germanAnnouncing = (hasVerb: (title: string) => boolean): Announcing => ({
  always: new RegExp(
    `^(?:${[
      `${ARTIKEL}${GRAD}(?:[a-zäöüß]*(?:überblick|übersicht)|Einblicke?|Ausblick|Rückblick|Einführung|Einleitung|Hintergr[uü]nde?|Bestandsaufnahme) (?:über|zu|zum|zur|in|auf|der|des|von|vom|darüber|dazu)`,
      `${ARTIKEL}${GRAD}(?:Analyse|Zusammenfassung|Bestandsaufnahme|Darstellung|Vorstellung|Beschreibung|Erläuterung) (?:von|der|des|davon|dessen)|Stand der|Bericht über|${ARTIKEL}(?:genauere[rn]? |näherer |erster )?Blick (?:auf|in)`,
      `(?:auf |in )?(?:diese|dieser|dieses|die folgende|die nächste|unsere) ${FOLIE} ${ZEIGT}|die (?:Folie|Grafik|Tabelle|Abbildung|Darstellung|Übersicht) (?:unten |oben )?${ZEIGT}|das (?:Schaubild|Diagramm|Kapitel) ${ZEIGT}`,
      `(?:im Folgenden|nachfolgend|hier|unten|anbei),? (?:zeigen|sehen|stellen|finden|vergleichen|betrachten|wird|werden|ist|sind|folgt) (?:wir |Sie |die |das |der )?(?:[a-zäöüß]+ )?`,
      `wir (?:zeigen|betrachten|untersuchen|vergleichen|stellen|beschreiben|analysieren)|wie die (?:Folie|Grafik|Tabelle|Abbildung) ${ZEIGT}|es zeigt sich|(?:die )?(?:wichtigsten|zentralen|wesentlichen) (?:Ergebnisse|Erkenntnisse|Befunde|Aussagen) (?:der|des|aus|zu|zur|zum)`,
    ].join('|')})(?:,? |,? ?(?=[A-ZÄÖÜ]))`,
    'i',
  ),
  often: new RegExp(
    `^(?:${ARTIKEL}${GRAD}${REDE} (?:der|des|von|vom|zu|zum|zur|über|in|im|aus|für|nach|darüber|dazu))(?=[ ,])`,
    'i',
  ),
  label:
    /^(?:(?:[A-ZÄÖÜa-zäöüß]+ ){0,2}[A-ZÄÖÜa-zäöüß]*(?:überblick|übersicht|analyse|vergleich|zusammenfassung|hintergrund|einführung|einleitung|ausgangslage|ausgangspunkt|status|ergebnisse?|erkenntnisse?|befunde?|fazit|kernaussagen?|kernbotschaft|empfehlung(?:en)?|bewertung|betrachtung|bestandsaufnahme|rückblick|ausblick)|(?:aktuelle |zur |die )?lage)(?::| [–—-]) |^(?:überblick|übersicht|analyse|einführung|zusammenfassung|hintergrund|aktueller stand|ausgangslage|ergebnisse|fazit|agenda)$/i,
  last: /(?<= )(?:im Überblick|auf einen Blick|im Vergleich)$/i,
  trailing:
    / ?[:–—-] (?:(?:ein|eine|der|die|unsere?) )?(?:(?:kurze|erste|aktuelle)[rs]? )?(?:Überblick|Übersicht|Analyse|Zusammenfassung|Bestandsaufnahme|Auswertung|Einordnung|Rückblick|Ausblick|Vergleich|Ergebnisse)(?: (?:der|unserer) [A-ZÄÖÜ][a-zäöüß]+)?$/i,
  reporting:
    /^\s?(?:zeigt|zeigen|ergibt|ergeben|belegt|belegen|macht|machen|verdeutlicht|verdeutlichen)(?:(?: [^\s,]+)?, (?:dass|wie|was|warum|wo)| (?:ein|eine|einen|das|den|die))\b/i,
  asking: /^,? (?:wie|was|warum|ob|wo|wer|welche[rsnm]?|in dem|in der|aus denen|aus dem)(?![a-zäöüß])/i,
  hasVerb,
})
