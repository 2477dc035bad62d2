// Words in quotation marks that nobody is named for.
import type { BriefRule } from '../rule.ts'
import { plain } from '../../model/words.ts'
import { countWords, plainly, sentencesOf } from '../sentences.ts'
import { PRINTED } from '../texts.ts'
import { quick } from '../../text/index.ts'

/** Words from which on a quotation is more than a term. */
const LONG = 5
/** The same where somebody is told to have said it. */
const SAID = 3
const SAYING =
  '(?<!\\p{L})(?:sa(?:y|ys|id)|tells?|told|puts? it|complain(?:s|ed)?|explain(?:s|ed)?|warn(?:s|ed)?|recall(?:s|ed)?|admit(?:s|ted)?|argue[sd]?|wrote|writes?|repeat(?:s|ed)?|add(?:s|ed)|reported|insist(?:s|ed)?|repl(?:y|ies|ied)|respond(?:s|ed)|claim(?:s|ed)|answered|noted|object(?:s|ed)|grumble[sd]?|sigh(?:s|ed)?|joke[sd]|stated|remark(?:s|ed)|commented|conclude[sd]?|concede[sd]?|shrug(?:s|ged)?|quip(?:s|ped)|protest(?:s|ed)|mutter(?:s|ed)?|shout(?:s|ed)?|heard|calls? (?:it|this|them)|sag(?:t|te|en|ten)|mein(?:t|te|ten|en)|(?:er|be)?klär(?:t|te|ten|en)|(?:be)?klag(?:t|te|ten|en)|bericht(?:et|ete|eten|en)|schreib(?:t|en)|schrieb(?:en)?|erzähl(?:t|te|ten|en)|beton(?:t|te|ten|en)|warn(?:t|te|ten|en)|antwort(?:et|ete|eten|en)|seufz(?:t|te|ten|en)|schimpf(?:t|te|ten|en)|ruf(?:t|en)|riefen|wünsch(?:t|te|ten|en) sich|forder(?:t|te|ten|n)|hieß es|heißt es|wörtlich)(?!\\p{L})'
