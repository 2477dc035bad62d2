// A crew: hands in processes of their own, so that the briefs on one ledger are made side by side. Where there are more briefs than hands
// each hand comes to know all of them, and whoever is free takes the next.
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ended } from './failure.ts'
import type { Craft, Hand, Handover, Task } from './hand.ts'
import { type Member, openMember } from './member.ts'
import { openRoster } from './roster.ts'

/** Several hands that work as one. */
export interface Crew {
  build: Hand
  close(): Promise<void>
}

interface Waiting {
  task: Task
  onStep(step: string): void
  done(handover: Handover): void
  failed(error: unknown): void
}

/** Opens a crew of at most so many hands; each begins when the first task comes to it. */
export function openCrew(craft: Craft, most: number): Crew {
  const roster = openRoster((brief) => statSync(resolve(craft.cwd, brief), { throwIfNoEntry: false })?.size ?? 0)
  const members: (Member | undefined)[] = Array.from({ length: most })
  const briefs = new Set<string>()
  const busy = new Set<number>()
  let queue: Waiting[] = []
  let isClosed = false
  let isAsked = false

  const memberAt = (place: number): Member =>
    (members[place] ??= openMember(craft, {
      onAbreast: (brief, times) => roster.caughtUp(brief, place, times),
      onRehearsed: roster.rehearsed,
      onEnd: () => {
        members[place] = undefined
        roster.left(place)
      },
    }))

  const giveOut = (): void => {
    isAsked = false
    for (let place = 0; place < most; place++) {
      if (busy.has(place)) continue
      const brief = roster.next(
        place,
        queue.map(({ task }) => task.brief),
      )
      const next = queue.find(({ task }) => task.brief === brief)
      if (!next) continue
      queue = queue.filter((one) => one !== next)
      busy.add(place)
      void make(place, next)
    }
  }
  const make = async (place: number, { task, onStep, done, failed }: Waiting): Promise<void> => {
    const begun = performance.now()
    try {
      done(await memberAt(place).make(task, onStep))
    } catch (error) {
      failed(error)
    }
    const times = roster.made(task.brief, place, performance.now() - begun)
    if (!members[place]) roster.left(place)
    // With a hand for each brief nobody needs to know what another does.
    if (briefs.size > most)
      for (const [other, member] of members.entries()) if (other !== place) member?.catchUp(task, times)
    busy.delete(place)
    giveOut()
  }
  const ask: Hand = (task, onStep) =>
    new Promise((done, failed) => {
      briefs.add(task.brief)
      queue.push({ task, onStep, done, failed })
      // All that are asked for together are shared out together, the longest first.
      if (!isAsked) queueMicrotask(giveOut)
      isAsked = true
    })
  /** A process may be ended from outside, as where memory is short: the edit is not lost, a new one makes it. */
  const insist = async <T>(work: () => Promise<T>, again: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Ended) || isClosed) throw error
      return again()
    }
  }
  return {
    build: async (task, onStep) => {
      const once = (): Promise<Handover> => ask(task, onStep)
      const { work, tell } = await insist(once, once)
      return { work, tell: () => insist(tell, async () => (await once()).tell()) }
    },
    close: async () => {
      isClosed = true
      await Promise.all(members.map((member) => member?.close()))
    },
  }
}
