// PKG-04 and PKG-07: shapes and cells carry a text body, even when they are empty.
import { childOf, findAll } from '../xml/edit.ts'
import { type Rule, shapeFolders } from './rule.ts'

/** PKG-04. */
export const shapeText: Rule = {
  number: 'PKG-04',
  about: 'A shape has a text body with a paragraph, but for the picture of a slide on its notes.',
  check: (file) =>
    shapeFolders.flatMap((folder) =>
      file.folder(folder).flatMap(([part, root]) =>
        findAll(root, 'p:sp')
          .filter((shape) => findAll(shape, 'p:ph')[0]?.attributes['type'] !== 'sldImg')
          .filter((shape) => !childOf(childOf(shape, 'p:txBody'), 'a:p'))
          .map((shape) => ({
            part,
            message: `"${findAll(shape, 'p:cNvPr')[0]?.attributes['name']}" has no text body`,
          })),
      ),
    ),
}

/** PKG-07. */
export const cellText: Rule = {
  number: 'PKG-07',
  about: 'A cell of a table has a text body with a paragraph.',
  check: (file) =>
    file.folder('ppt/').flatMap(([part, root]) =>
      findAll(root, 'a:tc')
        .filter((cell) => !childOf(childOf(cell, 'a:txBody'), 'a:p'))
        .map(() => ({ part, message: 'a cell has no text body' })),
    ),
}
