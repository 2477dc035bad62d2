// The functions a formula may call, one per file. This list is their table of contents.
// All count the first figure against the second: growth(later, earlier), share(part, whole).
import { cagr } from './functions/cagr.ts'
import { convert } from './functions/convert.ts'
import { count } from './functions/count.ts'
import { difference } from './functions/difference.ts'
import type { FormulaFunction } from './functions/function.ts'
import { growth } from './functions/growth.ts'
import { index } from './functions/index-of.ts'
import { ratio } from './functions/ratio.ts'
import { share } from './functions/share.ts'
import { sum } from './functions/sum.ts'
import { wavg } from './functions/wavg.ts'

/** By name. */
export const FUNCTIONS: Record<string, FormulaFunction> = {
  growth,
  cagr,
  share,
  ratio,
  difference,
  sum,
  index,
  wavg,
  convert,
  count,
}
