// The title of the next steps where the brief gives none: how many lead to the decision that is asked, or follow it.
import { formatDate } from '../evidence/index.ts'
import type { SettledBrief } from './nouns.ts'
import { phrasesOf } from './phrases.ts'

/**
 * The title, in the language of the brief. The last step due on the day of the decision is taken for the decision itself and is not
 * counted among those that lead to it, unless it stands alone. "One of three" counts it: that many are shown.
 */
export const stepsTitleOf = ({ next_steps: steps, ask, about }: SettledBrief): string => {
  const days = steps.map(({ by }) => by).sort()
  const printed = (day: string): string => formatDate(day, about.language, 'long')
  const others = ask ? withoutOne(days, ask.by) : days
  const before = others.filter((day) => ask !== undefined && day <= ask.by).length
  const title = phrasesOf(about.language).stepsTitle
  return title(others.length, printed(days.at(-1) ?? about.date), before, ask && printed(ask.by), days.length)
}

/** The days less one that is the day; all of them where there would be none. */
const withoutOne = (days: readonly string[], day: string): readonly string[] => {
  const at = days.lastIndexOf(day)
  return at < 0 || days.length === 1 ? days : days.toSpliced(at, 1)
}
