// Pairs things of two states by their names: the first "growth" with the first "growth".

/** Each old one beside the new one of its name, new ones in their order, then those that are gone. */
export function pairByName<T extends { name: string }>(
  before: readonly T[],
  after: readonly T[],
): [before: T | undefined, after: T | undefined][] {
  const waiting = new Map<string, T[]>()
  for (const one of before) waiting.set(one.name, [...(waiting.get(one.name) ?? []), one])
  const pairs = after.map((one): [T | undefined, T | undefined] => [waiting.get(one.name)?.shift(), one])
  return [...pairs, ...[...waiting.values()].flat().map((one): [T, undefined] => [one, undefined])]
}
