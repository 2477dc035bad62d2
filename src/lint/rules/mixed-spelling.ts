// British and American spelling in one document.
import { remembered } from '../remember.ts'
import type { BriefRule, Finding } from '../rule.ts'
import type { Text } from '../texts.ts'

/** British, American; stems of whole words, with endings that both share. */
const PAIRS: readonly (readonly [string, string])[] =
  `centre/center theatre/theater fibre/fiber calibre/caliber lustre/luster meagre/meager sombre/somber spectre/specter sabre/saber
  metre/meter kilometre/kilometer centimetre/centimeter millimetre/millimeter litre/liter millilitre/milliliter hectolitre/hectoliter
  analyse/analyze catalyse/catalyze paralyse/paralyze hydrolyse/hydrolyze defence/defense offence/offense pretence/pretense
  licence/license catalogue/catalog analogue/analog programme/program grey/gray greyer/grayer tonne/ton aluminium/aluminum fulfil/fulfill fulfilment/fulfillment
  skilful/skillful wilful/willful enrol/enroll enrolment/enrollment instalment/installment instil/instill distil/distill appal/appall ageing/aging
  manoeuvre/maneuver sceptical/skeptical sceptic/skeptic scepticism/skepticism tyre/tire plough/plow cheque/check cheques/checks kerb/curb
  jewellery/jewelry jeweller/jeweler mould/mold mouldy/moldy moult/molt smoulder/smolder artefact/artifact cosy/cozy pyjamas/pajamas sulphur/sulfur
  paediatric/pediatric paediatrics/pediatrics paediatrician/pediatrician anaesthesia/anesthesia anaesthetic/anesthetic anaesthetist/anesthetist
  oestrogen/estrogen haemoglobin/hemoglobin haemorrhage/hemorrhage oesophagus/esophagus orthopaedic/orthopedic gynaecology/gynecology
  leukaemia/leukemia anaemia/anemia anaemic/anemic diarrhoea/diarrhea foetus/fetus foetal/fetal caesarean/cesarean encyclopaedia/encyclopedia
  archaeology/archeology archaeological/archeological marvellous/marvelous woollen/woolen chilli/chili draught/draft
  aeroplane/airplane moustache/mustache whilst/while amongst/among`
    .split(/\s+/)
    .filter(Boolean)
    .map((pair) => pair.split('/') as [string, string])
/** Words in -our of both, with what may follow. */
const OUR =
  /^((?:un|dis)?(?:col|fav|lab|behavi|hon|neighb|flav|harb|rum|vap|od|parl|vig|sav|arm|endeav|cand|clam|demean|tum|savi|splend|ard|ranc|val|hum|misbehavi))(ou?r)(s|ed|ing|less|ful|fully|able|ably|ite|ites|hood|hoods|er|ers|y|ly)?$/
/** Verbs that keep or double their last l. */
const DOUBLED =
  /^((?:travel|model|cancel|label|fuel|signal|level|channel|total|dial|counsel|marvel|tunnel|funnel|panel|parcel|quarrel|rival|equal|initial|towel|shovel|refuel|relabel|remodel|bevel|pedal|jewel|tassel|snorkel|barrel))(l?)(ed|ing|er|ers|or|ors)$/
/** Verbs in -ise and -ize, and their nouns. */
const ISE = /^([a-z]{3,})(is|iz)(e|es|ed|ing|er|ers|ation|ations|ational)$/
/** Of these the s is their own: "exercise", "otherwise", "fundraiser". */
const OWN_S =
  /(?:adverti|advi|chasti|compri|compromi|conci|crui|brui|demi|despi|devi|disgui|enterpri|exerci|experti|exci|franchi|improvi|inci|liai|malai|merchandi|noi|paradi|poi|phrai|prai|preci|premi|promi|rai|repri|revi|supervi|surmi|surpri|televi|tortoi|treati|turquoi|upri|sunri|moonri|highri|vi|wi|gui|circumci|mortgagi)$/

/** The same word in the other variety, and in which it is: undefined for a word that both spell alike. */
function otherWay(word: string): { british: boolean; other: string } | undefined {
  const our = OUR.exec(word)
  if (our) return { british: our[2] === 'our', other: `${our[1]}${our[2] === 'our' ? 'or' : 'our'}${our[3] ?? ''}` }
  const doubled = DOUBLED.exec(word)
  if (doubled)
    return { british: doubled[2] === 'l', other: `${doubled[1]}${doubled[2] === 'l' ? '' : 'l'}${doubled[3]}` }
  const ise = ISE.exec(word)
  if (ise && !OWN_S.test(`${ise[1]}i`))
    return { british: ise[2] === 'is', other: `${ise[1]}${ise[2] === 'is' ? 'iz' : 'is'}${ise[3]}` }
  return undefined
}

/** These stand in both varieties for different things. */
const BOTH = new Set(
  'program programs tire tired tires ton tons license licensed licenses licensing meter meters metered check checks checked checking curb curbs draft drafts drafted while among'.split(
    ' ',
  ),
)
const OXFORD = /iz(?:e|es|ed|ing|er|ers|ation|ations|ational)$/

/** The words that begin a sentence, in small letters; before a further capital they may be a name. */
const openingsOf = (text: string): string[] =>
  [...text.matchAll(/(?:^|[.!?:]\s+)(\p{Lu}\p{Ll}+)(?=\s[\p{Ll}\p{N}])/gu)].map((found) => found[1]!.toLowerCase())

const wordsIn = remembered((text) => [...(text.match(/(?<![\p{L}-])\p{Ll}+/gu) ?? []), ...openingsOf(text)])

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
    for (const text of texts) for (const word of wordsIn(text.text)) if (!written.has(word)) written.set(word, text)
    const told = new Set<string>()
    const tell = (word: string, right: string): Finding[] => {
      const text = written.get(word)!
      if (told.has(right.slice(0, 6))) return []
      told.add(right.slice(0, 6))
      return [
        {
          message: `"${word}" is ${american ? 'British' : 'American'} spelling, and the brief is in ${brief.about.language}`,
          span: text.words.at,
          home: text.home,
          notes: [`hint: write "${right}"`],
        },
      ]
    }
    const listed = PAIRS.flatMap(([british, us]) => {
      const [right, wrong] = american ? [british, us].reverse() : [british, us]
      const forms = ['', 's', 'd', 'r', 'rs', 'ed', 'ing', 'ful', 'able'].map((end) => `${wrong}${end}`)
      const word = forms.find((form) => written.has(form))
      return word === undefined || BOTH.has(word) ? [] : tell(word, word.replace(wrong!, right!))
    })
    const built = [...written.keys()].flatMap((word) => {
      const way = otherWay(word)
      if (!way || way.british !== american) return []
      // Oxford spelling writes -ize in British English too: that is no mix by itself.
      if (!american && OXFORD.test(word) && !hasIse(way.other, written)) return []
      return tell(word, way.other)
    })
    return [...listed, ...built]
  },
}

/** True where a word in -ise stands in some form: "organise" for "organizes". */
const hasIse = (word: string, written: ReadonlyMap<string, Text>): boolean => {
  const stem = word.replace(/is(?:e|es|ed|ing|er|ers|ation|ations|ational)$/, 'is')
  return ['e', 'es', 'ed', 'ing', 'er', 'ers', 'ation', 'ations', 'ational'].some((end) => written.has(`${stem}${end}`))
}
