// Work that gives way: what is made while nobody waits for it breaks off at its next step when somebody calls.

/** Thrown at a step, where somebody waits. */
export const called = Symbol('called')

/** To be waited for at each step: lets messages in, and throws `called` where `isCalled` turned true. */
export const givesWay = (isCalled: () => boolean) => async (): Promise<void> => {
  await new Promise(setImmediate)
  if (isCalled()) throw called
}
