// Sets findings aside where the brief says so, and eases what a draft may still have open.
import type { Brand } from '../model/brand.ts'
import type { Ignore, SettledBrief } from '../model/brief.ts'
import type { Pages } from '../model/page.ts'
import type { Diagnostic, Severity } from '../model/diagnostic.ts'
import { nearest } from '../text/index.ts'
import type { Finding, Rule } from './rule.ts'

/** `release` asks for everything; `draft` is told of errors as warnings, except of those that no reader may see. */
export type Profile = 'draft' | 'release'

/** What is set aside: for the brief, and for each point by `argument.point`. */
export interface Ignores {
  all: readonly Ignore[]
  byHome: Record<string, readonly Ignore[]>
}

/** Collects them. A page knows its point by its id alone, so both names lead there. */
export function ignoresOf(brief: SettledBrief): Ignores {
  const byHome: Record<string, readonly Ignore[]> = {}
  for (const argument of brief.arguments)
    for (const point of argument.points)
      if (point.ignore) byHome[`${argument.id}.${point.id}`] = byHome[point.id] = point.ignore
  return { all: brief.ignore ?? [], byHome }
}

/** True where an entry names a rule, by code or by number. */
const names = (ignore: Ignore, rule: Rule): boolean =>
  [rule.code, rule.code.replace('lint/', ''), rule.id, ...(rule.also ?? [])].some(
    (name) => name.toLowerCase() === ignore.rule.toLowerCase(),
  )

/** A finding that the brief sets aside, and why. */
export interface SetAside {
  diagnostic: Diagnostic
  /** The reason as it is typed under `because`. */
  because: string
}

/** The findings of a rule that are told. Those that the brief sets aside go to `aside`, where somebody asks for them. */
export function tellAll(
  rule: Rule,
  findings: readonly Finding[],
  profile: Profile,
  ignores: Ignores | undefined,
  aside: SetAside[] | undefined,
): Diagnostic[] {
  return findings.flatMap((finding) => {
    const diagnostic = tellFinding(rule, finding, profile)
    const entries = [...(ignores?.all ?? []), ...((finding.home && ignores?.byHome[finding.home]) || [])]
    const entry = entries.find((ignore) => names(ignore, rule))
    if (!entry) return [diagnostic]
    aside?.push({ diagnostic, because: entry.because })
    return []
  })
}

/** Entries that name no rule: what they were to set aside will be told all the same. */
export function unknownIgnores(ignores: Ignores, rules: readonly Rule[]): Diagnostic[] {
  const known = rules.flatMap((rule) => [rule.code, rule.id])
  return [...new Set([...ignores.all, ...Object.values(ignores.byHome).flat()])]
    .filter((ignore) => !rules.some((rule) => names(ignore, rule)))
    .map((ignore) => {
      // What the layout or the ledger says is no opinion of a rule.
      const phase = /^(?!lint\/)([a-z]+)\//.exec(ignore.rule)?.[1]
      const near = nearest(ignore.rule, known)
      return {
        code: 'lint/unknown-rule',
        severity: 'warning' as const,
        message: phase
          ? `"${ignore.rule}" cannot be set aside: only what starts with lint/ can`
          : `there is no rule "${ignore.rule}" to set aside`,
        span: ignore.at,
        notes: [
          phase
            ? 'hint: mend what it tells of, or take this entry out'
            : near
              ? `hint: did you mean "${near}"?`
              : 'hint: `briefwright show rules` lists them',
        ],
      }
    })
}

/**
 * Entries that set nothing aside. `found` are the findings of each rule of one stage; of an entry that names a rule of the other stage
 * too nothing is known here.
 */
export function idleIgnores(
  ignores: Ignores,
  found: ReadonlyMap<Rule, readonly Finding[]>,
  rules: readonly Rule[],
): Diagnostic[] {
  const isIdle = (ignore: Ignore, home?: string): boolean => {
    const named = rules.filter((rule) => names(ignore, rule))
    if (named.length === 0 || named.some((rule) => !found.has(rule))) return false
    const hit = named.flatMap((rule) => found.get(rule)!)
    return home === undefined
      ? hit.length === 0
      : !hit.some((finding) => finding.home === home || home.endsWith(`.${finding.home}`))
  }
  const idle = [
    ...ignores.all.filter((ignore) => isIdle(ignore)),
    // A point is known by two names, of which one has its argument.
    ...Object.entries(ignores.byHome).flatMap(([home, entries]) =>
      home.includes('.') ? entries.filter((ignore) => isIdle(ignore, home)) : [],
    ),
  ]
  return idle.map(({ rule, at }) => ({
    code: 'lint/idle-ignore',
    severity: 'note' as const,
    message: `"${rule}" finds nothing here that could be set aside`,
    span: at,
    notes: ['hint: delete the entry; it would set aside what somebody types here next'],
  }))
}

/** The same for entries that name rules of pages. */
export function idleAmongPages(
  all: readonly Pages[],
  brand: Brand,
  ignores: Ignores,
  rules: readonly Rule[],
): Diagnostic[] {
  const entries = [...ignores.all, ...Object.values(ignores.byHome).flat()]
  const found = new Map<Rule, Finding[]>(
    rules.flatMap((rule) =>
      rule.stage === 'pages' && entries.some((ignore) => names(ignore, rule))
        ? [[rule, all.flatMap((pages) => rule.check(pages, brand))] as const]
        : [],
    ),
  )
  return idleIgnores(ignores, found, rules)
}

/** True for a rule of which a finding may stop a build. */
export const mayStop = (rule: Rule, profile: Profile): boolean =>
  (rule.severity === 'error' || rule.gravest === 'error') && (profile === 'release' || rule.hard === true)

/** A finding as a diagnostic, as weighty as the profile has it. */
function tellFinding(rule: Rule, finding: Finding, profile: Profile): Diagnostic {
  const severity = finding.severity ?? rule.severity
  const eased: Severity = severity === 'error' && !mayStop(rule, profile) ? 'warning' : severity
  return {
    code: rule.code,
    severity: eased,
    message: finding.message,
    ...(finding.span && { span: finding.span }),
    notes: finding.notes ?? [],
  }
}
