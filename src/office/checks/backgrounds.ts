// PKG-05: a background of its own says that it has no effects.
import { childOf, findAll } from '../xml/edit.ts'
import type { Rule } from './rule.ts'

/** PKG-05. */
export const backgrounds: Rule = {
  number: 'PKG-05',
  about: 'p:bgPr ends with an effect list.',
  check: (file) =>
    file.folder('ppt/').flatMap(([part, root]) =>
      findAll(root, 'p:bgPr')
        .filter((background) => !childOf(background, 'a:effectLst') && !childOf(background, 'a:effectDag'))
        .map(() => ({ part, message: 'the background has no effect list' })),
    ),
}
