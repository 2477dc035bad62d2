// Acronyms that are introduced and not used.
import type { BriefRule } from '../rule.ts'

export const needlessAcronym: BriefRule = {
  code: 'lint/needless-acronym',
  id: 'X-047',
  group: 'text',
  severity: 'note',
  stage: 'brief',
  about: 'An acronym is introduced only where it is used again.',
  why: 'The reader learns it for nothing.',
  good: 'point: { so_what: The net promoter score decides }',
  bad: 'point: { so_what: The net promoter score (NPS) decides }',
  check: ({ texts }) => {
    const all = texts.map(({ text }) => text).join('\n')
    return texts.flatMap(({ text, words: { at }, home }) =>
      bracketed(text).flatMap(({ name, found }) =>
        !shortens(found, name) ||
        all.split(new RegExp(`(?<![\\p{L}])${found}(?!(?!s(?!\\p{L}))\\p{L})`, 'u')).length > 2
          ? []
          : [
              {
                message: `"${found}" is introduced and not used again`,
                span: at,
                home,
                notes: [`hint: leave out "(${found})"`],
              },
            ],
      ),
    )
  },
}

/** Acronyms in brackets, one or many of what they stand for, each with the words before it. */
const bracketed = (text: string): { name: string; found: string }[] =>
  !text.includes('(')
    ? []
    : [...text.matchAll(/ \((?:the |or |hereafter |short: )?[“"]?(\p{Lu}[\p{Lu}&]{1,5})s?[”"]?\)/gu)].map(
        ({ index, 1: found }) => ({
          name: text
            .slice(Math.max(0, index - 100), index)
            .split(/[^\p{L} -]/u)
            .at(-1)!,
          found: found!,
        }),
      )

/** True where the letters begin the words before them: "net promoter score (NPS)", but not "accelerators (GPU)". */
const shortens = (letters: string, name: string): boolean => {
  const initials = name
    .toUpperCase()
    .trim()
    .split(/[ -]/)
    .map((word) => word[0] ?? '')
    .join('')
  const short = letters.replace('&', 'A')
  return initials.endsWith(short) || initials.replace(/[OTA]/g, '').endsWith(short)
}
