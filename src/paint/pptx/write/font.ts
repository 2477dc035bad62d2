// Fonts by the theme where the theme has them, so that a change of theme fonts changes the deck.
import type { Medium } from '../../../model/brand.ts'
import { element, type XmlElement } from '../../../office/index.ts'

/** The family of a face of a medium; its first face stands in for one it lacks. */
export const familyOf = (medium: Medium, face: string): string =>
  (medium.faces[face] ?? Object.values(medium.faces)[0])?.family ?? 'Arial'

/** Families of headings (theme major) and of running text (theme minor). */
export const themeFamilies = (medium: Medium): { major: string; minor: string } => ({
  major: familyOf(medium, 'heading'),
  minor: familyOf(medium, 'body'),
})

/** `a:latin`, `a:ea` and `a:cs` of a family. `heading` prefers the major font where both are one family. */
export function typefaces(medium: Medium, family: string, heading = false): XmlElement[] {
  const { major, minor } = themeFamilies(medium)
  const key = family === minor && !(heading && family === major) ? 'mn' : family === major ? 'mj' : undefined
  if (key)
    return ['latin', 'ea', 'cs'].map((kind) =>
      element(`a:${kind}`, { typeface: `+${key}-${kind === 'latin' ? 'lt' : kind}` }),
    )
  return ['latin', 'ea', 'cs'].map((kind) => element(`a:${kind}`, { typeface: family }))
}
