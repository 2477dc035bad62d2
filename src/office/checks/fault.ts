// What a check of a package says: which rule, in which part, and what is wrong there.

/** One fault of an Office file. */
export interface PackageFault {
  /** The rule's number, e.g. "PKG-02". */
  rule: string
  /** Name of the part, '' for the file as a whole. */
  part: string
  /** In words, with the names that matter. */
  message: string
}
