// The syntax tree of a template, as much of it as the static check reads.

/** A place in a template's body; lines from 1, columns from 0. */
export interface Place {
  line: number
  column: number
}
interface Common {
  loc: { start: Place; end: Place }
}
export interface Path extends Common {
  type: 'PathExpression'
  /** `@name`. */
  data: boolean
  /** How many `../`. */
  depth: number
  parts: string[]
  original: string
}
export interface Call extends Common {
  type: 'SubExpression'
  path: Path
  params: Expression[]
  hash?: Hash
}
export interface Literal extends Common {
  type: 'StringLiteral' | 'NumberLiteral' | 'BooleanLiteral' | 'UndefinedLiteral' | 'NullLiteral'
  value?: unknown
  original?: unknown
}
export type Expression = Path | Call | Literal
export interface Hash {
  pairs: { key: string; value: Expression; loc: Common['loc'] }[]
}
export interface Program {
  body: Statement[]
  blockParams?: string[]
}
export interface Content extends Common {
  type: 'ContentStatement'
  value: string
  original: string
}
export interface Mustache extends Common {
  type: 'MustacheStatement'
  path: Path | Literal
  params: Expression[]
  hash?: Hash
  escaped: boolean
}
export interface Block extends Common {
  type: 'BlockStatement'
  path: Path
  params: Expression[]
  hash?: Hash
  program?: Program
  inverse?: Program
}
export interface PartCall extends Common {
  type: 'PartialStatement' | 'PartialBlockStatement'
  name: Path | Call | Literal
  params: Expression[]
  hash?: Hash
  program?: Program
}
export interface Other extends Common {
  type: 'CommentStatement' | 'Decorator' | 'DecoratorBlock'
}
export type Statement = Content | Mustache | Block | PartCall | Other
