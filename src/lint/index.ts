// The rules, one per file. This list is their table of contents.
import type { Brand } from '../model/brand.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Pages } from '../model/page.ts'
import type { Rule } from './rule.ts'
import { contrast } from './rules/contrast.ts'
import { outside } from './rules/outside.ts'
import { overlap } from './rules/overlap.ts'
import { sameTitle } from './rules/same-title.ts'
import { tooSmall } from './rules/too-small.ts'

export type { Rule } from './rule.ts'

export const rules: readonly Rule[] = [outside, overlap, tooSmall, contrast, sameTitle]

/** What the rules find in a laid out deliverable. */
export const lint = (pages: Pages, brand: Brand): Diagnostic[] => rules.flatMap((rule) => rule.check(pages, brand))
