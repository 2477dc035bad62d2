// The door of handlebars: parses templates for the static check, compiles them strictly with their tags stamped, and runs them.
import Handlebars from 'handlebars'
import { templateFault } from './faults.ts'
import { helpers } from './helpers.ts'
import type { Diagnostic, Template, Templates } from './nouns.ts'
import { adopt } from './present.ts'
import { stampTags } from './stamp.ts'
import type { Path, Program } from './syntax.ts'
import type { Tokens } from './tokens.ts'

/** Largest body of a template, in characters. */
const LARGEST = 256 * 1024
/** Deepest nesting of blocks in a template, and of brackets in one expression. */
const DEEPEST = 64

type Delegate = (context: unknown, options?: object) => string
interface Environment {
  compile(program: Program, options: object): Delegate
  parseWithoutProcessing(source: string): Program
  registerHelper(name: string, helper: unknown): void
  unregisterHelper(name: string): void
  Compiler: new () => object
}

const environment = openEnvironment()

// Handlebars is strict about the paths it prints only; this compiler is strict about those of blocks and arguments too.
function openEnvironment(): Environment {
  const own = Handlebars.create() as unknown as Environment
  const Lenient = own.Compiler as new () => { PathExpression(path: Path & { strict?: boolean }): void }
  class StrictCompiler extends Lenient {
    get compiler() {
      return StrictCompiler
    }
    override PathExpression(path: Path & { strict?: boolean }) {
      if (path.parts.length > 0 && path.parts[0] !== 'partial-block') path.strict = true
      super.PathExpression(path)
    }
  }
  own.Compiler = StrictCompiler
  own.unregisterHelper('log')
  own.unregisterHelper('lookup')
  for (const [name, helper] of Object.entries(helpers)) own.registerHelper(name, helper)
  return own
}

const known = Object.fromEntries([...Object.keys(helpers), 'archetype'].map((name) => [name, true]))
const compiled = new Map<string, { body: string; run: Delegate }>()
const parsed = new Map<string, { body: string; result: Parsed }>()

/** A template's tree, or why it has none. */
export type Parsed = { program: Program; fault?: undefined } | { program?: undefined; fault: Diagnostic }

/** Reads a template's body as Handlebars; kept until the body changes. */
export const parseTemplate = (template: Template): Parsed => {
  const known = parsed.get(template.path)
  if (known?.body === template.body) return known.result
  const result = parseBody(template)
  parsed.set(template.path, { body: template.body, result })
  return result
}

const parseBody = (template: Template): Parsed => {
  if (template.body.length > LARGEST) return { fault: templateFault.tooLarge(template, LARGEST) }
  if (depthOf(template.body) > DEEPEST) return { fault: templateFault.tooDeep(template, DEEPEST) }
  try {
    return { program: environment.parseWithoutProcessing(template.body) }
  } catch (error) {
    return { fault: templateFault.unreadable(template, whatHandlebarsSaid(error, template.body)) }
  }
}

// Counted before parsing: the parser takes seconds over thousands of nested blocks.
const depthOf = (body: string): number => {
  let depth = 0
  let deepest = 0
  for (const [mustache] of body.matchAll(/\{\{(?:[^}]|\}(?!\}))*/g)) {
    if (/^\{\{~?[#^][^}\s]/.test(mustache)) depth += 1
    else if (/^\{\{~?\//.test(mustache)) depth -= 1
    deepest = Math.max(deepest, depth, mustache.split('(').length - 1)
  }
  return deepest
}

// Handlebars speaks of its grammar; a designer wants to know which block or which braces.
const whatHandlebarsSaid = (error: unknown, body: string): { says: string; line: number; column: number } => {
  const { message, lineNumber, column } = error as { message: string; lineNumber?: number; column?: number }
  const wrongClose = /^(\S+) doesn't match (\S+) - /.exec(message)
  if (wrongClose)
    return {
      says: `{{/${wrongClose[2]}}} closes the block {{#${wrongClose[1]}}}`,
      line: lineNumber ?? 1,
      column: (column ?? 0) + 1,
    }
  const open = message.includes("got 'EOF'") ? openBlockOf(body) : undefined
  if (open) return open
  const line = Number(/line (\d+)/.exec(message)?.[1] ?? 1)
  return { says: 'what stands in the braces is not written right', line, column: 1 }
}

const openBlockOf = (body: string): { says: string; line: number; column: number } | undefined => {
  const open: { name: string; offset: number }[] = []
  for (const found of body.matchAll(/\{\{~?(?:[#^]>?\s*|(\/))([^\s}~]+)/g)) {
    if (found[1]) open.pop()
    else open.push({ name: found[2]!, offset: found.index })
  }
  const last = open.at(-1)
  if (!last) return undefined
  const before = body.slice(0, last.offset).split('\n')
  return { says: `{{#${last.name}}} is never closed`, line: before.length, column: before.at(-1)!.length + 1 }
}

/** Runs templates that passed the static check. */
export interface Engine {
  /** The merged text of a template, its tags stamped and its values tokens. */
  run(template: Template, context: unknown): string
}

/**
 * An engine for one merge. `labels` are seen as `@labels` everywhere; `archetype` answers the helper of that name; `onPart`
 * hears of every part that is called and what it sees.
 */
export const openEngine = (
  templates: Templates,
  tokens: Tokens,
  labels: unknown,
  archetype: (point: unknown) => unknown,
  onPart: (part: Template, context: unknown) => void,
): Engine => {
  const partials: Record<string, Delegate> = {}
  for (const [name, part] of Object.entries(templates.parts)) {
    const run = compile(part)
    partials[name] = (context, options) => {
      const seen = adopt(context, part.slots, tokens)
      onPart(part, seen)
      return run(seen, options)
    }
  }
  return {
    run: (template, context) => compile(template)(context, { partials, helpers: { archetype }, data: { labels } }),
  }
}

const compile = (template: Template): Delegate => {
  const known = compiled.get(template.path)
  if (known?.body === template.body) return known.run
  const run = compileBody(template)
  compiled.set(template.path, { body: template.body, run })
  return run
}

const compileBody = (template: Template): Delegate => {
  const { program } = parseTemplate(template)
  if (!program) throw new Error(`${template.path} was to be merged, but it does not parse`)
  return environment.compile(stampTags(template, program), {
    strict: true,
    preventIndent: true,
    noEscape: true,
    knownHelpersOnly: true,
    knownHelpers: known,
  })
}
