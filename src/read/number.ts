// Why what is typed in the place of a number is none: no digits, or digits that would be lost without a word.
import { hintForSmall, type Loss, lossOf } from '../text/index.ts'
import type { TreeNode } from './tree.ts'

/** What is wanted instead, to follow "takes", and what may help. */
export interface NoNumber {
  wanted: string
  hint?: string
}

/** Why a value is no number; undefined where it is one. A list or a record is told by whoever wants one value. */
export function whyNoNumber(node: TreeNode | undefined): NoNumber | undefined {
  if (node?.is !== 'scalar') return { wanted: 'a number' }
  const text = node.text.trim()
  if (typeof node.value !== 'number') return { wanted: 'a number', ...numberHint(text) }
  // YAML reads 0x18 as 24 and 024 as 24: neither is what an analyst typed it for.
  if (/^[-+]?0[0-9xob]/i.test(text)) return { wanted: 'a number without a leading 0' }
  const loss = Number.isFinite(node.value) ? lossOf(text) : 'too large'
  return loss && LOST[loss](text)
}

const LOST: Record<Loss, (typed: string) => NoNumber> = {
  'too large': () => ({
    wanted: 'a number of up to 15 digits',
    hint: 'write it in a larger unit, as in EUR bn, with fewer digits',
  }),
  'too long': () => ({ wanted: 'a number of up to 15 digits', hint: 'leave out the digits that nobody measured' }),
  'too small': (typed) => ({
    wanted: 'a number with at most 20 places behind the point',
    hint: hintForSmall(typed),
  }),
}

function numberHint(text: string): { hint?: string } {
  const number = /^([-−+]?)([\d.,\s'’]*\d)\s*(\D*)$/u.exec(text)
  if (!number) return { hint: 'write digits, as in 1250.5; a fact in words has `says` in the place of `value`' }
  const [, sign, digits, rest] = number
  const better = `${sign === '−' ? '-' : sign === '+' ? '' : sign}${plainNumber(digits!)}`
  return { hint: rest ? `write ${better}, and "${rest.trim()}" under "unit"` : `write ${better}` }
}

/** Grouping goes, a decimal comma becomes a point: "1,234.5" and "1.234,5" → 1234.5; "2,5" → 2.5; "1,000" → 1000. */
function plainNumber(digits: string): string {
  const bare = digits.replaceAll(/[\s'’]/g, '')
  // "1.340.000": points that part thousands.
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(bare)) return bare.replaceAll('.', '')
  const comma = bare.lastIndexOf(',')
  const point = bare.lastIndexOf('.')
  if (comma < 0) return bare
  if (comma > point && (point >= 0 || !/^\d{1,3}(,\d{3})+$/.test(bare)))
    return bare.replaceAll('.', '').replace(',', '.')
  return bare.replaceAll(',', '')
}
