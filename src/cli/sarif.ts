// Diagnostics as a SARIF 2.1.0 log, which code hosts and editors show at the line. Hands on a plain object.
import { pathToFileURL } from 'node:url'
import { rules } from '../lint/index.ts'
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

/** The log of one run in a folder. Every code that was told is listed as a rule; those of the rules say what they ask for. */
export function sarifOf(diagnostics: readonly Diagnostic[], root = '/'): object {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort()
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
        results: diagnostics.map((diagnostic) => {
          const place = placeOf(diagnostic)
          return {
            ruleId: diagnostic.code,
            ruleIndex: codes.indexOf(diagnostic.code),
            level: LEVELS[diagnostic.severity],
            message: { text: [diagnostic.message, ...diagnostic.notes].join('. ') },
            ...(place && { locations: [place] }),
          }
        }),
      },
    ],
  }
}
