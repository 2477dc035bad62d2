// Where sentences end: not after the initials of a person or an abbreviation.
import { expect, it } from 'vitest'
import { splitSentences } from '../../src/text/index.ts'

it.each([
  ['Source: TechMoat Consulting, J. Towson (2025). The rest is ours.', 2],
  ['It rose by approx. 8% in no. 4 of the list. Then it fell.', 2],
  ['“Is it so?” He asked. “Yes.”', 3],
  ['Das gilt z. B. Dienstags. Sonst nicht.', 2],
  ['Sales came to 1.5 bn. 2024 was a good year.', 2],
  ['Das heißt, d.h. Dienstags. Sonst nicht.', 2],
  ['No end at all', 1],
  ['', 0],
])('%s: %i', (text, count) => {
  const sentences = splitSentences(text)
  expect(sentences).toHaveLength(count)
  expect(sentences.join(' ')).toBe(text)
})
