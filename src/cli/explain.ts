// `briefwright explain`: what a rule asks for and why, with an example of each side; and who keeps the rules that have no code here.
import { covered, findRule, refused, rules } from '../lint/index.ts'
import { nearest } from '../text/index.ts'

/** What the phases that are no rules check, for codes that `explain` has no more to say of. */
const PHASES: Record<string, string> = {
  read: 'The file cannot be read as it stands: its YAML, its keys, or the values under them. `briefwright check --fix` mends what is only a matter of quotes.',
  evidence: 'The brief and its ledger do not agree: a figure, a formula, a source, or a claim that does not hold.',
  exhibit:
    'An exhibit cannot be drawn from what its brief gives it. `briefwright show charts` says what each kind takes.',
  merge: 'A template and what it is given do not fit. `briefwright show slides` says what each slide takes.',
  layout: 'What there is to show does not fit its page, or leaves too much of it empty.',
  brand: 'The file of a brand says something that cannot be drawn, or that readers could not read.',
  build: 'A file that the brief names is not there.',
  lint: 'A finding of the rules. `briefwright show rules` lists them.',
}

const block = (head: string, text: string | undefined): string =>
  text === undefined
    ? ''
    : `\n${head}:\n${text
        .split('\n')
        .map((line) => `  ${line}`)
        .join('\n')}\n`

/** What there is to say of a code or a number, or undefined. */
export function explanationOf(name: string): string | undefined {
  const rule = findRule(name)
  if (rule) {
    const weight = `${rule.severity} in a release${rule.severity !== 'error' ? '' : rule.hard ? ', and in a draft' : ', a warning in a draft'}`
    const numbers = [rule.id, ...(rule.also ?? [])].join(', ')
    return `${rule.code} (${numbers}) · ${rule.group} · ${weight}\n\n${rule.about}\n${rule.why}\n${block('Good', rule.good)}${block('Bad', rule.bad)}\nTo set a finding aside: ignore: [{ rule: ${rule.id}, because: … }]\n`
  }
  const number = name.toUpperCase()
  if (covered[number]) return `${number} is kept elsewhere: ${covered[number]}\n`
  if (refused[number]) return `${number} is not kept: ${refused[number]}\n`
  const [phase, words] = name.split('/')
  return words && phase && Object.hasOwn(PHASES, phase) && phase !== 'lint'
    ? `${name}\n\n${PHASES[phase]}\n`
    : undefined
}

/** Prints the explanation on standard output. Sets exit code 2 for a code that there is not. */
export function explain(name: string, options: { json?: boolean }): void {
  const rule = findRule(name)
  if (rule && options.json) {
    const { check: _, ...facts } = rule
    process.stdout.write(`${JSON.stringify(facts, null, 2)}\n`)
    return
  }
  const text = explanationOf(name)
  if (text !== undefined) {
    process.stdout.write(text)
    return
  }
  const near = nearest(
    name,
    rules.flatMap((each) => [each.code, each.id]),
  )
  process.stderr.write(
    `briefwright: there is no rule "${name}"${near ? `; did you mean "${near}"?` : '; `briefwright show rules` lists them'}\n`,
  )
  process.exitCode = 2
}