/** A verb of saying right before the quotation, "complained that “…”", or with a comma or colon after it, "in the words of one of them, “…”". */
const TOUCHED = quick(`${SAYING}(?: (?:us|me|them|him|her|so|that|simply|only|once|dass))*$`, 'iu')
const LED = quick(
  `(?:${SAYING}|\\b(?:in the words of|as one|nach den Worten|mit den Worten|wie (?:es )?ein)\\b)[^.;“”]{0,60}[,:]$|(?:nach|mit) den Worten [^.;“”]{0,40}$`,
  'iu',
)
/** A verb of saying after it: "“…”, a picker says", "“…” is how he put it". */
const FOLLOWED = quick(
  `^(?:, | (?:is|was) (?:how|what) )(?:\\p{L}+ ){0,6}${SAYING}|^ ${SAYING}|^, so (?:der|die|das|ein|eine|ihr|sein)(?!\\p{L})`,
  'iu',
)
/** A thing right after it, which the quoted words name: "the “park and ride” scheme". */
const NAMED = quick(
  /^ (?!(?:and|or|but|when|while|if|as|about|of|in|at|to|for|with|after|before|because|since|on|und|oder|aber|als|weil|wenn|in|bei)(?!\p{L}))\p{Ll}/u,
)
/** "One panel member called the plan “a licence for rats”": somebody, and a word for it. "The plan is called “…”" names it. */
const NAMES_IT = quick(
  /(?<!\p{L})(?:members?|residents?|customers?|patients?|managers?|directors?|officers?|nurses?|doctors?|surgeons?|drivers?|teachers?|parents?|pupils?|students?|users?|buyers?|suppliers?|employees?|workers?|staff|analysts?|investors?|neighbou?rs?|passengers?|visitors?|owners?|respondents?|interviewees?|councillors?|mayors?|ministers?|bankers?|farmers?|guests?|one|another|he|she|they|we|some|many|who|(?:[Cc]hair|spokes)\p{L}+|C[EFO]O)(?: [^.;“„«"]{0,40})? (?:call(?:s|ed)|describe[sd]?|dubb?(?:s|ed)|spoke of|speaks? of|spoken of|refer(?:s|red) to|dismisse[sd]|prais(?:es|ed)|summ(?:ed|s) (?:it|this) up|compar(?:es|ed))(?: [^.;“„«"]{0,60})?$/iu,
)
/** The same in German: "Die Kuratorin nennt das Depot „unser verborgenes Gold“". */
const NENNT_ES =
  /(?:(?:[A-ZÄÖÜ][a-zäöüß]+(?:orin|erin|entin|istin|innen|leute)|Besucher|Gäste|Gast|Bürger|Kritiker|Mitarbeiter|Nachbarn?|Direktor|Leiter|Chef|Lehrer|Schüler|Kunden?|Händler|Anwohner|Vorstand|Bürgermeister|[Ee]iner|[Ee]r|[Ss]ie|[Ww]ir|[Vv]iele|[Mm]anche)(?: [^.;“„»"]{0,40})? (?:nenn(?:t|en)|nannten?|bezeichne(?:t|te|n|ten)|beschreib(?:t|en)|beschrieb(?:en)?|sprach(?:en)? von|spricht von|sprechen von))(?: [^.;“„»"]{1,60})?(?: als)?$/
/** A work by its title, a thing by its name: the report “From powder to cheese”. */
const TITLED =
  /(?:^|[^A-Za-zÄÖÜäöüß])(?:reports?|study|book|paper|articles?|series|campaign|programme|program|exhibition|film|project|brochure|leaflet|question|clause|chapter|slogan|motto|titled?|entitled|named|Bericht|Studie|Buch|Artikel|Reihe|Kampagne|Programm|Ausstellung|Film|Projekt|Broschüre|Frage|Titel|Motto|Schau)(?: is| called| titled| named| heißt| lautet| namens| mit dem Titel)?$/i
/** What says words without saying them: a sign, a page, a rule. */
const WRITTEN = quick(
  /(?<!\p{L})(?:pages?|signs?|labels?|screens?|buttons?|forms?|menus?|banners?|rules?|laws?|contracts?|letters?|headings?)(?!\p{L})/iu,
)
const QUOTED = quick(
  /[“„«»"]([^”“«»"]+)[”“«»"]|(?<![\p{L}\d])[‘'‚]((?:[^‘’'“”]|(?<=\p{L})[’'](?=\p{L})){8,300})[’'‘](?![\p{L}\d])/gu,
)

export const unsourcedQuote: BriefRule = {
  code: 'lint/unsourced-quote',
  id: 'V-114',
  group: 'evidence',
  severity: 'error',
  stage: 'brief',
  about:
    'A quotation is a fact in words of the ledger, with its source: five words and more in quotation marks, or three where a verb of saying touches them.',
  why: 'Quoted words that were not said are the worst mistake a document can make.',
  good: 'fact: { id: refusal, label: View of a manager, says: we will never build a second plant here, period: 2025, source: { id: trade, where: page 4 } }\npoint: { prose: "One manager said “$refusal”" }',
  bad: 'point: { prose: "One manager said “we will never build a second plant here”" }',
  check: ({ texts, ledger }) => {
    const known = [
      ...Object.values(ledger.facts).flatMap(({ says }) => (says ? [plainly(plain(says))] : [])),
      ...Object.values(ledger.sources).map(({ title }) => plainly(title)),
    ]
    return texts.flatMap(({ typed, words: { at }, home }) => {
      if (!/[“„«»"‘'‚]/.test(typed)) return []
      const found = [...typed.matchAll(QUOTED)].find(
        ({ 0: quoted, 1: double, 2: said = double }) =>
          countWords(said!) >= leastOf(typed, quoted) &&
          // A figure or words of the ledger in the same sentence bring their source with them.
          !sentencesOf(typed)
            .flatMap((sentence) => sentence.split(/; /))
            .some((part) => part.includes(PRINTED) && part.includes(quoted.slice(0, 20))) &&
          !known.some((words) => words.includes(plainly(said!)) || plainly(said!).includes(words)),
      )
      return found === undefined
        ? []
        : [
            {
              message: `a quotation without a source: ${found[0]}`,
              span: at,
              home,
              notes: ['hint: enter it in the ledger under `says`, with its source, and print it with $'],
            },
          ]
    })
  },
}

/** How many words a quotation has at least: fewer where its sentence says that somebody said it. */
const leastOf = (typed: string, quoted: string): number => {
  const around = sentencesOf(typed)
    .filter((sentence) => sentence.includes(quoted.slice(0, 20)) || quoted.includes(sentence.slice(-20)))
    .join(' ')
    .replace(quoted, ' ')
  const start = typed.indexOf(quoted)
  const before = typed.slice(0, start).trimEnd()
  const after = typed.slice(start + quoted.length)
  const isSaid =
    LED.test(before) ||
    FOLLOWED.test(after) ||
    (/[,.!?]["”“»’']$/.test(quoted) && FOLLOWED.test(`,${after}`)) ||
    (TOUCHED.test(before) && !NAMED.test(after))
  if (TITLED.test(before)) return Number.POSITIVE_INFINITY
  return (isSaid || NAMES_IT.test(before) || NENNT_ES.test(before)) && !WRITTEN.test(around) ? SAID : LONG
}
