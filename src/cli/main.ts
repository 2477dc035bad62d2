#!/usr/bin/env node
// The command line: names the commands and their flags, and loads a command only when it is asked for.
import { setFlagsFromString } from 'node:v8'
import { Command, CommanderError, Option } from 'commander'
import { callOf } from './call.ts'
import { version } from './version.ts'

// A command lives for seconds. V8 would spend two of them optimizing functions that hardly run again; asked in later, it keeps to
// what runs very often. Measured on one brief: 40 % less processor time, the same bytes.
setFlagsFromString('--interrupt-budget=2000000')
// Nor is a pattern compiled twice, for an interpreter first and for the machine at its second use: of our hundreds nearly all are used
// on every text. Measured on the rules of one brief: 40 % less. What is set is a count of uses,
// and the interpreter stays on: patterns that Node has compiled by now are run as before.
setFlagsFromString('--regexp-tier-up-ticks=0')

// A reader that stops early, like `head`, is not a fault.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))

const program = new Command(callOf())
  .description('Turns YAML briefs and Handlebars templates into PowerPoint decks, PDF memos, one-pagers and handouts.')
  .version(version, '-V, --version')
  .option('-C, --cwd <folder>', 'work in this folder', '.')
  .option('--json', 'print results and diagnostics as JSON on standard output')
  .addOption(new Option('--color <when>', 'color in messages').choices(['auto', 'always', 'never']).default('auto'))
  .showSuggestionAfterError()
  .exitOverride()

program
  .command('build')
  .description('build the deliverables of briefs into out/')
  .argument('[brief...]', 'files of briefs; default every brief under briefs/')
  .option('--only <kinds>', 'deliverables, separated by commas: deck,memo,one-pager,handout')
  .option('-o, --out <folder>', 'where to write', 'out')
  .option('--brand <name>', 'a brand instead of the one the brief names')
  .option('--force', 'build what has not changed as well')
  .option('--watch', 'go on building what each edit touches, until Ctrl-C')
  .action(async (briefs, flags) => (await import('./build.ts')).build(briefs, { ...program.opts(), ...flags }))

program
  .command('check')
  .description('check briefs as build does, and write nothing')
  .argument('[brief...]', 'files of briefs; default every brief under briefs/')
  .option('--fix', 'put texts in quotes that YAML would misread')
  .option('--brand <name>', 'a brand instead of the one the brief names')
  .addOption(
    new Option('--profile <name>', 'how strictly to judge; default by the status of the brief').choices([
      'draft',
      'release',
    ]),
  )
  .addOption(
    new Option('--format <name>', 'print findings on standard output for other programs').choices(['json', 'sarif']),
  )
  .action(async (briefs, flags) => (await import('./check.ts')).check(briefs, { ...program.opts(), ...flags }))

program
  .command('show')
  .description('print a catalogue: slides, charts, units, brief, ledger, brands, rules, tags, facts, claims')
  .argument('<what>', 'slides | charts | units | brief | ledger | brands | rules | tags | facts | claims')
  .argument('[name]', 'for slides and charts: one of them, with an example; for facts and claims: a brief')
  .option(
    '--gallery',
    'with slides: build every slide, or the one named, from its sample, a deck and a PDF for each brand',
  )
  .option('-o, --out <folder>', 'where the gallery is written, in a folder of that name', 'out')
  .option('--brand <name>', 'the gallery in one brand only')
  .action(async (what, name, flags) => (await import('./show.ts')).show(what, name, { ...program.opts(), ...flags }))

program
  .command('explain')
  .description('say what a rule asks for and why, with an example of each side')
  .argument('<code>', 'a code or a number, e.g. lint/no-verb or T-003')
  .action(async (code, flags) => (await import('./explain.ts')).explain(code, { ...program.opts(), ...flags }))

const facts = program
  .command('facts')
  .description('the figures of a ledger: look one up, set it, see what moves with it')
const briefOption = () =>
  new Option('--brief <file>', 'a brief, where there are several ledgers: its own, and no other brief')

facts
  .command('list')
  .description('list every fact: what it prints, how sure it is, how often it is used')
  .addOption(briefOption())
  .action(async (flags) => (await import('./facts/list.ts')).listFacts({ ...program.opts(), ...flags }))

facts
  .command('get')
  .description('print a fact with its sources, its confidence and until when it is good')
  .argument('<id>', 'the fact, e.g. capex_2024')
  .addOption(briefOption())
  .action(async (id, flags) => (await import('./facts/get.ts')).getFact(id, { ...program.opts(), ...flags }))

facts
  .command('set')
  .description('set a figure in its ledger, a line and nothing else, and say what moves with it')
  .argument('<id>', 'the fact, e.g. capex_2024')
  .argument(
    '[value]',
    'its new value, in its unit: 81, or 70..80 for a range, or the words of a fact in words; may be left out where an option sets something else',
  )
  .option('--period <period>', 'what time it is of now')
  .option('--source <id>', 'the source it comes from now')
  .option('--where <place>', 'the place in that source')
  .option('--dry-run', 'say what would move, and write nothing')
  .option('--page <file>', 'write a page with the moved pages side by side')
  .addOption(briefOption())
  .action(async (id, value, flags) =>
    (await import('./facts/set.ts')).setFact(id, value, { ...program.opts(), ...flags }),
  )

facts
  .command('stale')
  .description('list the facts that are no longer good on the date of a document')
  .option('--on <date>', 'another day, e.g. 2026-01-31')
  .addOption(briefOption())
  .action(async (flags) => (await import('./facts/stale.ts')).listStale({ ...program.opts(), ...flags }))

facts
  .command('trace')
  .description('follow a fact down to its sources, and up to every place that rests on it')
  .argument('<id>', 'the fact, e.g. capex_2024')
  .addOption(briefOption())
  .action(async (id, flags) => (await import('./facts/trace.ts')).traceFact(id, { ...program.opts(), ...flags }))

facts
  .command('coverage')
  .description('say what share of the figures in each deliverable comes from the ledger, and list those that are typed')
  .addOption(briefOption())
  .action(async (flags) => (await import('./facts/coverage.ts')).tellCoverage({ ...program.opts(), ...flags }))

program
  .command('diff')
  .description('say what moves between two states of briefs or of a ledger, as facts set does')
  .argument('<before>', 'a file, a revision of git, or REV..REV')
  .argument('[after]', 'the other file; with a revision alone, the files as they are')
  .option('--page <file>', 'write a page with the moved pages side by side')
  .addOption(briefOption())
  .action(async (first, second, flags) =>
    (await import('./diff.ts')).diff(first, second, { ...program.opts(), ...flags }),
  )

program
  .command('schema')
  .description('write the JSON Schemas that editors check briefs with')
  .option('-o, --out <folder>', 'where to write', 'briefs/.schema')
  .action(async (flags) => (await import('./schema.ts')).writeSchemas({ ...program.opts(), ...flags }))

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else {
    const { tellFailure } = await import('./failure.ts')
    process.exitCode = tellFailure(error)
  }
}
