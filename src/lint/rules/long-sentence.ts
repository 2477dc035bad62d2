// Sentences and paragraphs of the memo that are too long.
import { plain } from '../../model/words.ts'
import type { BriefRule } from '../rule.ts'
import { begin, countWords, sentencesOf } from '../sentences.ts'
import { countRead, PRINTED } from '../texts.ts'

const SENTENCE = 30
const MEAN = 20
const PARAGRAPH = 120
/** Sentences below which a mean says nothing. */
const FEW = 12

export const longSentence: BriefRule = {
  code: 'lint/long-sentence',
  id: 'X-054',
  group: 'text',
  severity: 'warning',
  stage: 'brief',
  about: 'A sentence has at most 30 words, 20 on average, and a paragraph 120.',
  why: 'A memo is read once, by somebody in a hurry.',
  good: 'point: { prose: The plant pays for itself. It does so in four years. }',
  bad: 'point: { prose: The plant pays for itself because the machines that it holds are new and the people who work at them know them well and have done so for as many years as the old plant has stood by the river }',
  check: ({ texts, brief }) => {
    const prose = texts.filter(({ part }) => part === 'prose' || part === 'situation')
    const sentences = prose.flatMap((text) =>
      // A full stop after a figure such as "GBP 58 m" ends a sentence, which its printed form does not show.
      sentencesOf(text.typed)
        .flatMap(partsOf)
        .map((sentence) => ({ text, count: countRead(sentence), sentence: sentence.replaceAll(PRINTED, '…') })),
    )
    const long = sentences
      .filter(({ count }) => count > SENTENCE)
      .map(({ text, count, sentence }) => ({
        message: `this sentence has ${count} words; ${SENTENCE} is the most: "${begin(sentence)}"`,
        span: text.words.at,
        home: text.home,
        notes: ['hint: make two of it'],
      }))
    const paragraphs = prose
      .filter(({ text }) => countWords(text) > PARAGRAPH)
      .map(({ text, words, home }) => ({
        message: `this paragraph has ${countWords(text)} words; ${PARAGRAPH} is the most`,
        span: words.at,
        home,
        notes: ['hint: part it with an empty line'],
      }))
    const mean = sentences.reduce((sum, { count }) => sum + count, 0) / Math.max(1, sentences.length)
    const wordy =
      sentences.length >= FEW && mean > MEAN
        ? [
            {
              message: `the sentences of the memo have ${mean.toFixed(0)} words on average; ${MEAN} is the most`,
              span: brief.title.at,
              notes: [
                `hint: begin with the longest: "${begin(plain(sentences.toSorted((a, b) => b.count - a.count)[0]!.text.words))}"`,
              ],
            },
          ]
        : []
    return [...long, ...paragraphs, ...wordy]
  },
}

/** What stands on either side of a colon or a semicolon is read by itself. */
const partsOf = (sentence: string): string[] => sentence.split(/[:;](?=\s)/)
