// The small brief laid out, with the examples of a rule of pages laid over whichever file breaks that rule.
import { parse, stringify } from 'yaml'
import type { PageRule } from '../../src/lint/index.ts'
import type { Outcome } from '../../src/pipeline.ts'
import { prepare } from '../../src/pipeline.ts'
import { baseWith, disk, lay, type Parts, type Tree, workspaceOf } from './base.ts'

const BRAND = 'templates/brands/hairline/brand.yaml'
const DECK = 'templates/deck/document.hbs'

/** Prose of more lines than a mean of lines is taken from. */
const LONG: Tree = {
  prose: `The plant pays for itself within four years, since the services business earns more on each machine that the company sells. The bank lends half of what the site costs. Customers near the port have asked for a shop beside the hall, and the town mends the road before the work begins. The company buys steel a year ahead, so that its price does no harm before the plant opens. The old plant stays as it is, and its people teach those who come.

A weak year would delay the second hall and nothing else. The machines come first, as they take longest to make and the makers ask for a third of their price with the order. The hall follows in spring, when the ground is dry and takes the piles. The board sees the offer for the site, the terms of the bank and the plan of the work before it decides. What it does not see is the price of power, which changes each winter.

The fitters learn at the old plant and move with the first machines. Each of them has built the same machine before, so that no month goes by. The shop sells parts from its first day, and the people of the port know where to find it. A second road would help, but the town has no ground for one. The company has asked, and it asks again when the school stands.`,
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const shipped = (path: string): string => new TextDecoder().decode(disk.read(path))

/** The head of a PNG, which says how large it is: "site-320x180.png" is 320 pixels across. */
function pictureAt(path: string): Uint8Array | undefined {
  const [, width, height] = /-(\d+)x(\d+)\.png$/.exec(path) ?? []
  if (!width || !height) return undefined
  const head = Buffer.alloc(33)
  head.set([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])
  head.write('IHDR', 12, 'latin1')
  head.writeUInt32BE(Number(width), 16)
  head.writeUInt32BE(Number(height), 20)
  return head
}

/** The parts of the brief that an example is shown with, and the file that it is laid over. */
function setFor(cause: PageRule['cause'], example: string): { parts: Parts; files: Record<string, string> } {
  if (cause === 'brief') return { parts: parse(example) as Parts, files: {} }
  if (cause === 'brand') {
    const brand = lay(parse(shipped(BRAND)) as Tree, parse(example) as Tree)
    return { parts: { point: LONG }, files: { [BRAND]: stringify(brand) } }
  }
  const [head] = /^---\n[\s\S]*?\n---\n/.exec(shipped(DECK))!
  // Thirteen claims are more than a row of a summary takes.
  const support = ['What the company earns pays for each part']
  return { parts: { points: 13, argument: { support } }, files: { [DECK]: `${head}${example}\n` } }
}

/** The pages of the small brief with an example laid over it, and what is found there. */
export function pagesWith(rule: PageRule, example: string): Promise<Outcome> {
  const { parts, files } = setFor(rule.cause, example)
  const brief = { ...parts.brief, deliverables: [rule.shows ?? 'deck'] }
  const workspace = workspaceOf(baseWith({ ...parts, brief }))
  return prepare(
    'briefs/case/brief.yaml',
    {
      ...workspace,
      read: (path) => pictureAt(path) ?? (files[path] === undefined ? workspace.read(path) : bytes(files[path])),
    },
    { profile: 'release' },
  )
}
