// The few words that layout says of its own accord, by language. Other languages get English.

/** "(2 of 3)": the part of a slide that goes on on further slides. */
export const partOf = (part: number, parts: number, language: string): string =>
  `(${part} ${/^de\b/i.test(language) ? 'von' : 'of'} ${parts})`
