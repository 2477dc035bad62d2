// A text typed as a sentence of its own, put behind words of ours: "Confidence: low, because the figures are old".
import type { Words } from './nouns.ts'

/** Small words that begin a sentence with a capital and are no name: articles, pronouns, numbers, prepositions. */
const SMALL = new Set(
  (
    'a an the this that these those it its they their we our he his she her no none nobody nothing not all both each every few many ' +
    'most much some several any another other such one two three four five six seven eight nine ten only just even there here what ' +
    'which who where when while if as at by for from in of on to with without after before since under over between through during ' +
    'der die das den dem des ein eine einer eines einem einen dieser diese dieses es er sie wir ihr ihre sein seine unser unsere ' +
    'kein keine keiner niemand nichts alle beide jeder jede jedes wenige viele manche einige zwei drei vier fünf sechs sieben acht ' +
    'neun zehn nur auch hier dort was wer wo wenn als an auf aus bei bis durch für gegen in im mit nach ohne seit über um unter von ' +
    'vor während zu zum zur zwischen'
  ).split(' '),
)

/** The words with a small first letter where they begin with a small word; a name, an acronym and a figure keep theirs. */
export const withinSentence = (words: Words): Words => {
  const [first, ...rest] = words.runs
  const opening = first?.fact === undefined ? /^\p{L}+(?=\s)/u.exec(first?.text ?? '')?.[0] : undefined
  if (!first || opening === undefined || !SMALL.has(opening.charAt(0).toLowerCase() + opening.slice(1))) return words
  return { ...words, runs: [{ ...first, text: first.text.charAt(0).toLowerCase() + first.text.slice(1) }, ...rest] }
}
