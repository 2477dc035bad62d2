// British and American spelling in one document.
import type { BriefRule } from '../rule.ts'

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
    const lower = texts.flatMap((text) =>
      (text.text.match(/(?<![\p{L}-])\p{Ll}+/gu) ?? []).map((word) => ({ word, text })),
    )
    const written = new Set(lower.map(({ word }) => word))
    return PAIRS.flatMap(([british, us]) => {
      const [right, wrong] = american ? [british, us].reverse() : [british, us]
      const forms = [wrong!, `${wrong}s`, `${wrong}d`, `${wrong}ed`, `${wrong}ing`, `${wrong}ful`, `${wrong}able`]
      const found = lower.find(({ word }) => forms.includes(word))
      if (!found || BOTH.has(found.word)) return []
      if (OXFORD.test(found.word) && !american && !written.has(right!)) return []
      return [
        {
          message: `"${found.word}" is ${american ? 'British' : 'American'} spelling, and the brief is in ${brief.about.language}`,
          span: found.text.words.at,
          home: found.text.home,
          notes: [`hint: write "${found.word.replace(wrong!, right!)}"`],
        },
      ]
    })
  },
}
