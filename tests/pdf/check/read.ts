// Reads a PDF for the check: the door of pdf-lib. Objects come out as plain values, with references followed on demand.
import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from 'pdf-lib'

/** A dictionary of the file; `key` says which object it is, where it is one. */
export interface Dict {
  get(name: string): unknown
  keys(): string[]
  key: string
  /** The decoded bytes, for a stream. */
  bytes?: () => Uint8Array
}

/** A name, told apart from a text. */
export class Name {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
}

export interface Pdf {
  catalog: Dict
  pages: Dict[]
  /** Every dictionary that is an object of the file. */
  objects: Dict[]
  header: string
  encrypted?: Dict
}

export const isDict = (value: unknown): value is Dict =>
  typeof value === 'object' && value !== null && 'keys' in value && !Array.isArray(value)
export const dict = (value: unknown): Dict | undefined => (isDict(value) ? value : undefined)
export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value])
export const name = (value: unknown): string | undefined => (value instanceof Name ? value.name : undefined)
export const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** Opens a file. */
export const readPdf = async (bytes: Uint8Array): Promise<Pdf> => {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true })
  const { context } = document
  const known = new Map<PDFDict, Dict>()

  const open = (source: PDFDict, key: string, stream?: PDFStream): Dict => {
    const seen = known.get(source)
    if (seen !== undefined) return seen
    const made: Dict = {
      key,
      get: (entry) => value(source.get(PDFName.of(entry))),
      keys: () => source.keys().map((entry) => entry.decodeText()),
      ...(stream !== undefined && { bytes: () => decode(stream) }),
    }
    known.set(source, made)
    return made
  }
  const value = (object: PDFObject | undefined, key = ''): unknown => {
    if (object instanceof PDFRef) return value(context.lookup(object), object.toString())
    if (object instanceof PDFStream) return open(object.dict, key, object)
    if (object instanceof PDFDict) return open(object, key)
    // Entries are followed when they are asked for: the tree leads back to its parents.
    if (object instanceof PDFArray) return object.asArray().map((entry) => value(entry))
    if (object instanceof PDFName) return new Name(object.decodeText())
    if (object instanceof PDFNumber) return object.asNumber()
    if (object instanceof PDFBool) return object.asBoolean()
    if (object instanceof PDFString || object instanceof PDFHexString) return object.decodeText()
    return undefined
  }

  const objects = context
    .enumerateIndirectObjects()
    .map(([reference, object]) => value(object, reference.toString()))
    .filter(isDict)
  return {
    catalog: dict(value(document.catalog))!,
    pages: document.getPages().map((page) => dict(value(page.ref))!),
    objects,
    header: Buffer.from(bytes.subarray(0, 9)).toString('latin1'),
    encrypted: dict(value(context.trailerInfo.Encrypt as PDFObject | undefined)),
  }
}

const decode = (stream: PDFStream): Uint8Array =>
  stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : stream.getContents()
