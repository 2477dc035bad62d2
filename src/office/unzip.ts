// Reads a zip file into its parts. The only door of `fflate`. Refuses what would fill the memory.
import { unzipSync } from 'fflate'

/** Most bytes a part may hold unpacked, and how many parts a file may have: real decks stay far below. */
const mostBytes = 256 * 1024 * 1024
const mostParts = 5000

/** The parts, or why they could not be read. Directories are left out. */
export type Unzipped = { parts: Map<string, Uint8Array>; fault?: undefined } | { parts?: undefined; fault: string }

/** Unpacks all parts. */
export function unzip(bytes: Uint8Array): Unzipped {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { fault: 'encrypted, or in the format of before 2007' }
  let size = 0
  let count = 0
  let tooMuch = false
  try {
    const files = unzipSync(bytes, {
      filter: (file) => {
        size += file.originalSize
        count += 1
        if (size > mostBytes || count > mostParts) tooMuch = true
        return !tooMuch && !file.name.endsWith('/')
      },
    })
    if (tooMuch) return { fault: 'too large when unpacked' }
    return { parts: new Map(Object.entries(files)) }
  } catch {
    return { fault: 'not a zip file' }
  }
}

/** The names in the directory of a zip file as they stand there, with repeats, directories and odd spellings. */
export function namesInZip(bytes: Uint8Array): string[] {
  const names: string[] = []
  try {
    unzipSync(bytes, {
      filter: (file) => {
        names.push(file.name)
        return false
      },
    })
  } catch {
    return names
  }
  return names
}
