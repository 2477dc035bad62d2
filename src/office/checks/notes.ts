// PKG-03: notes hang together: slide, notes, notes master, and a theme of the notes master's own.
import { elementsOf } from '../xml/edit.ts'
import type { Rule, Told } from './rule.ts'

/** PKG-03. */
export const notes: Rule = {
  number: 'PKG-03',
  about:
    'Every page of notes has a notes master and a slide, the notes master a theme of its own, listed after the masters.',
  check(file) {
    const told: Told[] = []
    for (const [part] of file.folder('ppt/notesSlides/')) {
      if (!file.related(part, 'notesMaster')) told.push({ part, message: 'has no notes master' })
      const slide = file.related(part, 'slide')
      if (!slide) told.push({ part, message: 'has no slide' })
      else if (file.related(slide, 'notesSlide') !== part)
        told.push({ part, message: `${slide} does not know these notes` })
    }
    const masters = file.folder('ppt/slideMasters/').map(([part]) => file.related(part, 'theme'))
    for (const [part] of file.folder('ppt/notesMasters/')) {
      const theme = file.related(part, 'theme')
      if (!theme) told.push({ part, message: 'has no theme' })
      else if (masters.includes(theme)) told.push({ part, message: `shares ${theme} with a slide master` })
    }
    const root = file.trees.get('ppt/presentation.xml')
    const order = root ? elementsOf(root).map(({ name }) => name) : []
    const at = order.indexOf('p:notesMasterIdLst')
    if (at >= 0 && order.indexOf('p:sldIdLst') >= 0 && at > order.indexOf('p:sldIdLst'))
      told.push({ part: 'ppt/presentation.xml', message: 'lists its notes master after its slides' })
    if (at < 0 && file.folder('ppt/notesMasters/').length > 0)
      told.push({ part: 'ppt/presentation.xml', message: 'does not list its notes master' })
    return told
  },
}
