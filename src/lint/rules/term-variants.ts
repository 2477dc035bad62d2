// One thing under two spellings: roll-out and rollout, WeChat and Wechat.
import { remembered } from '../remember.ts'
import type { BriefRule } from '../rule.ts'
import { stoppedTwice } from '../stopped.ts'
import { quick } from '../../text/index.ts'

/** Spelled apart, with a hyphen or as one word; the first is what we ask for where both stand. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['data centre', 'datacentre'],
  ['data centres', 'datacentres'],
  ['data center', 'datacenter'],
  ['data centers', 'datacenters'],
  ['health care', 'healthcare'],
  ['web site', 'website'],
  ['cyber security', 'cybersecurity'],
  ['market place', 'marketplace'],
  ['supply-chain', 'supply chain'],
  ['e-commerce', 'ecommerce'],
  ['e-mail', 'email'],
  ['lead time', 'leadtime'],
  ['lead times', 'leadtimes'],
  ['time frame', 'timeframe'],
  ['down time', 'downtime'],
  ['head count', 'headcount'],
  ['data base', 'database'],
  ['data set', 'dataset'],
  ['data sets', 'datasets'],
]

export const termVariants: BriefRule = {
  code: 'lint/term-variants',
  id: 'X-048',
  group: 'text',
  severity: 'warning',
  stage: 'brief',
  about:
    'One thing has one spelling: with a hyphen or without, as one word or two, with capitals inside or without, with “&” or “and” in a name, with stops (St. Ann) or without. A verb (roll out) is no spelling of its noun (rollout).',
  why: 'Two spellings look like two things, and like two authors.',
  good: 'point: { prose: The roll-out is late. A roll-out takes a year. }',
  bad: 'point: { prose: The roll-out is late. A rollout takes a year. }',
  check: ({ texts, brief }) => {
    const isGerman = brief.about.language.slice(0, 2).toLowerCase() === 'de'
    const first = new Map<string, string>()
    const told = new Set<string>()
    const low = texts.map(({ text }) => text.toLowerCase()).join('\n')
    const has = (term: string): boolean => low.includes(term) && wholly(term).test(low)
    const tell = (one: string, other: string, text: (typeof texts)[number]) => {
      const key = [one, other].sort().join('|')
      if (told.has(key)) return []
      told.add(key)
      return [
        {
          message: `"${other}" stands here, and "${one}" elsewhere`,
          span: text.words.at,
          home: text.home,
          notes: [`hint: write "${one}" everywhere`],
        },
      ]
    }
    const both = PAIRS.filter(([one, other]) => has(one) && has(other))
    // Names with a capital inside are known before the first text is read, so that each of them can be found parted.
    const names = new Map<string, string>()
    for (const { text } of texts)
      for (const name of text.match(/\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+/gu) ?? []) {
        if (first.has(name.toLowerCase())) continue
        first.set(name.toLowerCase(), name)
        names.set(name, name.replace(/(\p{Ll})(\p{Lu})/u, '$1 $2'))
      }
    const spelled = texts.flatMap((text) => {
      const found = spelledIn(text.text).flatMap(({ word, key, isKept }) => {
        const other = first.get(key)
        if (other === undefined) {
          if (isKept) first.set(key, word)
          // "By-product" beside "byproducts": one of the two is the plural.
          const one = key.length < 5 ? undefined : (first.get(key.replace(/s$/, '')) ?? first.get(`${key}s`))
          if (one === undefined || one.includes('-') === word.includes('-')) return []
          return /-.*-/.test(word + one) || ANEW.test(word) || ANEW.test(one) ? [] : tell(one, word, text)
        }
        if (other === word) return []
        const differ =
          other.includes('-') !== word.includes('-')
            ? other.toLowerCase() !== word.toLowerCase()
            : inner(other) !== inner(word) && !isShouted(word) && !isShouted(other)
        // "Up-to-date" before a noun and "up to date" after it are both right, so several hyphens say nothing.
        return differ && !/-.*-/.test(word + other) && !ANEW.test(word) && !ANEW.test(other)
          ? tell(other, word, text)
          : []
      })
      const pairs = both.flatMap(([one, other]) =>
        text.text.toLowerCase().includes(other) ? tell(one, other, text) : [],
      )
      const parted = [...names].flatMap(([name, apart]) => (text.text.includes(apart) ? tell(name, apart, text) : []))
      return [...found, ...pairs, ...parted]
    })
    // "Day-cases" beside "day cases": before a noun the hyphen may be right, and a plural stands before none.
    const open = texts.flatMap((text) =>
      hyphenedPlurals(text.text).flatMap((typed) =>
        has(typed.toLowerCase().replace('-', ' ')) ? tell(typed.toLowerCase().replace('-', ' '), typed, text) : [],
      ),
    )
    const agents = texts.flatMap((text) =>
      (text.text.includes('-') ? (text.text.match(AGENT) ?? []) : []).flatMap((typed) => {
        const apart = typed.toLowerCase().replace('-', ' ')
        return has(apart) || has(`${apart}s`) ? tell(apart, typed, text) : []
      }),
    )
    const single = texts.flatMap((text) =>
      hyphenedNouns(text.text).flatMap((typed) => {
        const apart = typed.toLowerCase().replace('-', ' ')
        return has(apart) || has(`${apart}s`) ? tell(apart, typed, text) : []
      }),
    )
    // "Day surgery unit" beside "day-surgery unit": before one and the same noun only one is right.
    const before = texts.flatMap((text) =>
      (text.text.includes('-') ? [...text.text.matchAll(ATTRIBUTE)] : []).flatMap(
        ({ 0: typed, 1: one, 2: two, 3: noun }) => {
          const apart = `${one} ${two} ${noun}`
          return has(apart.toLowerCase()) || has(`${apart.toLowerCase()}s`) ? tell(apart, typed, text) : []
        },
      ),
    )
    const particles = texts.flatMap((text) =>
      [...text.text.matchAll(PARTICLE)].flatMap(({ 1: verb, 2: particle }) => {
        const together = `${verb}${particle}`.toLowerCase()
        return has(together) ? tell(together, `${verb} ${particle}`, text) : []
      }),
    )
    const joined = texts.flatMap((text) =>
      (text.text.includes('&') ? (text.text.match(JOINED) ?? []) : []).flatMap((typed) =>
        ['and', 'und'].flatMap((word) =>
          has(typed.toLowerCase().replace('&', word)) ? tell(typed.replace('&', word), typed, text) : [],
        ),
      ),
    )
    // "Super apps" may stand before "superapps" or after it.
    const joint = texts.flatMap((text) =>
      (isGerman ? apartInGerman : apartIn)(text.text).flatMap(({ typed, joined }) => {
        const other = first.get(joined) ?? first.get(joined.replace(/s$/, '')) ?? first.get(`${joined}s`)
        if (other === undefined || (other.includes('-') && !isGerman) || names.has(other)) return []
        return tell(other, typed, text)
      }),
    )
    const stops = stoppedTwice(texts).flatMap(({ one, other, text }) => tell(one, other, text))
    return [...spelled, ...joint, ...open, ...agents, ...single, ...before, ...particles, ...joined, ...stops]
  },
}

/** "Re-sign" is no spelling of "resign". */
const ANEW =
  /^re-(?:sign|form|cover|creat|sort|dress|mark|press|solv|serv|sound|prov|treat|bound|pos|strain|act|lay|count|lease)/i
