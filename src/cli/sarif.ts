// Diagnostics as a SARIF 2.1.0 log, which code hosts and editors show at the line. Hands on a plain object.
import { pathToFileURL } from 'node:url'
import { rules, type SetAside } from '../lint/index.ts'
import { codes as codesTold } from './codes/index.ts'
import type { Diagnostic, Severity } from '../model/diagnostic.ts'

const LEVELS: Record<Severity, 'error' | 'warning' | 'note'> = { error: 'error', warning: 'warning', note: 'note' }

const placeOf = ({ span }: Diagnostic) =>
  span && {
    physicalLocation: {
      artifactLocation: { uri: span.file.split('/').map(encodeURIComponent).join('/'), uriBaseId: 'ROOT' },
      region: {
        startLine: span.line,
        startColumn: span.column,
        ...(span.length && { endColumn: span.column + span.length }),
      },
    },
  }

/** Results with what is set aside after what is not, each once: a finding of a ledger is met in every brief of it. */
function resultsOf(diagnostics: readonly Diagnostic[], aside: readonly SetAside[]) {
  // SARIF 2.1.0 (3.27.23) wants the property in all results of a run or in none: an empty list says that nobody set this one aside.
  const open = diagnostics.map((diagnostic) => ({ diagnostic, suppressions: [] as object[] }))
  const closed = new Map<string, (typeof open)[number]>()
  for (const { diagnostic, because } of aside) {
    const key = JSON.stringify([diagnostic, because])
    closed.set(key, { diagnostic, suppressions: [{ kind: 'inSource', justification: because }] })
  }
  return [...open, ...closed.values()]
}

/**
 * The log of one run in a folder. Every code that was told is listed as a rule; those of the rules say what they ask for. What briefs set
 * aside is in it as suppressed in its source, with their reason (SARIF 2.1.0, 3.35).
 */
export function sarifOf(diagnostics: readonly Diagnostic[], root = '/', aside: readonly SetAside[] = []): object {
  const results = resultsOf(diagnostics, aside)
  const codes = [...new Set(results.map(({ diagnostic }) => diagnostic.code))].sort()
  const described = codes.map((code) => {
    const rule = rules.find((each) => each.code === code)
    const other = Object.hasOwn(codesTold, code) ? codesTold[code] : undefined
    return {
      id: code,
      ...(other && {
        shortDescription: { text: other.asks },
        fullDescription: { text: `${other.asks} ${other.why}` },
      }),
      ...(rule && {
        shortDescription: { text: rule.about },
        fullDescription: { text: `${rule.about} ${rule.why}` },
        properties: { standard: [rule.id, ...(rule.also ?? [])], group: rule.group },
      }),
    }
  })
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'briefwright', rules: described } },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { ROOT: { uri: pathToFileURL(root.endsWith('/') ? root : `${root}/`).href } },
        results: results.map(({ diagnostic, suppressions }) => {
          const place = placeOf(diagnostic)
          return {
            ruleId: diagnostic.code,
            ruleIndex: codes.indexOf(diagnostic.code),
            level: LEVELS[diagnostic.severity],
            message: { text: [diagnostic.message, ...diagnostic.notes].join('. ') },
            ...(place && { locations: [place] }),
            suppressions,
          }
        }),
      },
    ],
  }
}
