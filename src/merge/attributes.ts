// Reads the attributes of a raw tag: typed text, or what a token stood for, each of the type that the vocabulary names.
import { joinCites } from '../evidence/index.ts'
import { zoneNames } from '../brand/index.ts'
import { tagFault } from './faults.ts'
import type { Piece, RawTag } from './markup.ts'
import type { Attribute, Diagnostic, Span, TagDefinition } from './nouns.ts'
import { spanOfAttribute } from './stamp.ts'
import { wordsOfValue } from './values.ts'
import { isWords, joinRuns } from './words.ts'

type Report = (fault: Diagnostic) => void
type Type = TagDefinition['attributes'][string]['is']

/** The attributes of a tag. An attribute whose value comes out empty is left out. */
export const attributesOf = (raw: RawTag, definition: TagDefinition, report: Report): Record<string, Attribute> => {
  const attributes: Record<string, Attribute> = {}
  for (const { name, pieces } of raw.attributes) {
    // Found only for a fault: every attribute of a document passes here.
    const at = () => (raw.stamp ? spanOfAttribute(raw.stamp, name) : raw.at)
    const known = definition.attributes[name]
    if (!known) report(tagFault.unknownAttribute(at(), raw.name, name, Object.keys(definition.attributes)))
    else if (name in attributes) report(tagFault.twice(at(), raw.name, name))
    else {
      const value = readValue(pieces, raw, at, report)
      if (value === undefined || !isRight(value, known.is, raw.name, name, at, report)) continue
      if (!(known.is === 'flag' && value === 'false')) attributes[name] = value
    }
  }
  for (const [name, { required }] of Object.entries(definition.attributes))
    if (
      required &&
      !(name in attributes) &&
      !raw.attributes.some((attribute) => attribute.name === name && attribute.pieces.length > 0)
    )
      report(tagFault.missingAttribute(raw.at, raw.name, name))
  return attributes
}

// One token alone keeps its value; text around a token makes words of both.
const readValue = (pieces: readonly Piece[], raw: RawTag, at: () => Span, report: Report): Attribute | undefined => {
  const [only] = pieces
  if (only === undefined) return undefined
  if (pieces.length === 1) {
    if ('text' in only) return only.text
    if (typeof only.value === 'number') return void report(tagFault.number(at()))
    if (isWords(only.value) && only.value.at.file === '') return { ...only.value, at: raw.at }
    return Array.isArray(only.value) && only.value.length === 0 ? undefined : (only.value as Attribute)
  }
  const values = pieces.map((piece) => ('text' in piece ? piece.text : piece.value))
  if (values.every((value) => typeof value === 'string')) return values.join('')
  const words = values.map((value) => wordsOfValue(value, raw.at))
  const wrong = words.find((each) => 'fault' in each)
  if (wrong && 'fault' in wrong) return void report(wrong.fault)
  const all = words.flatMap((each) => ('words' in each ? [each.words] : []))
  return {
    runs: joinRuns(all.flatMap((each) => each.runs)),
    cites: joinCites(...all.map((each) => each.cites)),
    at: values.find(isWords)?.at ?? raw.at,
  }
}

const isRight = (value: Attribute, type: Type, tag: string, name: string, at: () => Span, report: Report): boolean => {
  const wants = wantedBy(value, type)
  if (wants === undefined) return true
  const is =
    typeof value === 'string' ? `"${value}"` : isWords(value) ? 'words' : Array.isArray(value) ? 'a list' : 'a record'
  report(tagFault.wrongAttribute(at(), tag, name, wants, is))
  return false
}

// What the type wants, where the value is not that; names of styles, spaces and colors are the brand's, and layout checks them.
const wantedBy = (value: Attribute, type: Type): string | undefined => {
  if (type === 'data')
    return typeof value === 'string' ? 'a record, a list or an exhibit, printed with {{…}}' : undefined
  if (type === 'words') return typeof value === 'string' || isWords(value) || 'printed' in value ? undefined : 'words'
  // A name that a brief gives has its place.
  if (type === 'name' && isWords(value)) return undefined
  if (typeof value !== 'string') return 'a name, typed'
  if (type === 'number') return /^\d+(\.\d+)?$/.test(value) ? undefined : 'a number'
  if (type === 'weights') return /^\s*\d+(\.\d+)?(\s+\d+(\.\d+)?)*\s*$/.test(value) ? undefined : 'shares such as "2 1"'
  if (type === 'flag') return value === 'true' || value === 'false' ? undefined : '"true", or left out'
  if (type === 'zone')
    return (zoneNames as readonly string[]).includes(value) ? undefined : `one of ${zoneNames.join(', ')}`
  if (Array.isArray(type)) return type.includes(value) ? undefined : `one of ${type.join(', ')}`
  return undefined
}
