// The languages that the program says words of its own in, and which of them a document asks for.

/** English and German. */
export type Spoken = 'en' | 'de'

/** The language of a tag (BCP 47): "de-AT" is German; undefined for one that we have no words in. */
export const spokenIn = (tag: string): Spoken | undefined => {
  const primary = tag.split('-')[0]!.toLowerCase()
  return primary === 'en' || primary === 'de' ? primary : undefined
}

/** What is said in the language of a tag, and in English where we have no words in it. */
export const sayIn = <T>(tag: string, words: Record<Spoken, T>): T => words[spokenIn(tag) ?? 'en']
