// A workspace made of texts, and two small kinds of exhibits.
import type { Shape } from '../../src/model/shape.ts'
import type { Workspace } from '../../src/model/workspace.ts'

/** A workspace that holds these files. */
export function workspaceOf(files: Record<string, string | Uint8Array>): Workspace {
  const below = (folder: string): string[] =>
    Object.keys(files)
      .filter((path) => path.startsWith(`${folder}/`))
      .map((path) => path.slice(folder.length + 1))
      .sort()
  return {
    read: (path) => {
      const file = files[path]
      return typeof file === 'string' ? new TextEncoder().encode(file) : file
    },
    list: (folder) => below(folder).filter((path) => !path.includes('/')),
    folders: (folder) => [
      ...new Set(below(folder).flatMap((path) => (path.includes('/') ? [path.split('/')[0]!] : []))),
    ],
    font: () => new Uint8Array(),
    today: '2025-10-01',
  }
}

const words: Shape = { is: 'words' }

/** Shapes of two kinds. */
export const kinds: Record<string, Shape> = {
  'clustered-column': {
    is: 'record',
    of: {
      title: { is: 'phrase', optional: true },
      series: { is: 'map', of: { is: 'list', of: { is: 'figure' }, count: [1, 4], one: true } },
      highlight: { is: 'name', optional: true },
    },
  },
  table: {
    is: 'record',
    of: {
      columns: { is: 'list', of: words },
      rows: { is: 'list', of: { is: 'list', of: words } },
      highlight: { is: 'name', optional: true },
    },
  },
}
