// Words that belong to what follows, and look left behind at the end of a line: articles most of all.

const articles = new Set('a an the der die das den dem des ein eine einen einem einer eines'.split(' '))
const others = new Set(
  'of to in on at by for from with and or but as its their und oder im am von zu mit für'.split(' '),
)

/** How far a word at the end of a line looks left behind: 1 an article, a half another small word, 0 any other. */
export const looseness = (word: string): number => (articles.has(word) ? 1 : others.has(word) ? 0.5 : 0)
