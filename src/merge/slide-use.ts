// Checks `<slide use="…" data="{{…}}">` before any brief: the archetype exists, and what is handed to it can fill its slots.
import { archetypeTable } from './archetype.ts'
import { shapeOf } from './expressions.ts'
import { templateFault } from './faults.ts'
import { mayFill, nounOf } from './kinds-of-slots.ts'
import type { Shape, Span } from './nouns.ts'
import type { Scope } from './scope.ts'
import { spanOfPlace } from './stamp.ts'
import type { Mustache, Program } from './syntax.ts'
import type { Walk } from './walk.ts'

/** Checks the slides that a program uses, as far as they are typed in one piece. */
export const checkSlideUse = (program: Program, scope: Scope, walk: Walk): void => {
  const printed: Mustache[] = []
  const text = program.body
    .map((statement) => {
      if (statement.type === 'ContentStatement') return statement.value
      if (statement.type !== 'MustacheStatement') return ''
      return `{{${printed.push(statement) - 1}}}`
    })
    .join('')
  for (const [tag] of text.matchAll(/<slide\b[^>]*>/g)) {
    const use = /\suse="([^"{]+)"/.exec(tag)?.[1]
    const chosen = /\suse="\{\{(\d+)\}\}"/.exec(tag)?.[1]
    const data = /\sdata="\{\{(\d+)\}\}"/.exec(tag)?.[1]
    const mustache = data === undefined ? undefined : printed[Number(data)]
    if (!mustache || (use === undefined && chosen === undefined)) continue
    const at = spanOfPlace(walk.template, mustache.loc.start)
    if (use !== undefined) checkUse(use, mustache, at, scope, walk)
    else if (isChosen(printed[Number(chosen)]!))
      for (const name of new Set(Object.values(archetypeTable(walk.templates))))
        checkUse(name, mustache, at, scope, walk)
  }
}

const isChosen = ({ path }: Mustache): boolean => path.type === 'PathExpression' && path.original === 'archetype'

const checkUse = (name: string, { path }: Mustache, at: Span, scope: Scope, walk: Walk): void => {
  const { slides } = walk.templates
  const archetype = Object.hasOwn(slides, name) ? slides[name] : undefined
  if (!archetype) {
    walk.report(templateFault.unknownArchetype(at, name, Object.keys(slides)))
    return
  }
  // What cannot be followed has been reported where it is printed.
  const shape: Shape | undefined = shapeOf(path, scope, { ...walk, report: () => {} })
  if (shape?.is !== 'record') return
  for (const [slot, wanted] of Object.entries(archetype.slots)) {
    const is = Object.hasOwn(shape.of, slot) ? shape.of[slot] : undefined
    if (!is) {
      if (!wanted.optional) walk.report(templateFault.archetypeNeeds(at, name, slot, nounOf(wanted)))
    } else if (!mayFill(wanted, is))
      walk.report(templateFault.wrongSlot(at, `the archetype "${name}"`, slot, nounOf(wanted), nounOf(is)))
  }
}
