// Lists: a fact whose words are several things, printed as one text and counted by `count`.
import type { Fact } from '../model/ledger.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Raw, Run, Words } from '../model/words.ts'
import { joinCites } from './cite.ts'
import type { Expression } from './expression.ts'
import * as faults from './faults.ts'
import type { Language } from './language.ts'

/** The name of the function that counts. */
export const COUNT = 'count'

/** True for `count(list)` and nothing beside it: such a figure says how long its list is, and is derived from no other. */
export const isCount = (formula: Expression | undefined): boolean => formula?.is === 'call' && formula.name === COUNT

/** One text of several: "Yuanbao, Tencent Docs and WeChat search". English puts no comma before "and". */
export const joinItems = (items: readonly Words[], at: Words['at'], language: Language): Words => ({
  runs: items.flatMap(({ runs }, n): Run[] => {
    const between = n === 0 ? '' : n === items.length - 1 ? ` ${language.and} ` : ', '
    return between === '' ? runs : [{ text: between }, ...runs]
  }),
  cites: joinCites(...items.map(({ cites }) => cites)),
  at,
})

/** No thing stands twice in a list: its count would be one too many. Told at the second. */
export const checkItems = ({ id, items }: Fact<Raw>, report: (diagnostic: Diagnostic) => void): void => {
  const seen = new Set<string>()
  for (const { raw, at } of items ?? []) {
    const said = raw.trim().replaceAll(/\s+/g, ' ')
    if (seen.has(said.toLowerCase())) report(faults.repeatedItem(id, said, at))
    seen.add(said.toLowerCase())
  }
}
