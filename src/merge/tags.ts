// Checks raw tags against the vocabulary and makes them tags: names, places, attributes, and words with their white space collapsed.
import { attributesOf } from './attributes.ts'
import { tagFault } from './faults.ts'
import { type InlineNode, isInlineTag, wordsOfInline } from './inline.ts'
import { isRawTag, type Piece, type RawNode, type RawTag } from './markup.ts'
import type { Child, Diagnostic, Tag, TagDefinition } from './nouns.ts'

export type Vocabulary = Record<string, TagDefinition>
type Report = (fault: Diagnostic) => void

/** Raw tags as tags; what is not in the vocabulary is reported and left out, and so are words outside every tag. */
export const checkTags = (nodes: readonly RawNode[], vocabulary: Vocabulary, report: Report): Tag[] =>
  nodes.flatMap((node) => {
    if (isRawTag(node)) return checkTag(node, vocabulary, report) ?? []
    if (!node.pieces.every(isBlank)) report(tagFault.wordsOutside(node.at, excerptOf([node])))
    return []
  })

const checkTag = (raw: RawTag, vocabulary: Vocabulary, report: Report): Tag | undefined => {
  const definition = Object.hasOwn(vocabulary, raw.name) ? vocabulary[raw.name] : undefined
  if (!definition) {
    report(tagFault.unknownTag(raw.at, raw.name, Object.keys(vocabulary)))
    return undefined
  }
  const attributes = attributesOf(raw, definition, report)
  return { tag: raw.name, attributes, children: childrenOf(raw, definition, vocabulary, report), at: raw.at }
}

const childrenOf = (raw: RawTag, definition: TagDefinition, vocabulary: Vocabulary, report: Report): Child[] => {
  const children: Child[] = []
  for (const group of groupsOf(raw.children)) {
    if ('name' in group) {
      if (!mayStand(group, raw, definition, vocabulary, report)) continue
      const tag = checkTag(group, vocabulary, report)
      if (tag) children.push(tag)
      continue
    }
    const isEmpty = group.nodes.every((node) => !isRawTag(node) && node.pieces.every(isBlank))
    if (isEmpty) continue
    if (definition.children !== 'inline' && definition.children !== 'words or blocks') {
      report(tagFault.strayWords(raw.at, raw.name, excerptOf(group.nodes)))
      continue
    }
    const words = wordsOfInline(group.nodes, raw.at, vocabulary, report)
    if (words) children.push(words)
  }
  return children
}

// Words and inline tags that follow each other are one text.
const groupsOf = (nodes: readonly RawNode[]): (RawTag | { nodes: InlineNode[] })[] => {
  const groups: (RawTag | { nodes: InlineNode[] })[] = []
  for (const node of nodes) {
    const last = groups.at(-1)
    if (isRawTag(node) && !isInlineTag(node)) groups.push(node)
    else if (last && 'nodes' in last) last.nodes.push(node)
    else groups.push({ nodes: [node] })
  }
  return groups
}

const mayStand = (
  child: RawTag,
  parent: RawTag,
  definition: TagDefinition,
  vocabulary: Vocabulary,
  report: Report,
): boolean => {
  const known = Object.hasOwn(vocabulary, child.name) ? vocabulary[child.name] : undefined
  // An unknown tag is reported as such, whatever it stands in.
  if (!known) return true
  const allowed = definition.children
  if ((allowed === 'blocks' || allowed === 'words or blocks') && known.block) return true
  if (Array.isArray(allowed) && allowed.includes(child.name)) return true
  report(tagFault.wrongPlace(child.at, child.name, parent.name, Array.isArray(allowed) ? allowed : []))
  return false
}

const isBlank = (piece: Piece): boolean => 'text' in piece && /^[ \t\r\n]*$/.test(piece.text)

const excerptOf = (nodes: readonly InlineNode[]): string => {
  const text = nodes
    .flatMap((node) => (isRawTag(node) ? [] : node.pieces))
    .map((piece) => ('text' in piece ? piece.text : '{{…}}'))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
  return text.length > 40 ? `${text.slice(0, 39)}…` : text
}
