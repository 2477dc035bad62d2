// PKG-21: the file is a presentation, and carries nothing that runs.
import type { Rule, Told } from './rule.ts'

const main = 'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml'

/** PKG-21. */
export const mainPart: Rule = {
  number: 'PKG-21',
  about: 'The main part is a presentation, not a template; no macros, no ActiveX, no OLE objects.',
  check(file) {
    const told: Told[] = []
    const part = file.related('', 'officeDocument') ?? ''
    if (file.typeOf(part) !== main) told.push({ part, message: `the main part is ${file.typeOf(part) ?? 'not there'}` })
    for (const name of file.parts.keys())
      if (/vbaProject|activeX|oleObject|\.(bin|exe|js|vbs)$/i.test(name) && !/printerSettings/.test(name))
        told.push({ part: name, message: 'may run' })
    return told
  },
}
