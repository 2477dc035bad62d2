// One thing under two spellings: roll-out and rollout, WeChat and Wechat.
import { remembered } from '../remember.ts'
import type { BriefRule } from '../rule.ts'
import { apartIn, apartInGerman, hyphenedNouns, hyphenedPlurals, spelledIn } from '../spellings.ts'
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
    const low = texts.map(({ text }) => lowOf(text)).join('\n')
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
      for (const name of humpedIn(text)) {
        if (first.has(name.toLowerCase())) continue
        first.set(name.toLowerCase(), name)
        names.set(name, name.replace(HUMP, '$1 $2'))
      }
    const whole = texts.map(({ text }) => text).join('\n')
    const partedNames = [...names].filter(([, apart]) => whole.includes(apart))
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
      const pairs = both.flatMap(([one, other]) => (lowOf(text.text).includes(other) ? tell(one, other, text) : []))
      const parted = partedNames.flatMap(([name, apart]) => (text.text.includes(apart) ? tell(name, apart, text) : []))
      return [...found, ...pairs, ...parted]
    })
    // "Day-cases" beside "day cases": before a noun the hyphen may be right, and a plural stands before none.
    const open = texts.flatMap((text) =>
      hyphenedPlurals(text.text).flatMap((typed) =>
        has(typed.toLowerCase().replace('-', ' ')) ? tell(typed.toLowerCase().replace('-', ' '), typed, text) : [],
      ),
    )
    const agents = texts.flatMap((text) =>
      agentsIn(text.text).flatMap((typed) => {
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
      attributesIn(text.text).flatMap(({ 0: typed, 1: one, 2: two, 3: noun }) => {
        const apart = `${one} ${two} ${noun}`
        return has(apart.toLowerCase()) || has(`${apart.toLowerCase()}s`) ? tell(apart, typed, text) : []
      }),
    )
    const particles = texts.flatMap((text) =>
      particlesIn(text.text).flatMap(({ 1: verb, 2: particle }) => {
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

/** "WeChat": a name with a capital inside, and where it would part. */
const HUMPED = quick(/\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+/gu)
const HUMP = quick(/(\p{Ll})(\p{Lu})/u)
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
const lowOf = remembered((text) => text.toLowerCase())
const humpedIn = remembered((text): readonly string[] => text.match(HUMPED) ?? [])
const agentsIn = remembered((text): readonly string[] => (text.includes('-') ? (text.match(AGENT) ?? []) : []))
const attributesIn = remembered((text) => (text.includes('-') ? [...text.matchAll(ATTRIBUTE)] : []))
const particlesIn = remembered((text) => [...text.matchAll(PARTICLE)])
/** Finds a term that stands by itself. */
const wholly = remembered((term: string) => quick(`(?<![\\p{L}-])${term}(?![\\p{L}-])`))

const SMALL = quick(/\p{Ll}/gu)
/** The capitals inside a name, the first letter left out. */
const inner = (word: string): string => word.slice(1).replace(SMALL, '.')

/** True for a word all in capitals: it is shouted, or an acronym, and says nothing of how the word is spelt. */
const isShouted = (word: string): boolean => word.length > 1 && word === word.toUpperCase()
