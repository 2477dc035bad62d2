// PKG-02: objects of one slide are told apart by their ids, and in the selection pane by their names.
import { findAll } from '../xml/edit.ts'
import { type Rule, shapeFolders } from './rule.ts'

/** PKG-02. */
export const shapeIds: Rule = {
  number: 'PKG-02',
  about: 'Ids of shapes are above 0 and unique in their part; names of objects on a slide are unique.',
  check: (file) =>
    shapeFolders.flatMap((folder) =>
      file.folder(folder).flatMap(([part, root]) => {
        const ids = new Set<string>()
        const names = new Set<string>()
        return findAll(root, 'p:cNvPr').flatMap(({ attributes }) => {
          const { id = '', name = '' } = attributes
          const told: { part: string; message: string }[] = []
          if (!(Number(id) > 0)) told.push({ part, message: `shape id ${id} is not above 0` })
          if (ids.has(id)) told.push({ part, message: `shape id ${id} stands twice` })
          if (folder === 'ppt/slides/' && name !== '' && names.has(name))
            told.push({ part, message: `the name "${name}" stands twice` })
          ids.add(id)
          names.add(name)
          return told
        })
      }),
    ),
}
