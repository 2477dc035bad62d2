// Puts what an exhibit shows into sentences for those who cannot see it.

/** Sentences for those who cannot see a drawing: the parts that say something, as many as a listener can bear. */
export function tell(parts: readonly string[], most = 400): string {
  const said: string[] = []
  let length = 0
  for (const part of parts) {
    const sentence = part.trim().replace(/[.;:]+$/, '')
    if (sentence === '') continue
    if (said.length > 0 && length + sentence.length + 2 > most) break
    said.push(/[?!]$/.test(sentence) ? sentence : `${sentence}.`)
    length += sentence.length + 2
  }
  const told = said.join(' ')
  return told.endsWith('.') || told === '' ? told : `${told}.`
}
