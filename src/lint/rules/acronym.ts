// Acronyms that nobody has written out.
import { wordsOf } from '../sentences.ts'
import type { BriefRule } from '../rule.ts'

/** Known to any reader of a business paper. */
const KNOWN = new Set(
  `AI US USA UK EU UN UAE CEO CFO COO CTO CIO HR IT PR R&D GDP VAT USD EUR GBP JPY CNY RMB CHF INR KRW HKD SGD AUD CAD GPU CPU TPU API
  SAAS IAAS PAAS PDF TV PC SMS GPS ID OK FAQ Q1 Q2 Q3 Q4 H1 H2 FY B2B B2C NGO NATO WTO IMF OECD ESG CO2 LED LNG IPO CAGR EBIT
  EBITDA ROI KPI SME M&A DNA DIY VIP AM PM NA ISO WEEE SUV LLM URL HTML XML SQL USB VPN WIFI 3D 5G 4G EMEA APAC DACH BRIC BRICS PPT SKU
  A B C D E F I II III IV V VI NEW TOP TBD TBC TODO FIXME XX XXX`.split(/\s+/),
)
const ACRONYM = /(?<![\p{L}\p{N}&-])\p{Lu}[\p{Lu}&]{1,5}(?=s?(?![\p{L}\p{N}-]))/gu

export const acronym: BriefRule = {
  code: 'lint/acronym',
  id: 'X-046',
  group: 'text',
  severity: 'warning',
  stage: 'brief',
  about: 'An acronym is written out where it first stands.',
  why: 'Each reader who must guess stops reading there.',
  good: 'point: { so_what: "The net promoter score (NPS) decides, and the NPS is good" }',
  bad: 'point: { so_what: The NPS decides }',
  check: ({ texts, ledger, brief }) => {
    const names = namesIn([
      ...Object.values(ledger.facts).flatMap((fact) => [
        fact.label,
        fact.entity ?? '',
        fact.unit ?? '',
        fact.says?.runs.map((run) => run.text).join('') ?? '',
      ]),
      ...Object.values(ledger.sources).flatMap((source) => [source.publisher, source.title, source.author ?? '']),
      ...[brief.about.client, brief.about.project].flatMap((words) => words?.runs.map((run) => run.text) ?? []),
    ])
    const all = texts.map(({ text }) => text).join('\n')
    const told = new Set<string>()
    return texts.flatMap(({ text, words: { at }, home }) => {
      // A text all in capitals is a shout and not a row of acronyms.
      if (text === text.toUpperCase() && wordsOf(text).length > 1) return []
      return (text.match(ACRONYM) ?? []).flatMap((found) => {
        if (KNOWN.has(found) || names.has(found) || told.has(found) || explains(all, found)) return []
        told.add(found)
        return [
          {
            message: `"${found}" is nowhere written out`,
            span: at,
            home,
            notes: [`hint: at its first use write the full name (${found})`],
          },
        ]
      })
    })
  },
}

const namesIn = (texts: readonly string[]): Set<string> => new Set(texts.flatMap((text) => text.match(ACRONYM) ?? []))

/** True where a text has "Full Name (FN)" or "FN (full name)". */
const explains = (text: string, found: string): boolean =>
  text.includes(`(${found})`) ||
  text.includes(`(${found}s)`) ||
  new RegExp(`\\b${found.replace(/&/g, '&')} \\([^)]{6,}\\)`).test(text)
