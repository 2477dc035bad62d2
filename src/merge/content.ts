// Checks the literal text of a template: tags that there are, and nothing that belongs to XML but not to our language.
import { tagFault, templateFault } from './faults.ts'
import type { Diagnostic, Span, Template } from './nouns.ts'
import { spanOfPlace } from './stamp.ts'
import type { Content } from './syntax.ts'
import type { Vocabulary } from './tags.ts'

/** Reports tags that are not in the vocabulary, CDATA, declarations and processing instructions. */
export const checkContent = (
  template: Template,
  content: Content,
  vocabulary: Vocabulary,
  report: (fault: Diagnostic) => void,
): void => {
  const text = content.value.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '))
  for (const found of text.matchAll(/<!\[CDATA\[|<!(?!--)|<\?/g))
    report(templateFault.cdata(placeIn(template, content, found.index, found[0].length), nameOf(found[0])))
  for (const found of text.matchAll(/<\/?([A-Za-z][A-Za-z0-9-]*)/g)) {
    const name = found[1]!
    if (Object.hasOwn(vocabulary, name)) continue
    report(tagFault.unknownTag(placeIn(template, content, found.index, found[0].length), name, Object.keys(vocabulary)))
  }
}

const nameOf = (opening: string): string => {
  if (opening === '<?') return 'a processing instruction'
  return opening === '<!' ? 'a declaration' : 'CDATA'
}

const placeIn = (template: Template, { value, loc }: Content, offset: number, length: number): Span => {
  const before = value.slice(0, offset).split('\n')
  const line = loc.start.line + before.length - 1
  const column = (before.length === 1 ? loc.start.column : 0) + before.at(-1)!.length
  return spanOfPlace(template, { line, column }, length)
}
