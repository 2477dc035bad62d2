// Looks for words in a brand's looks that lead nowhere: each is the name of a text style, one of a few choices, or a color.
import type { Medium } from '../model/brand.ts'

/** What a key of a look takes where its value is a word; a key that is not here takes a color. */
const styleKeys = new Set('caption cell claim gloss head inside label note number open text tick under unit'.split(' '))

/** Words to choose from, by key. */
const choices: Readonly<Record<string, readonly string[]>> = {
  form: ['section', 'deck', 'all'],
  stands: ['top', 'middle'],
  structure: ['rules', 'bars', 'cards', 'tracks', 'chevrons'],
}

/** A word in a look, and what it must be. */
export type LookWord = { look: string; key: string; word: string } & (
  | { names: 'style' | 'color' }
  | { names: 'choice'; choices: readonly string[] }
)

/** Every word in the looks of a medium. The look `wide` says of each family of exhibits whether it takes both columns. */
export const wordsOfLooks = (medium: Medium): LookWord[] =>
  Object.entries(medium.looks).flatMap(([look, keys]) =>
    Object.entries(keys).flatMap(([key, word]): LookWord[] => {
      if (typeof word !== 'string') return []
      const named = look === 'wide' ? ['wide', 'column'] : Object.hasOwn(choices, key) ? choices[key] : undefined
      if (named) return [{ look, key, word, names: 'choice', choices: named }]
      return [{ look, key, word, names: styleKeys.has(key) ? 'style' : 'color' }]
    }),
  )
