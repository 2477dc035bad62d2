// Checks the conditions that make a claim true. A false one is an error at its line, with the values that make it false.
import { plain, type Raw } from '../model/words.ts'
import { readCondition } from './conditions.ts'
import type { Desk } from './desk.ts'
import * as faults from './faults.ts'
import { sayFact } from './figures.ts'
import { isProblem } from './problem.ts'
import { placeOf, wholeOf } from './references.ts'

/** Checks one condition, and returns the ids of the facts it rests on. */
export const checkCondition = (raw: Raw, desk: Desk): string[] => {
  const condition = readCondition(raw.raw)
  if (isProblem(condition)) {
    desk.report(faults.noCondition(raw.raw, condition, placeOf(condition, raw)))
    return []
  }
  const verdict = condition.judge(desk.books.lookup, desk.books.language)
  const facts = condition.names.filter((name) => desk.books.entry(name))
  if (isProblem(verdict)) {
    if (!verdict.told) desk.report(faults.noCondition(raw.raw, verdict, placeOf(verdict, raw)))
  } else if (!verdict.holds) {
    const values = facts.map((id) => showFact(id, desk))
    desk.report(faults.falseClaim(verdict.say(), values, wholeOf(raw)))
  }
  for (const id of facts) desk.use(id)
  return facts
}

/** "operating_profit_growth_2024 is +24% (ledger.yaml:29)" */
const showFact = (id: string, desk: Desk): string => {
  const { fact, quantity } = desk.books.entry(id)!
  const said = quantity?.printed ?? plain(sayFact(fact, desk)!)
  return `${id} is ${said} (${fact.at.file}:${fact.at.line})`
}
