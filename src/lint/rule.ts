// What a rule is: it reads pages and reports what a reader would trip over.
import type { Brand } from '../model/brand.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Pages } from '../model/page.ts'

export interface Rule {
  /** `lint/plain-words`. */
  code: string
  about: string
  why: string
  check(pages: Pages, brand: Brand): Diagnostic[]
}
