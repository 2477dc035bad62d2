// Who watches gets what a fresh build makes: edit after edit, byte by byte and fault by fault, whatever the hand remembers.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Maker, openHand, roundOf } from '../../src/cli/hand.ts'
import { openRecord } from '../../src/cli/record.ts'
import { openSession } from '../../src/cli/session.ts'
import { type Folder, openFolder } from './folder.ts'

let folder: Folder
beforeEach(() => {
  folder = openFolder('a')
})
afterEach(() => folder.remove())

const brief = 'briefs/a/brief.yaml'
const ledger = 'briefs/a/ledger.yaml'
const open = (): Maker => openHand({ cwd: folder.root, out: 'out', program: 'this' }, openRecord(`${folder.root}/out`))

/** Whole numbers below `end`, the same ones at every run. */
function openDice(seed: number): (end: number) => number {
  let state = seed
  return (end) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * end)
  }
}

/** One of the edits that analysts make: a figure, a mention, its place, a line. */
function edit(text: string, roll: (end: number) => number): string {
  const pick = (pattern: RegExp): RegExpMatchArray | undefined => {
    const all = [...text.matchAll(pattern)]
    return all[roll(all.length)]
  }
  const put = (found: RegExpMatchArray | undefined, by: string): string =>
    found ? text.slice(0, found.index) + by + text.slice(found.index! + found[0].length) : text
  const ways = [
    () => put(pick(/(?<=value: \d*)\d(?=[\s,}])/g), String(1 + roll(9))),
    () => put(pick(/\$[a-z_0-9]+(?:\.[a-z]+)?/g), 'a few'),
    () => put(pick(/\$[a-z_0-9]+/g), pick(/\$[a-z_0-9]+/g)?.[0] ?? 'none'),
    () => put(pick(/ the /g), ' every single '),
    () => put(pick(/\n(?=\w)/g), '\n# a remark\n'),
    () => put(pick(/ published: 20\d\d/g), ` published: 20${10 + roll(15)}`),
    () => put(pick(/ source: \w+(?=[\s,}])/g), pick(/ source: \w+(?=[\s,}])/g)?.[0] ?? ''),
  ]
  return ways[roll(ways.length)]!()
}

/** What a process of its own makes, which shares no memory with this one; it lies on the disk then. */
async function makeElsewhere(): Promise<string[]> {
  const session = openSession({ cwd: folder.root, named: [brief], out: 'out', force: true, hands: 2, onStep: () => {} })
  try {
    const [round] = await session.all()
    return round!.files.map(({ file }) => file)
  } finally {
    await session.close()
  }
}

it('makes after each of twenty edits what a hand makes that knows nothing, faults and all', async () => {
  const roll = openDice(7)
  const watching = open()
  const sound = new Map([brief, ledger].map((path) => [path, folder.read(path).toString()]))
  await watching.make({ brief, kept: true, force: true }, () => {})
  let built = 0
  let elsewhere = 0
  for (let turn = 0; turn < 20; turn++) {
    const path = roll(3) > 0 ? brief : ledger
    folder.write(path, edit(folder.read(path).toString(), roll))
    const edited = await roundOf(await watching.make({ brief, kept: true, force: true, edited: [path] }, () => {}))
    const fresh = await roundOf(await open().make({ brief, kept: true, force: true }, () => {}))
    expect(edited.diagnostics, `after edit ${turn}`).toEqual(fresh.diagnostics)
    expect([...edited.painted.keys()]).toEqual([...fresh.painted.keys()])
    for (const [file, bytes] of edited.painted)
      expect(Buffer.from(bytes).equals(fresh.painted.get(file)!), `${file} after edit ${turn}`).toBe(true)
    if (turn % 6 === 5 && edited.painted.size > 0) {
      expect(await makeElsewhere()).toEqual([...edited.painted.keys()])
      for (const [file, bytes] of edited.painted)
        expect(folder.read(file).equals(Buffer.from(bytes)), `${file} elsewhere after edit ${turn}`).toBe(true)
      elsewhere++
    }
    if (fresh.painted.size > 0) built++
    // With a fault standing nothing more would be seen.
    else for (const [path, text] of sound) folder.write(path, text)
  }
  expect(built).toBeGreaterThan(9)
  expect(elsewhere).toBeGreaterThan(1)
}, 240_000)
