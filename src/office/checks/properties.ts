// PKG-19: what the file says of itself is so.
import { elementsOf, findAll, textOf } from '../xml/edit.ts'
import type { Rule, Told } from './rule.ts'

const app = 'docProps/app.xml'
const core = 'docProps/core.xml'

/** PKG-19. */
export const properties: Rule = {
  number: 'PKG-19',
  about: 'Counts and lists of app.xml fit the deck; core.xml has one title and dates in W3CDTF.',
  check(file) {
    const told: Told[] = []
    const about = file.trees.get(app)
    const count = (name: string) => Number(about && findAll(about, name).map(textOf)[0])
    const slides = file.folder('ppt/slides/').length
    if (about && count('Slides') !== slides)
      told.push({ part: app, message: `counts ${count('Slides')} slides of ${slides}` })
    const notes = file.folder('ppt/notesSlides/').length
    if (about && findAll(about, 'Notes').length > 0 && count('Notes') !== notes)
      told.push({ part: app, message: `counts ${count('Notes')} pages of notes of ${notes}` })
    for (const vector of about ? findAll(about, 'vt:vector') : [])
      if (Number(vector.attributes['size']) !== elementsOf(vector).length)
        told.push({
          part: app,
          message: `a list of ${elementsOf(vector).length} says it has ${vector.attributes['size']}`,
        })
    const heads = about ? findAll(about, 'HeadingPairs').flatMap((pairs) => findAll(pairs, 'vt:i4')) : []
    const parts = about ? findAll(about, 'TitlesOfParts').flatMap((list) => findAll(list, 'vt:lpstr')) : []
    if (heads.reduce((sum, head) => sum + Number(textOf(head)), 0) !== parts.length)
      told.push({ part: app, message: 'headings and titles of parts do not add up' })
    const facts = file.trees.get(core)
    for (const name of ['dc:title', 'dc:creator', 'dcterms:created', 'dcterms:modified'])
      if (facts && findAll(facts, name).length > 1) told.push({ part: core, message: `has ${name} more than once` })
    for (const date of facts ? findAll(facts, ({ name }) => name.startsWith('dcterms:')) : [])
      if (!/^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?$/.test(textOf(date)))
        told.push({ part: core, message: `"${textOf(date)}" is not a date` })
    return told
  },
}
