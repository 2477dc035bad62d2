// Where the sentences of a text begin and end: not after an initial or an abbreviation.

/** Abbreviations and initials whose full stop ends no sentence. */
const SHORT =
  /(?:^|[\s(“"‘])(?:e\.g|i\.e|etc|vs|cf|approx|est|ca|no|p|pp|vol|ed|Dr|Mr|Mrs|Ms|Prof|St|Inc|Ltd|Co|Corp|Fig|z\.B|d\.h|u\.a|bzw|Nr|Mrd|Mio|\p{L})\.$/u

/** Where one sentence may end and the next begin. */
const END = /(?<=[.!?…]["”’“‘»«)]?)\s+(?=["“‘„‚»«(]?[\p{Lu}\p{N}])/u

/** The sentences of a text, in order, without the white space between them. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = []
  for (const part of text.trim().split(END)) {
    const last = sentences.at(-1)
    if (last !== undefined && SHORT.test(last)) sentences[sentences.length - 1] = `${last} ${part}`
    else if (part !== '') sentences.push(part)
  }
  return sentences
}
