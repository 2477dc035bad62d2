// A source line, or the mark of a footnote, typed into a text.
import type { SettledLedger } from '../../model/ledger.ts'
import { plain } from '../../model/words.ts'
import type { BriefRule } from '../rule.ts'
import { quick } from '../../text/index.ts'

/** "…before the winter of 2027*", "* estimated"; a grade ("A*") and hotels ("5*") are none. Sums have a space on both sides of it. */
const STAR = quick(/(?<=[\p{L}\p{N})%”’])(?:\*{1,3}| ?[†‡])(?=$|[\s.,;:)])|^\s*(?:\*{1,3}|[†‡]) ?(?=[\p{L}\d])/u)
/** "1) Export of the desk" under an exhibit. */
const NUMBERED = quick(/^\s*\(?\d{1,2}\) (?=\p{L})/u)

/** A citation in a sentence: "(annual report, p. 14)", "(cf. Shelfwatch 2026)", "(source: finance)", "see footnote 2", "ibid." */
const CITED = quick(
  /\((?:[^()]{3,80}[, ](?:pp?\.|pages?|S\.|Seiten?|sheet|Tabelle|table) ?\d[^()]{0,20}|(?:cf\.?|vgl\.?|sources?:|quellen?:|data:|daten:|aus:|from:|after:|nach:) ?[^()]{3,80}|(?:source|quelle) [^()]{3,60})\)|\b(?:footnote|endnote|Fußnote) ?\d{1,2}\b|(?<!\p{L})(?:ibid\.?|op\. cit\.|loc\. cit\.|ebd\.|a\. ?a\. ?O\.)(?!\p{L})/iu,
)
/** A note that is a source line without its word: "Data: Eurostat", "Source Shelfwatch, May 2026", "Based on the annual report 2025, page 14". */
const LINED = quick(
  /^\s*(?:(?:Data|Daten)(?: source| from| by)?: ?\p{Lu}|(?:Sources?|Quellen?) \p{Lu}|(?:Own|Our own|Authors[’']?|Eigene) (?:analysis|calculations?|estimates?|research|computation|Berechnung(?:en)?|Auswertung(?:en)?|Analyse|Darstellung|Erhebung|Schätzung)(?![\p{L}])|(?:Data(?:basis| basis| set)|Datenbasis|Datengrundlage|Grundlage): ?\p{Lu}|(?:Based on|On the basis of|Auf Basis|Auf Grundlage) .{0,60}\b(?:own|our|eigene[rn]?|log|accounts|report|statistics|register|database|survey|Bericht|Statistik|Kassendaten|Umfrage|Befragung)\b|(?:Based on|According to|Taken from|As reported by|Nach|Laut) .{0,80}(?:\b(?:19|20)\d\d\b|\b(?:pages?|Seite|sheet|table|Tabelle) ?\d))/u,
)
/** The same behind words: "% of programs. Data: Meridian Benchmark", "; own analysis". */
const TAILED = quick(
  /[.;,] ?(?:Data|Daten|Datenbasis): ?(?=\p{Lu})|[.;,–] ?(?:own|our own|eigene) (?:analysis|calculations?|estimates?|research|Berechnung(?:en)?|Auswertung(?:en)?|Analyse|Darstellung|Erhebung)\.?$|\((?:see|siehe|from|per|aus|nach|laut) (?:the |our |dem |der |den )?(?:\p{L}+ )?(?:accounts|annual report|report|statistics|log|survey|register|Jahresbericht|Bericht|Statistik|Museumsstatistik|Umfrage|Befragung)(?:[ ,][^()]{0,40})?\)/iu,
)
/** A letter that marks a note, at the end of a cell or a label: "At checkout (a)"; "Option (a)" is a name. */
const LETTERED =
  /(?<!\b(?:option|plan|case|class|type|part|section|art\.|article|step|route|model|variante?)\s?)\([a-e]\)$|[ᵃᵇᶜᵈᵉ]/i
/** "(Larkin, 2025)", "(Larkin and Poole 2024, p. 3)", "(Larkin et al., 2021)": who wrote it, and the year. */
const YEARED = quick(
  /\((?<who>\p{Lu}[\p{L}’&.-]*(?:,? (?:and |& |und |of |et )?[\p{L}’.-]+){0,5}?),? (?<year>(?:19|20)\d\d[a-z]?)(?:, [^()]{1,30})?\)/gu,
)
/** Parts whose sentences may cite. */
const CITING: readonly string[] = [
  'prose',
  'takeaway',
  'so-what',
  'side',
  'situation',
  'against',
  'gap',
  'note',
  'answer',
  'support',
  'claim',
  'exhibit-title',
  'units',
  'cell',
  'item',
  'move',
]

/** A name as a pattern that stands for its letters. */
const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The citation of a source of the ledger that a text types. A place and a year, "(Durham, 2024)", is none, and the client is what a figure is of. */
function citedIn(text: string, { sources }: SettledLedger, client: string): string | undefined {
  // "See National Milk Board (2026)": who wrote it stands before the bracket.
  if (/\((?:19|20)\d\d[a-z]?[),]/.test(text)) {
    const named = Object.values(sources).find(({ publisher, author }) =>
      [publisher, author].some(
        (who) => who !== undefined && who !== client && new RegExp(`${escaped(who)} \\((?:19|20)\\d\\d`).test(text),
      ),
    )
    if (named) return `${named.publisher} (…)`
  }
  return [...text.matchAll(YEARED)].find(({ groups }) => {
    const { who = '' } = groups!
    if (/ et al\.?,?$/.test(who)) return true
    const [first = ''] = who.split(/[ ,]/)
    if (first.length < 3 || client.includes(first)) return false
    return Object.values(sources).some(({ publisher, author = '', title }) =>
      ` ${publisher} ${author} ${title.startsWith(who) ? title : ''} `.includes(` ${first}`),
    )
  })?.[0]
}
const MARKED: readonly string[] = ['cell', 'label', 'head', 'units', 'exhibit-title']

export const typedSource: BriefRule = {
  code: 'lint/typed-source',
  id: 'V-118',
  also: ['V-119'],
  group: 'evidence',
  severity: 'error',
  stage: 'brief',
  about:
    'Source lines and footnotes come from the ledger: no source line, no citation in brackets and no mark of a note (a star, a raised or bracketed number, a letter in brackets after a cell) is typed.',
  why: 'A typed one stays when the figure and its source change.',
  good: 'point: { note: Nominal prices }',
  bad: 'point: { note: "Source: annual report" }',
  check: ({ texts, ledger, brief }) =>
    texts.flatMap(({ text, part, words: { at }, home }) => {
      const line =
        /^\s*(?:Sources?|Quellen?)\s*:/i.exec(text)?.[0] ??
        /\(?\b(?:[Ss]ources?|Quellen?): ?[\p{Lu}\d]/u.exec(text)?.[0] ??
        (part === 'note' || part === 'units' ? LINED.exec(text)?.[0] : undefined) ??
        TAILED.exec(text)?.[0] ??
        CITED.exec(text)?.[0] ??
        (text.includes('(') && CITING.includes(part)
          ? citedIn(text, ledger, brief.about.client ? plain(brief.about.client) : '')
          : undefined)
      const mark = /\[\d{1,2}\]|[¹²³⁴⁵⁶⁷⁸⁹](?![\p{L}\d])/u.exec(text)
      const star =
        STAR.exec(text.replace(/\b\p{Lu}\*|(?<!\d)[1-7]\*/gu, ''))?.[0] ??
        (part === 'note' ? NUMBERED.exec(text)?.[0] : undefined) ??
        (MARKED.includes(part) ? LETTERED.exec(text)?.[0] : undefined)
      const squared = mark !== null && /^[²³]$/.test(mark[0]) && /\b(?:k|c|m)?m$/.test(text.slice(0, mark.index))
      if (line !== undefined)
        return [
          {
            message: `a source line is typed: "${line.trim()}"`,
            span: at,
            home,
            notes: ['hint: delete it, and name the facts under `facts`: the line is made from them'],
          },
        ]
      const typed = mark !== null && !squared ? mark[0] : star?.trim()
      if (typed !== undefined)
        return [
          {
            message: `the mark of a note is typed: "${typed}"`,
            span: at,
            home,
            notes: ['hint: delete it; notes are numbered from the facts that the text prints'],
          },
        ]
      return []
    }),
}
