// All that the rules find in a settled brief, those that may stop a build first.
import { judgeBrief } from '../../src/lint/index.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'

export function lintBrief(...asked: Parameters<typeof judgeBrief>): Diagnostic[] {
  const { first, rest } = judgeBrief(...asked)
  return [...first, ...rest()]
}
