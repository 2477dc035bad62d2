// Puts a text in quotes as YAML takes it.

/** The text in double quotes; in single quotes where it holds double quotes or a backslash. */
export function quote(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`
}
