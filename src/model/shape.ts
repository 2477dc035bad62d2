// The grammar in which slots of templates, kinds of exhibits and the brief itself say what they take.

/**
 * A kind of leaf. `words` any text · `sentence` no full stop at its end · `phrase` a few words · `paragraphs` text split at
 * blank lines.
 */
export type Leaf =
  | 'words'
  | 'sentence'
  | 'phrase'
  | 'paragraphs'
  | 'date'
  | 'number'
  | 'flag'
  /** A plain name that is not shown as prose: an id, a unit, a file. */
  | 'name'
  /** The id of a fact in the ledger, alone. */
  | 'fact'
  /** A figure of a series: a fact's id, `=formula`, or null for "not stated". Settles to `Quantity | null`. */
  | 'figure'
  /** The id of an exhibit of the brief; settles to the exhibit itself. */
  | 'exhibit'
  | 'image'
  /** Anything: the value is checked elsewhere. */
  | 'any'

interface Common {
  optional?: boolean
  /** One sentence for the editor's tooltip and for `show`. */
  about?: string
}

export type Shape =
  | ({ is: Leaf; chars?: number } & Common)
  | ({ is: 'one of'; of: string[] } & Common)
  | ({
      is: 'record'
      of: Record<string, Shape> /** Bare text stands for a record with only this key. */
      short?: string
    } & Common)
  | ({
      is: 'list'
      of: Shape
      count?: [min: number, max: number] /** A value alone is read as a list of one. */
      one?: boolean
    } & Common)
  | ({ is: 'map'; of: Shape } & Common)
