// Two claims that say the same in nearly the same words.
import { plain } from '../../model/words.ts'
import type { BriefRule } from '../rule.ts'
import { contentOf } from '../content.ts'
import { begin, plainly } from '../sentences.ts'

const ALIKE = 0.85
/** The same share of words of content, whose endings and small words are gone. */
const REPHRASED = 0.84

/** Share of the words of both that both have. */
const likeness = (a: string, b: string): number => {
  const one = new Set(a.split(' '))
  const two = new Set(b.split(' '))
  const both = [...one].filter((word) => two.has(word)).length
  return both / (one.size + two.size - both)
}

/** The same words of content in another order or form: "X pays back in Y" and "in Y X is paid back". Three words are too few to tell. */
const isRephrased = (one: ReadonlySet<string>, two: ReadonlySet<string>): boolean => {
  const both = [...one].filter((word) => two.has(word)).length
  return both > 3 && both / (one.size + two.size - both) > REPHRASED
}

export const sameClaim: BriefRule = {
  code: 'lint/same-claim',
  id: 'T-007',
  group: 'titles',
  severity: 'error',
  stage: 'brief',
  about: 'No two titles say the same.',
  why: 'Titles alone tell the story, and a repeated one tells nothing new.',
  good: 'point: { claim: Profit grew $ratio.words as fast as revenue }\nargument: { claim: What the company earns pays for the plant }',
  bad: 'point: { claim: Profit grew $ratio.words as fast as revenue }\nargument: { claim: Profit grew three times as fast as revenue }',
  check: ({ brief, words: lexicon }) => {
    const claims = brief.arguments.flatMap((argument) => [
      { words: argument.claim, home: argument.id },
      ...argument.points.map((point) => ({ words: point.claim, home: `${argument.id}.${point.id}` })),
    ])
    return claims.flatMap(({ words, home }, index) => {
      const mine = plainly(plain(words))
      const content = contentOf(plain(words), lexicon)
      const twin = claims
        .slice(0, index)
        .find(
          (other) =>
            likeness(plainly(plain(other.words)), mine) > ALIKE ||
            isRephrased(contentOf(plain(other.words), lexicon), content),
        )
      if (!twin) return []
      return [
        {
          message: `this title says what that of ${twin.home} says: "${begin(plain(twin.words))}"`,
          span: words.at,
          home,
          notes: ['hint: say what each of the two shows, or merge them'],
        },
      ]
    })
  },
}
