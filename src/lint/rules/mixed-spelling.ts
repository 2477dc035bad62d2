// British and American spelling in one document.
import type { BriefRule } from '../rule.ts'
import type { Text } from '../texts.ts'

/** British, American; stems of whole words, with endings that both share. */
const PAIRS: readonly (readonly [string, string])[] =
  `colour/color favour/favor labour/labor behaviour/behavior honour/honor neighbour/neighbor flavour/flavor harbour/harbor rumour/rumor
  centre/center metre/meter litre/liter theatre/theater fibre/fiber analyse/analyze catalyse/catalyze defence/defense offence/offense
  licence/license travelled/traveled travelling/traveling modelling/modeling modelled/modeled cancelled/canceled labelled/labeled
  fuelled/fueled signalling/signaling catalogue/catalog programme/program grey/gray tonne/ton aluminium/aluminum
  organisation/organization organisations/organizations organise/organize organised/organized recognise/recognize recognised/recognized
  realise/realize realised/realized utilisation/utilization optimise/optimize optimised/optimized optimisation/optimization
  prioritise/prioritize prioritised/prioritized capitalise/capitalize capitalisation/capitalization digitalisation/digitalization
  specialise/specialize specialised/specialized standardise/standardize standardisation/standardization maximise/maximize minimise/minimize
  summarise/summarize emphasise/emphasize monetise/monetize monetisation/monetization urbanisation/urbanization fulfil/fulfill
  skilful/skillful enrol/enroll instalment/installment ageing/aging manoeuvre/maneuver sceptical/skeptical tyre/tire plough/plow`
    .split(/\s+/)
    .filter(Boolean)
    .map((pair) => pair.split('/') as [string, string])
/** These stand in both varieties for different things. */
const BOTH = new Set(
  'program programs tire tired tires ton tons license licensed licenses licensing meter meters metered aging'.split(
    ' ',
  ),
)
/** Oxford spelling writes -ize in British English too: that is not a mix by itself. */
const OXFORD = /iz(?:e|ed|ation|ations)$/

/** The words that begin a sentence, in small letters; before a further capital they may be a name. */
const openingsOf = (text: string): string[] =>
  [...text.matchAll(/(?:^|[.!?:]\s+)(\p{Lu}\p{Ll}+)(?=\s[\p{Ll}\p{N}])/gu)].map((found) => found[1]!.toLowerCase())

export const mixedSpelling: BriefRule = {
  code: 'lint/mixed-spelling',
  id: 'X-049',
  group: 'text',
  severity: 'warning',
  stage: 'brief',
  about: 'Spelling is British or American, as the language of the brief says.',
  why: 'A mix shows that the document was put together from others.',
  good: 'point: { so_what: The centre pays for the plant }',
  bad: 'point: { so_what: The center pays for the plant }',
  check: ({ texts, brief }) => {
    const [language, region] = brief.about.language.toLowerCase().split('-')
    if (language !== 'en') return []
    const american = region === 'us'
    // Each word with the first text that has it.
    const written = new Map<string, Text>()
    for (const text of texts)
      for (const word of [...(text.text.match(/(?<![\p{L}-])\p{Ll}+/gu) ?? []), ...openingsOf(text.text)])
        if (!written.has(word)) written.set(word, text)
    return PAIRS.flatMap(([british, us]) => {
      const [right, wrong] = american ? [british, us].reverse() : [british, us]
      const forms = [wrong!, `${wrong}s`, `${wrong}d`, `${wrong}ed`, `${wrong}ing`, `${wrong}ful`, `${wrong}able`]
      const word = forms.find((form) => written.has(form))
      if (word === undefined || BOTH.has(word)) return []
      if (OXFORD.test(word) && !american && !written.has(right!)) return []
      const text = written.get(word)!
      return [
        {
          message: `"${word}" is ${american ? 'British' : 'American'} spelling, and the brief is in ${brief.about.language}`,
          span: text.words.at,
          home: text.home,
          notes: [`hint: write "${word.replace(wrong!, right!)}"`],
        },
      ]
    })
  },
}
