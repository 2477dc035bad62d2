// What was to be filled in and was not.
import { inEachText, type TextAlone } from '../each-text.ts'
import type { About, SettledBrief } from '../../model/brief.ts'
import { plain, type Words } from '../../model/words.ts'
import type { BriefRule } from '../rule.ts'
import type { Lexicon } from '../words/index.ts'
import { quick } from '../../text/index.ts'

const LEFT =
  /\b(?:TBD|TBC|TODO|FIXME|XXX+|tbd|tbc)\b|\b[Ll]orem\b|\b[Ii]psum\b|\bdolor sit\b|\b(?:x{1,3}|X{2,3})\s?%|\[(?:[Ii]nsert|INSERT|[Pp]laceholder|[Cc]lient|[Nn]ame|[Cc]ompany|[Dd]ate|[Nn]umber|[Ss]ource|[Aa]dd)[^\]]*\]|<[A-Z_]{2,}>|\{\{|[Cc]lick to add|\bINSERT [A-Z]{3,}|\?\?\?|_{3,}/

const LETTERS = quick(
  /(?<![\p{L}\p{N}])(?:EUR|USD|GBP|CHF|[$€£]) ?(?:[xX]{1,3}|NN)(?![\p{L}])|(?<![\p{L}\p{N}])(?:XX|NN|xx|nn)(?= (?!chromosom|and XY|or XY)(?:m|bn|k|\p{Ll}{3,})(?!\p{L}))|(?<=(?:is|of|by|to|about|at|than|costs?|takes?) )…(?= (?:%|per|m|bn|k|years?|months?|weeks?|days?|people)(?!\p{L}))|(?<!\d)(?:19|20)(?:XX|xx)(?![\p{L}\d])|(?<![\p{L}\p{N}])[NX] ?%|(?:EUR|USD|GBP|CHF|[$€£]) ?(?:…|\.{3})|(?<=\p{L} )(?:…|\.{3}) (?=(?:%|per ?cent|percent|Prozent|Mio|Mrd|m|bn|more|fewer|less|mehr|weniger|pro|je|Jahren?|Monaten?|Wochen?|Tagen?|times|points)(?!\p{L}))|(?<![\p{L}\d])(?:dd|tt|DD|TT)[./-](?:mm|MM)[./-](?:yy|jj|YY|JJ|\d\d)|(?<![\p{L}.])[Nn]\. ?[Nn]\.(?!\p{L})|\*{3,}|#{3,}/u,
)
/** "[city]", "(date?)": a word for what is to stand there. */
const WORD =
  '(?:city|town|country|region|name|names|date|day|month|year|number|figure|amount|price|place|person|vendor|supplier|product|site|department|title|role|unit|percentage|value|currency|source|page|recipient|reference|authority|quote|text|x|y|z|n|tbd|Stadt|Ort|Datum|Zahl|Betrag|Firma|Quelle|Jahr|Monat|Termin|Preis|Namen?|Person|Anzahl|Menge|Wert|Frist|Kosten|Anteil|Summe|Titel|Einheit|Beleg|Kunde|Empfänger|Tag|Woche|Verantwortliche[rn]?)'
const BRACED = quick(
  `\\[(?:the )?${WORD}\\](?!\\()|\\[(?!(?:the|their|our|its|his|her|this|that) )(?:[\\p{L}’'-]+ ){1,3}${WORD}\\](?!\\()|\\[(?:names?|dates?|number|amount|price|title|percentage|share|value|source) (?:of|in|for|from) [^\\]]{2,30}\\](?!\\()|<(?:[\\p{L}’'-]+ ){1,3}(?:name|date|number|amount|price|title|figure)>|\\((?:${WORD}|who|when|which|check|wann|wer|wie viele?|how (?:many|much)|\\?)? ?\\?+\\)`,
  'iu',
)
/** "[authority]", "{price}": a word or three in brackets that stand in no quotation, where they would be an addition to it. */
const BRACKETED = quick(
  /\[(?!(?:the|their|our|its|his|her|this|that|sic|in|of|and|or|to|an?|we|translated|translation|emphasis|italics|see|omitted|deleted|der|die|das|den|dem|ein|eine|und|oder|so|gekürzt|Hervorhebung|Übersetzung)(?![\p{L}]))\p{L}[\p{L}’-]*(?: [\p{L}’-]+){0,2}\](?!\()|\{\p{L}[\p{L}_ ]{1,30}\}/iu,
)
const QUOTED = /“[^”]*”|„[^“”]*[“”]|"[^"]*"/g
/** A template that nobody filled: "Insert chart here", "Heading 1", "Dummy text". */
const TEMPLATE = quick(
  /^(?:insert|add|put|enter|type|place|paste|write) (?:\p{L}+ ){0,3}here\b|^(?:your )?(?:(?:slide |chart |sub)?title|heading|headline|subtitle|text|bullet(?: point)?) (?:\d+|(?:goes )?here|of the (?:slide|presentation|deck|document))\.?$|^bullet(?: point)?s?\.?$|(?:^|[.;:] )(?:dummy|sample|placeholder|filler|blind) (?:text|title|content|copy)\b|^(?:text ){2,}text\.?$|^(?:[xX]{2,}|\.{3}|…|\?+)$|^(?:Text|Titel|Überschrift) (?:\d+|hier)\b|\bBlindtext\b|^(?:key )?(?:takeaway|message|headline|bullet|so[- ]what|quote|point|item) (?:\d+|(?:goes|comes|to go) here)\.?$|^(?:your )?\p{L}+ goes here\.?$|^(?:chart|table|slide|section|exhibit|page|box) (?:title|heading|headline|text)$|^(?:placeholder|platzhalter|head|heading|headline|takeaway|subtitle|überschrift|kernaussage|text here|titel der folie)\.?$|^(?:hier|bitte) (?:\p{L}+ ){1,3}(?:einfügen|eintragen|ergänzen|einsetzen)\.?$/iu,
)

const OPEN =
  '(?:(?:still |yet )?(?:to|tb) be (?:confirmed|decided|determined|added|completed|filled(?: in)?|defined|checked|agreed|named|announced|provided|supplied|updated|discussed|inserted|verified|finalised|finalized|written|calculated|clarified|specified|advised)|to follow|to come|tba|t\\.b\\.[acd]\\.?|noch offen|(?:noch )?(?:festzulegen|einzutragen|nachzutragen|zu (?:klären|ergänzen|prüfen|bestätigen|ermitteln|bestimmen|benennen|berechnen|füllen|vereinbaren|definieren|nennen))|folgt(?: noch)?)'
/** The same where it stands alone; after a subject these are sentences. */
const ALONE = `(?:${OPEN}|(?:wird|werden) (?:noch )?(?:ergänzt|nachgereicht|nachgetragen|nachgeliefert|geklärt|benannt|festgelegt|eingetragen|bestimmt|ermittelt))`
/** "Terms (to be confirmed)", "To be confirmed", "[figure to follow]"; "has to be confirmed by the board" is a sentence. */
const UNSAID = quick(`[([](?:\\p{L}+ ){0,2}(?:${ALONE}|offen|fehlt|missing|unknown yet)[)\\]]|^${ALONE}[.…]?$`, 'iu')
/** "Terms: to be confirmed": after a short label and no sentence, as "Two things will happen: to come" has. */
const LABELLED = quick(`(?:^|[.;!?:–—] )(?<label>[^.;!?:–—]{1,40})[:–—] ${ALONE}[.…]?$`, 'iu')
/** A gap for a word: "<name of the client>", "[●]", "[ ]"; "<about ten>" is none. */
const HOLE = quick(
  /<(?:<? ?)(?:(?:the |your )?(?:names?|insert|add|fill|client|customer|company|bank|date|day|month|year|numbers?|figures?|amount|price|sources?|title|text|person|owner|place|city|country|placeholder|your|Namen?|Kunden?|Datum|Zahl|Betrag|Titel|Quelle|Firma|Ort|einfügen|ergänzen))(?: \p{L}+){0,3} ?>|\[ ?(?:[●•_xX]+|[–—-])? ?\](?!\()/iu,
)

/** What is left open in a text; a gap under `gaps` may say that something is to be confirmed. */
const leftIn = (text: string, isGap: boolean, words: Lexicon | undefined): string | undefined =>
  (LEFT.exec(text) ??
    LETTERS.exec(text) ??
    TEMPLATE.exec(text) ??
    (/[[(<]/.test(text) ? BRACED.exec(text) : null) ??
    (/[[{]/.test(text) ? BRACKETED.exec(text.replace(QUOTED, '')) : null) ??
    (isGap ? null : (UNSAID.exec(text) ?? labelled(text, words))) ??
    HOLE.exec(text))?.[0]

/** "Source to be added", "More details to come": a short phrase without a verb. */
const AWAITED = quick(`^(?<label>(?:[\\p{L}-]+ ){1,4}?)(?:still |yet )?${OPEN}(?: here| hier)?[.…]?$`, 'iu')

const labelled = (text: string, words: Lexicon | undefined): RegExpExecArray | null => {
  const found = LABELLED.exec(text) ?? AWAITED.exec(text)
  return found && words?.hasVerb?.(found.groups!['label']!) ? null : found
}

export const placeholder: BriefRule = {
  code: 'lint/placeholder',
  id: 'X-038',
  group: 'text',
  severity: 'error',
  hard: true,
  stage: 'brief',
  about:
    'Nothing is left to be filled in: no TBD, no XX or … for a figure, no [name], [start date] or (date?), no words of a template, no “Terms: to be confirmed”. A sentence may say that something is to be decided, and a gap that it is to be confirmed.',
  why: 'A "TBD" in front of a client costs more than any argument wins.',
  good: 'point: { so_what: The plant pays for itself in four years }',
  bad: 'point: { so_what: The plant pays for itself in TBD years }',
  check: (reading) => leftOpen(reading, [...aboutTexts(reading.brief.about), ...people(reading.brief)]),
}

/** What is left open in each text of a brief. */
const leftOpen = inEachText(({ text, words: { at }, home, part }, { words }) => {
  const found = leftIn(text, part === 'gap', words)
  return found === undefined
    ? []
    : [
        {
          message: `a placeholder is left in: "${found}"`,
          span: at,
          home,
          notes: ['hint: fill it in, or name the gap under `gaps`'],
        },
      ]
})

/** Who owns steps and who decides. */
const people = (brief: SettledBrief) =>
  [...brief.next_steps.map(({ owner }) => owner), ...(brief.ask ? [brief.ask.who] : [])].map(alone)

/** The texts of the head of a brief. */
const aboutTexts = (about: About<Words>) =>
  [about.client, about.project, about.from, about.to, about.cc].flatMap((words) => (words ? [alone(words)] : []))

const alone = (words: Words): TextAlone => ({ part: 'label', text: plain(words), typed: plain(words), words, home: '' })
