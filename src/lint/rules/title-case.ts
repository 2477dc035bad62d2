// Titles With Capitals, and TITLES IN CAPITALS.
import { plain } from '../../model/words.ts'
import type { BriefRule, Finding } from '../rule.ts'
import { sentencesOf, wordsOf } from '../sentences.ts'
import type { Text } from '../texts.ts'

const SHARE = 0.6
/** Parts that are written in sentences: a capital inside one is that of a name. */
const WRITTEN: readonly string[] = ['prose', 'takeaway', 'so-what', 'situation', 'answer', 'note', 'against', 'gap']

export const titleCase: BriefRule = {
  code: 'lint/title-case',
  id: 'T-008',
  group: 'titles',
  severity: 'warning',
  stage: 'brief',
  about:
    'Titles, that of the brief and those of exhibits among them, are in sentence case. Names keep their capitals: those of the client and of the ledger, those that stand in sentences of the brief, and a name at the end of a title.',
  why: 'Capitals on every word hide the names among them.',
  good: 'point: { claim: Profit grew faster than revenue in 2024 }',
  bad: 'point: { claim: Profit Grew Faster Than Revenue In 2024 }',
  check: ({ texts, words, ledger, brief }) => {
    if (words?.language === 'de') return germanIn(texts)
    if (words?.language !== 'en') return []
    const names = new Set([
      ...namesIn(Object.values(ledger.facts).map(({ label }) => label)),
      // Names from their first word on: a word goes before each, since that of a label is no name.
      ...namesIn(
        [
          ...[brief.about.client, brief.about.to].map((each) => (each ? plain(each) : '')),
          ...Object.values(ledger.facts).map(({ entity = '' }) => entity),
          ...Object.values(ledger.sources).map(({ publisher }) => publisher),
        ].map((name) => `of ${name}`),
      ),
      ...namesIn(texts.filter(({ part }) => WRITTEN.includes(part)).flatMap(({ text }) => sentencesOf(text))),
    ])
    // Words that the brief writes small are no names: "Members", "Cents".
    const common = new Set(
      texts
        .filter(({ part }) => WRITTEN.includes(part) || part === 'claim' || part === 'section')
        .flatMap(({ text }) => text.match(/(?<![\w-])[a-z]{3,}(?![\w-])/g) ?? []),
    )
    return texts
      .filter(({ part }) => part === 'claim' || part === 'section' || part === 'exhibit-title' || part === 'title')
      .flatMap(({ text, words: { at }, home }) => {
        const long = wordsOf(text)
          .slice(1)
          .filter((word) => word.length >= 4 && /^\p{L}/u.test(word) && !names.has(word.toLowerCase()))
        const high = long.filter((word) => /^\p{Lu}/u.test(word))
        const isShouted = text === text.toUpperCase() && long.length > 1
        const isCommon = high.filter((word) => common.has(word.toLowerCase())).length > 1 && !endsInName(text)
        // "A Fee for Curbside Pickup": all but its small words are high, and the brief writes some of them small.
        const content = wordsOf(text)
          .slice(1)
          .filter((word) => /^\p{L}{3}/u.test(word) && !words.stop.includes(word))
        const isAllHigh =
          content.length > 2 &&
          content.every((word) => /^\p{Lu}/u.test(word)) &&
          content.some((word) => !names.has(word.toLowerCase())) &&
          content.filter((word) => common.has(word.toLowerCase())).length > 1 &&
          !endsInName(text)
        const isSmall = SMALL_HIGH.test(text) && high.length > 0 && 2 * high.length >= long.length && !endsInName(text)
        if (
          !isShouted &&
          !isCommon &&
          !isAllHigh &&
          !isSmall &&
          (high.length < 3 || high.length < SHARE * long.length || endsInName(text))
        )
          return []
        return [
          {
            message: `this title has capitals on ${high.length} of its ${long.length} longer words`,
            span: at,
            home,
            notes: ['hint: capitals only for the first word and for names'],
          },
        ]
      })
  },
}

/** "From Powder To Cheese": a small word with a capital after one that has one too, and before another. */
const SMALL_HIGH =
  /(?<=[A-Z][A-Za-z-]* |^[A-Z][a-z-]+ (?:[a-z]+ ){0,3})(?:The|Of|And|To|By|In|For|From|With|At|On|A|An|Or|Is|Are|Than|As|Its|Their|Into|Over|Per) (?=[A-Z])/

/** Titles in capitals, and German words that are no nouns with one: "Die Besuche Sinken Seit 2019 Um Ein Drittel". */
const HIGH_GERMAN =
  /(?<=[A-Za-zäöüß0-9%] )(?:Und|Oder|Der|Das|Den|Dem|Des|Ein|Eine|Einen|Einer|Seit|Um|Von|Vom|Mit|Für|Im|Auf|Aus|Bei|Nach|Zu|Zum|Zur|Als|Ist|Sind|Hat|Haben|Wird|Werden|Kann|Können|Nicht|Mehr|Sich|Weiter|Weniger|Wieder|Immer|Noch|Nur|Auch|Sinken|Sinkt|Sank|Sanken|Steigen|Steigt|Stieg|Stiegen|Fallen|Fällt|Fiel|Fielen|Wächst|Wuchs|Wuchsen|Bleibt|Bleiben|Liegt|Liegen|Bringt|Bringen|Kostet|Zeigt|Zeigen|Fehlt|Fehlen|Verliert|Verlieren|Gewinnt|Würde|Würden|Bewegen)(?![A-Za-zäöüß-])/g

const germanIn = (texts: readonly Text[]): Finding[] =>
  texts
    .filter(({ part }) => part === 'claim' || part === 'section' || part === 'exhibit-title' || part === 'title')
    .flatMap(({ text, words: { at }, home }) => {
      const high = text.match(HIGH_GERMAN) ?? []
      const isShouted = text === text.toUpperCase() && (text.match(/[A-ZÄÖÜ]{4,}/g) ?? []).length > 1
      if (high.length < 2 && !isShouted) return []
      return [
        {
          message: isShouted
            ? 'this title is all in capitals'
            : `this title writes "${high.join('", "')}" with a capital`,
          span: at,
          home,
          notes: ['hint: capitals only for the first word, for nouns and for names'],
        },
      ]
    })

/** "Weekly visits to a branch of Ardley Federal Bank": two words in small letters and more, and then one name to the end. */
const endsInName = (title: string): boolean => {
  const words = wordsOf(title).slice(1)
  const first = words.findIndex((word) => /^\p{Lu}/u.test(word))
  const name = words.slice(first)
  return (
    words.slice(0, first).filter((word) => /^\p{Ll}{4,}$/u.test(word)).length > 1 &&
    name.every((word) => /^(?:\p{Lu}|of$|the$|and$|for$)/u.test(word))
  )
}

/** Words that a text writes with a capital inside a name, in small letters. */
const namesIn = (labels: readonly string[]): Set<string> =>
  new Set(
    labels
      .flatMap((label) => wordsOf(label).slice(1))
      .filter((word) => /^\p{Lu}/u.test(word))
      .map((word) => word.toLowerCase()),
  )
