// What was edited in a ledger: facts that are new or gone, and of each other fact the keys that say something else.
import type { Fact, RawLedger } from '../model/ledger.ts'
import type { Raw } from '../model/words.ts'

/** A fact that is not what it was. */
export interface FactChange {
  fact: string
  isNew: boolean
  isGone: boolean
  /** What its number is of, as printed in lists: "Capital expenditure". */
  label: string
  /** By key, as typed; absent where the key is new or gone. */
  keys: { key: string; before?: string; after?: string }[]
}

/** Facts that differ, in the order of the new ledger, then those that are gone. */
export function compareLedgers(before: RawLedger | undefined, after: RawLedger | undefined): FactChange[] {
  const [old, now] = [before?.facts ?? {}, after?.facts ?? {}]
  return [...new Set([...Object.keys(now), ...Object.keys(old)])].flatMap((id): FactChange[] => {
    const [was, is] = [old[id], now[id]]
    const [typed, told] = [was && typedOf(was), is && typedOf(is)]
    const keys = was && is ? [...new Set([...Object.keys(typed!), ...Object.keys(told!)])] : []
    const changed = keys
      .filter((key) => typed![key] !== told![key])
      .map((key) => ({
        key,
        ...(typed![key] !== undefined && { before: typed![key] }),
        ...(told![key] !== undefined && { after: told![key] }),
      }))
    return was && is && changed.length === 0
      ? []
      : [{ fact: id, label: (is ?? was)!.label, isNew: !was, isGone: !is, keys: changed }]
  })
}

const typedOf = ({
  id: _id,
  at: _at,
  unitAt: _unitAt,
  typed,
  says,
  items,
  range,
  sources,
  ...rest
}: Fact<Raw>): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(rest).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, key === 'value' && typed ? typed : String(value)]],
    ),
  ),
  ...(says && { says: items ? `[${says.raw}]` : says.raw }),
  ...(range && { range: typed ?? `${range.low}..${range.high}` }),
  ...(sources.length > 0 && {
    source: sources.map((place) => [place.id, place.where, place.role].filter(Boolean).join(', ')).join('; '),
  }),
})
