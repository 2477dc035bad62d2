// `briefwright explain`: what a code asks for and why, with an example of each side; and who keeps the rules that have no code here.
import { covered, findRule, refused, type Rule, rules } from '../lint/index.ts'
import { nearest } from '../text/index.ts'
import { asTyped } from './call.ts'
import { codes } from './codes/index.ts'

/** The parts that examples are made of, as whoever writes a brief would look for them. */
const PARTS: Record<string, string> = {
  brief: 'what stands at the top of the brief',
  argument: 'what stands in an argument',
  point: 'what stands in a point',
  points: 'how many points an argument has',
  exhibit: 'the exhibit of that point',
  exhibits: 'the exhibits of the brief by name',
  fact: 'a fact of the ledger',
  facts: 'facts of the ledger by name',
  source: 'a source of the ledger',
  conflicts: 'the conflicts of the ledger',
}

const block = (head: string, text: string | undefined): string =>
  text === undefined
    ? ''
    : `\n${head}:\n${text
        .split('\n')
        .map((line) => `  ${line}`)
        .join('\n')}\n`

/** Where the examples of a rule of pages stand, after their heads. */
const PLACES = {
  brief: '',
  brand: ', in a brand',
  template: ', in the template that orders the slides (templates/deck/document.hbs)',
  code: ', on the page (the program sees to it whatever the files say; a finding is a fault of its own)',
} as const

/** The good and the bad example of a rule, with what the words of parts of a brief stand for. */
function examplesOf(rule: Rule): string {
  const place = rule.stage === 'pages' ? PLACES[rule.cause] : ''
  const parts = Object.keys(PARTS).filter(
    (part) => place === '' && new RegExp(`^${part}:`, 'm').test(`${rule.good}\n${rule.bad}`),
  )
  const legend = parts.map((part) => `${part}: ${PARTS[part]}`).join('; ')
  return `${block(`Good${place}`, rule.good)}${block(`Bad${place}`, rule.bad)}${legend && `  (${legend})\n`}`
}

/** What there is to say of a code or a number, or undefined. */
export function explanationOf(name: string): string | undefined {
  const rule = findRule(name)
  if (rule) {
    const weight = `${rule.severity} in a release${rule.severity !== 'error' ? '' : rule.hard ? ', and in a draft' : ', a warning in a draft'}`
    const numbers = [rule.id, ...(rule.also ?? [])].join(', ')
    return `${rule.code} (${numbers}) · ${rule.group} · ${weight}\n\n${rule.about}\n${rule.why}\n${examplesOf(rule)}\nTo set a finding aside: ignore: [{ rule: ${rule.code}, because: … }]\n`
  }
  const number = name.toUpperCase()
  if (covered[number]) return `${number} is kept elsewhere: ${covered[number]}\n`
  if (refused[number]) return `${number} is not kept: ${refused[number]}\n`
  const code = Object.hasOwn(codes, name) ? codes[name] : undefined
  return code && asTyped(`${name}\n\n${code.asks}\n${code.why}\n${block('Good', code.good)}${block('Bad', code.bad)}`)
}

/** Prints the explanation on standard output. Sets exit code 2 for a code that there is not: it was mistyped. */
export function explain(name: string, options: { json?: boolean }): void {
  const rule = findRule(name)
  const code = Object.hasOwn(codes, name) ? { code: name, ...codes[name] } : undefined
  if (options.json && (rule || code)) {
    const facts = rule ? Object.fromEntries(Object.entries(rule).filter(([key]) => key !== 'check')) : code
    process.stdout.write(`${JSON.stringify(facts, null, 2)}\n`)
    return
  }
  const text = explanationOf(name)
  if (text !== undefined) {
    process.stdout.write(text)
    return
  }
  const known = [...rules.flatMap((each) => [each.code, each.id]), ...Object.keys(codes)]
  const near = nearest(name, known)
  const instead = near
    ? `did you mean "${near}"?`
    : '`briefwright show rules` lists the rules; every other code stands in brackets in the message that has it'
  process.stderr.write(asTyped(`briefwright: there is no code "${name}"; ${instead}\n`))
  process.exitCode = 2
}