/** "Ports & Quays", as it is written in names. */
const JOINED = quick(/\p{Lu}\p{L}+ & \p{Lu}\p{L}+/gu)
/** "Decision-maker" is a noun wherever it stands. */
const AGENT = quick(
  /(?<![\p{L}-])\p{L}{3,}-(?:maker|holder|taker|keeper|owner|seller|buyer|leader|user|goer|worker|driver|provider)(?![\p{L}-])/gu,
)
/** "A real-time feed": two words with a hyphen and the noun they stand before. */
const ATTRIBUTE = quick(/(?<![\p{L}-])(\p{L}{2,})-(\p{Ll}{3,}) (\p{Ll}{4,})(?![\p{L}-])/gu)
/** "The start up is new": a verb with its particle stands for no thing after an article. */
const PARTICLE =
  /\b(?:the|an?|each|every|its|their|our) ([a-z]{3,}) (up|off|out|back|down|over|in)(?=[.,;:]|$| (?:is|are|was|were|has|had|will|can|may|must|takes?|costs?|pays?|needs?|comes|of)\b)/gi
/** Finds a term that stands by itself. */
const wholly = remembered((term: string) => new RegExp(`(?<![\\p{L}-])${term}(?![\\p{L}-])`, 'u'))

/** The words of a text that have one spelling: those with capitals inside them or a hyphen are kept, and long ones. */
const spelledIn = remembered((text: string) =>
  (text.match(/\p{L}[\p{L}\p{N}]*(?:-\p{L}+)*/gu) ?? [])
    .filter((word) => word.length > 3)
    .map((word) => {
      const isMarked = word.includes('-') || /\p{Ll}\p{Lu}/u.test(word)
      return {
        word,
        key: word.toLowerCase().replaceAll('-', ''),
        isKept: isMarked || (word.length >= 5 && !/\p{N}/u.test(word)),
      }
    }),
)

