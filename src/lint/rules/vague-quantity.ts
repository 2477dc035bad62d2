// Quantities without a number.
import type { Point } from '../../model/brief.ts'
import type { Span } from '../../model/diagnostic.ts'
import type { Words } from '../../model/words.ts'
import type { BriefRule } from '../rule.ts'
import { type Part, PRINTED } from '../texts.ts'
import { sentencesOf } from '../sentences.ts'
import { quick } from '../../text/index.ts'

/** "Many customers" and "most customers", where a plural noun follows; "than most" and "at most" are left alone. */
const COUNTED = quick(
  /(?<!(?:than|at|the|so|too|as|how) )\b(many|most|several|various|multiple) (?:of the )?\p{Ll}{3,}s\b/iu,
)

/** How a survey was asked, a number that is only named, one that is judged, and one that is asked for: "several answers each", "too many
 * of them", "how much of the gain is lost", "whether most readers would pay". */
const NAMED = quick(
  /\b(?:too|so|as|how|not) many of\b|\b(?:too|as|how|not) much of\b|\b(?:whether|if and when|how|why) (?:the )?(?:many|most|several|much|a (?:large|small|great|significant|substantial|considerable) (?:part|share|number)|the (?:bulk|majority)) (?:of )?|\b(?:several|many) \p{L}+s (?:each|allowed|possible)\b|\b(?:or|without|not|nor|give|gives|gave|state|states|stated|name|names|named) a number of\b/giu,
)

/** "Forgive a great deal for it", "owes a lot to its night shift", "a great deal depends on the weather": what no one could count. */
const IDIOM = quick(
  /\b(?:forg[ia]ves?|forgiven|owe[sd]?|learn(?:s|ed|t)?|depend(?:s|ed)? (?:up)?on|help(?:s|ed)?|matter(?:s|ed)?|means?|meant|say(?:s|ing)?|said|tells?|told|knows?|knew|thinks?|thought|talk(?:s|ed)?|reads?|ask(?:s|ed)?|expect(?:s|ed)?|demand(?:s|ed)?|promise[sd]?|explain(?:s|ed)?|reveal(?:s|ed)?|hears?|heard|care[sd]?|like[sd]?|enjoy(?:s|ed)?) (?:(?:us|them|it|him|her|you|me) )?(?:quite )?a (?:great deal|good deal|lot)\b(?! (?:more|less|fewer|of (?:(?:extra|more) )?(?:money|time|people|space|capital|cash|revenue|profit)))|\ba (?:great deal|good deal|lot) (?:(?:still )?(?:depends?|hangs?|turns?|rides?|rests?) on|speaks? (?:for|against)|is at stake|to (?:learn|gain|lose|hope|be said|say|answer|prove|explain|do with))\b/giu,
)
/** How large a change is said to be, where the figure beside it, or the next sentence, says it. */
const CHANGE =
  /\b(?:rise|fall|increase|decrease|drop|growth|decline|gain|loss|jump|surge|improvement|reduction|swing)s?$/i

/** Of the evidence itself no ledger has a count: "most figures come from the workshop". */
const EVIDENCE =
  /\b(?:most|many|several|various) (?:of )?(?:the )?(?:figures|numbers|facts|sources|data|counts|estimates|inputs|prices)\b/gi

/** A condition that computes a majority. */
const MOST = /\bmajority\b|>\s*(?:50\s?%|0\.5\b)/

export const vagueQuantity: BriefRule = {
  code: 'lint/vague-quantity',
  id: 'X-057',
  group: 'text',
  severity: 'warning',
  stage: 'brief',
  about:
    'A sentence with a word of quantity (significant, the bulk of, a handful of, many customers, rose sharply) has a figure too. Let be: few and some, what a passage says of many in passing, and terms such as statistically significant.',
  why: '"Significant" is what the reader would like to judge himself.',
  good: 'point: { so_what: Profit grew by $profit_growth_2024.value and pays for the plant }',
  bad: 'point: { so_what: A significant profit pays for the plant }',
  check: ({ texts, words, points, brief }) => {
    /** True for a title whose own condition computes that it is most. */
    const isMajority = (part: Part, home: string): boolean =>
      (part === 'claim' || part === 'section') &&
      [...points.map(({ point, home: id }) => ({ holds: point.holds, id })), ...brief.arguments].some(
        ({ holds, id }) => id === home && holds.some(({ raw }) => MOST.test(raw)),
      )
    return texts
      .filter(({ part }) => !['label', 'head', 'short', 'exhibit-title', 'units'].includes(part))
      .flatMap(({ text, typed, part, words: said, home, exhibit, point }) => {
        const { at } = said
        const judged = typed.replace(NAMED, '').replace(IDIOM, '')
        const isOfEvidence = said === brief.confidence_because
        return sentencesOf(isOfEvidence ? judged.replace(EVIDENCE, '') : judged).flatMap((sentence, index, all) => {
          // A figure in the text, printed or not, says how much.
          if (!words || /\d/.test(sentence) || (sentence.includes(PRINTED) && /\d/.test(text))) return []
          const heads = points.find((placed) => placed.home === home)?.texts.filter((each) => each.part === 'head')
          const counted =
            words.language !== 'en'
              ? undefined
              : part === 'prose'
                ? openedIn(sentence, all[index + 1])
                : COUNTED.exec(sentence)?.[0]
          // "Many models" may be the name of a thing shown below.
          const named =
            counted !== undefined && heads?.some((head) => head.text.toLowerCase() === counted.toLowerCase())
          const found = words.vague.exec(sentence)?.[0] ?? (named ? undefined : counted)
          const isBeside =
            found !== undefined &&
            CHANGE.test(found) &&
            (hasFigure(all[index + 1]) ||
              exhibit?.kind === 'figures' ||
              (part === 'takeaway' && isUnderFigure(point, at)))
          return found === undefined || isBeside || (/^most\b|majority|mehrheit/i.test(found) && isMajority(part, home))
            ? []
            : [
                {
                  message: `"${found}" has no number in its sentence`,
                  span: at,
                  home,
                  notes: ['hint: say how much, with a figure of the ledger'],
                },
              ]
        })
      })
  },
}

/** "Many customers know both." A passage has room for what is said in passing; the subject of a sentence is its message. */
const OPENS = quick(/^(?:but |yet |and |still, |also, )?many (?:of the )?(?!thanks\b)\p{Ll}{3,}s\b/iu)
const hasFigure = (sentence: string | undefined): boolean =>
  sentence !== undefined && (/\d/.test(sentence) || sentence.includes(PRINTED))

/** True for a takeaway whose head prints a figure. */
const isUnderFigure = (point: Point<Words> | undefined, at: Span): boolean =>
  point?.takeaways.some(({ head, says }) => says.at === at && head?.runs.some(({ fact }) => fact !== undefined)) ===
  true

const SHOWN = /\b(?:such as|for example|for instance|among them|including|like|e\.g\.)|:/i

/** The many that open a sentence of a passage, unless it names some of them or the next sentence counts them. */
const openedIn = (sentence: string, next: string | undefined): string | undefined =>
  SHOWN.test(sentence) || hasFigure(next) ? undefined : OPENS.exec(sentence)?.[0]
