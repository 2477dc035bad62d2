// What the rules find: of a brief's words, structure and evidence, and of laid out pages.
import type { Brand } from '../model/brand.ts'
import type { SettledBrief } from '../model/brief.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { SettledLedger } from '../model/ledger.ts'
import type { Pages } from '../model/page.ts'
import { readFor } from './reading.ts'
import type { Finding, Rule } from './rule.ts'
import { rules } from './rules.ts'
import {
  idleAmongPages,
  idleIgnores,
  type Ignores,
  ignoresOf,
  mayStop,
  type Profile,
  type SetAside,
  tellAll,
  unknownIgnores,
} from './suppress.ts'

export type { BriefRule, Finding, Group, PageRule, Rule } from './rule.ts'
export { type Ignores, ignoresOf, type Profile, type SetAside } from './suppress.ts'
export { isHeldBy } from './backed.ts'
export { literalsIn } from './literals.ts'
export { type Lexicon, lexiconFor } from './words/index.ts'
export { covered } from './covered.ts'
export { refused } from './refused.ts'
export { rules } from './rules.ts'

/**
 * What the rules of wording, structure and evidence find in a settled brief: `first` what those find that may stop a build, `rest` the
 * others, which are asked when it is called. `quoting`: archetypes whose takeaways are what people said; `aside` is filled with what
 * the brief sets aside.
 */
export function judgeBrief(
  brief: SettledBrief,
  ledger: SettledLedger,
  profile: Profile = 'release',
  quoting: ReadonlySet<string> = new Set(),
  aside?: SetAside[],
): { first: Diagnostic[]; rest(): Diagnostic[] } {
  const reading = readFor(brief, ledger, quoting)
  const ignores = ignoresOf(brief)
  const found = new Map<Rule, Finding[]>()
  const ask = (isGrave: boolean): Diagnostic[] =>
    rules.flatMap((rule) => {
      if (rule.stage !== 'brief' || mayStop(rule, profile) !== isGrave) return []
      const findings = rule.check(reading)
      found.set(rule, findings)
      return tellAll(rule, findings, profile, ignores, aside)
    })
  return {
    first: ask(true),
    rest: () => [...ask(false), ...unknownIgnores(ignores, rules), ...idleIgnores(ignores, found, rules)],
  }
}

/** What a brief would have set aside on its pages, and finds nothing there to set aside. `all` are the pages of every deliverable. */
export const idleOnPages = (all: readonly Pages[], brand: Brand, ignores: Ignores): Diagnostic[] =>
  idleAmongPages(all, brand, ignores, rules)

/** How pages are judged: as what, and what is set aside. */
export interface Judging {
  profile?: Profile
  ignores?: Ignores
  /** Filled with what is set aside, where somebody asks for it. */
  aside?: SetAside[] | undefined
}

/** What the rules of layout and access find in a laid out deliverable. */
export const lint = (pages: Pages, brand: Brand, { profile = 'release', ignores, aside }: Judging = {}): Diagnostic[] =>
  rules.flatMap((rule) =>
    rule.stage === 'pages' ? tellAll(rule, rule.check(pages, brand), profile, ignores, aside) : [],
  )

/** A rule by its code or its number in the standard, or undefined. */
export const findRule = (name: string): Rule | undefined =>
  rules.find((rule) =>
    [rule.code, rule.code.replace('lint/', ''), rule.id, ...(rule.also ?? [])].some(
      (known) => known.toLowerCase() === name.toLowerCase(),
    ),
  )