const set = (words: string): Set<string> => new Set(words.split(' '))
/** First words, and second ones, of two that stand apart for another reason than a spelling: "every day", "over time", "roll out". */
const FIRST = set(
  'some every over under down back with when what where more most after mean them your their must that this then than there here once each both such long high from have were been will would which into also only',
)
const SECOND = set(
  'time times day days way ways one body thing things be up out off over back down away fore self ever how what all able most so on in and the for not but are was has had can its',
)

/** Plurals of two words with a hyphen, e.g. "day-cases"; "follow-ups" and "add-ons" come from verbs and are left out. */
const hyphenedPlurals = remembered((text: string): string[] =>
  text.includes('-')
    ? (text.match(/(?<![\p{L}\p{N}-])\p{L}{3,}-\p{Ll}{3,}s(?![\p{L}\p{N}’-])/gu) ?? []).filter(
        (word) => !word.endsWith('ss') && !SECOND.has(word.replace(/^.*-/, '').replace(/s$/, '')),
      )
    : [],
)

/** "An advice-center." after an article and before no noun: the hyphen has nothing to join it to. */
const NOUN = quick(
  /\b(?:an?|the|each|every|one|another|its|their|our|no|any) (?:\p{Ll}{4,} )?(\p{L}{3,}-\p{Ll}{3,})(?=[.,;:!?)”’]|$| (?:is|are|was|were|has|had|will|can|may|must|in|at|of|for|from|to|by|on|with|that|which|where|who|costs?|takes?|opens?|needs?|than|as)(?![\p{L}-]))/giu,
)
const hyphenedNouns = remembered((text: string): string[] =>
  text.includes('-')
    ? [...text.matchAll(NOUN)]
        .map(({ 1: word }) => word!)
        .filter((word) => !SECOND.has(word.replace(/^.*-/, '')) && !/(?:ed|ing|ly)$/.test(word))
    : [],
)

/** Every two neighbours of a text that might be written as one, e.g. "super apps". */
const pairsApart = (text: string, second: RegExp): { typed: string; joined: string }[] => {
  const apart: { typed: string; joined: string }[] = []
  let before = ''
  for (const { 0: word } of text.matchAll(/\p{L}+(?:[-’]\p{L}+)*|[^\s\p{L}]/gu)) {
    if (
      before.length >= 4 &&
      word.length >= 3 &&
      !SECOND.has(word) &&
      !FIRST.has(before.toLowerCase()) &&
      second.test(word)
    )
      apart.push({ typed: `${before} ${word}`, joined: `${before}${word}`.toLowerCase() })
    before = /^\p{L}+$/u.test(word) ? word : ''
  }
  return apart
}
const apartIn = remembered((text: string) => pairsApart(text, /^\p{Ll}+$/u))
/** In German both are nouns: "Software Lösung". */
const apartInGerman = remembered((text: string) => pairsApart(text, /^\p{Lu}\p{Ll}+$/u))

/** The capitals inside a name, the first letter left out. */
const inner = (word: string): string => word.slice(1).replace(/\p{Ll}/gu, '.')

/** True for a word all in capitals: it is shouted, or an acronym, and says nothing of how the word is spelt. */
const isShouted = (word: string): boolean => word.length > 1 && word === word.toUpperCase()
