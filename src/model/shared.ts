// The newer of two values with all that it says again taken from the older: what they share is then known by a glance at the object.

/**
 * `before` itself where `now` says the same, else `now` with each part that says the same taken from `before`. Neither is changed. What
 * stands in `now` in several places stands so in what comes of it. `hear` is told what stands for an object of `now`, where that is another.
 */
export function shared<T>(now: T, before: unknown, hear: (now: object, instead: object) => void = () => {}): T {
  const done = new Map<object, object>()
  const share = (one: unknown, other: unknown): unknown => {
    if (one === other || !isObject(one)) return one
    const known = done.get(one)
    if (known) return known
    const made = isObject(other) ? shareParts(one, other, share) : one
    done.set(one, made)
    if (made !== one) hear(one, made)
    return made
  }
  return share(now, before) as T
}

/** One level of it: lists by place, records by name; what is neither is shared only where it is the same bytes. */
function shareParts(now: object, before: object, share: (now: unknown, before: unknown) => unknown): object {
  if (now instanceof Uint8Array) return before instanceof Uint8Array && isSameBytes(now, before) ? before : now
  if (!isPlain(now) || !isPlain(before) || Array.isArray(now) !== Array.isArray(before)) return now
  const names = Object.keys(now)
  const others = Object.keys(before)
  let isSame = names.length === others.length
  let made: Record<string, unknown> | undefined
  for (const [at, name] of names.entries()) {
    const own = (now as Record<string, unknown>)[name]
    const other = (before as Record<string, unknown>)[name]
    const part = share(own, other)
    if (part !== other || others[at] !== name) isSame = false
    if (part === own) continue
    made ??= (Array.isArray(now) ? [...now] : { ...now }) as Record<string, unknown>
    made[name] = part
  }
  return isSame ? before : (made ?? now)
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** True for a list or a record: an object of a class says more than its fields. */
const isPlain = (value: object): boolean => Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype

const isSameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index])
