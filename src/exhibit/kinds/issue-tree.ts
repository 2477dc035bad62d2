// A question taken apart: what must be answered to answer it, in up to three steps from left to right.
import type { Exhibit } from '../../model/brief.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Shape } from '../../model/shape.ts'
import type { Said } from '../../draw/index.ts'
import { phrasesFor } from '../phrases.ts'
import { tell } from '../tell.ts'
import { empty, onlyChild, tooMany } from '../faults.ts'
import { drawnKind } from '../drawn-kind.ts'
import { type DrawnLook, drawnLook } from '../drawn-look.ts'
import { listIn, plain, recordIn, saidIn } from '../fields.ts'
import { setTree, type TreeNode } from '../tree.ts'

/** Steps from the root to the last leaf. */
const deepest = 3
/** More leaves than this are a table. */
const mostLeaves = 14

/** A node with nodes under it, `levels` deep. */
const branch = (levels: number): Shape => ({
  is: 'record',
  short: 'says',
  of: {
    says: { is: 'words', about: 'The question or the hypothesis; the body, in a tree of who reports to whom.' },
    gloss: { is: 'words', optional: true, about: 'A line under it: what is known of it, who it is.' },
    key: { is: 'flag', optional: true, about: 'The one to see.' },
    ...(levels === 0
      ? {}
      : {
          children: {
            is: 'list',
            of: branch(levels - 1),
            optional: true,
            about: 'What it comes down to: two to four parts that overlap nowhere and leave nothing out.',
          },
        }),
  },
  about: 'A question and what it comes down to.',
})

export const issueTree = drawnKind({
  name: 'issue-tree',
  family: 'table',
  about: 'A question taken apart into what must be answered first, up to three steps deep.',
  shape: { root: branch(deepest) },
  sample: {
    root: {
      says: 'Can it win abroad?',
      children: [
        { says: 'Is there demand?', children: [{ says: 'Who asks today?' }, { says: 'What do they pay?' }] },
        {
          says: 'Can it be served?',
          key: true,
          children: [{ says: 'Is it allowed?' }, { says: 'Is it quick enough?' }],
        },
      ],
    },
  },
  set: (exhibit, width, canvas) => {
    const look = drawnLook(canvas, 'issue-tree')
    const tree = setTree(canvas, look, drawn(look, nodeIn(exhibit['root']), true), width)
    return { ...tree, cut: 'shorten the longest questions, or leave out a branch' }
  },
  alt: (exhibit, canvas) => {
    const root = nodeIn(exhibit['root'])
    return tell([...(hasGloss(root) ? [] : [phrasesFor(canvas.language).issues]), ...tellBranches(root)])
  },
  check,
})

interface Node {
  says: Said
  gloss?: Said
  key: boolean
  children: Node[]
}

function nodeIn(value: unknown): Node {
  const record = recordIn(value)
  const gloss = saidIn(record['gloss'])
  return {
    ...(gloss === undefined ? {} : { gloss }),
    says: saidIn(value) ?? saidIn(record['says']) ?? '',
    key: record['key'] === true,
    children: listIn(record['children']).map(nodeIn),
  }
}

const drawn = (look: DrawnLook, node: Node, isRoot = false): TreeNode => ({
  words: [
    { said: node.says, style: isRoot || node.gloss !== undefined ? look.head : look.text },
    ...(node.gloss === undefined ? [] : [{ said: node.gloss, style: look.text }]),
  ],
  key: node.key,
  children: node.children.map((child) => drawn(look, child)),
})

const told = (node: Node): string =>
  node.gloss === undefined ? plain(node.says) : `${plain(node.says)} (${plain(node.gloss)})`

/** Every node that has children, with them. */
const tellBranches = (node: Node): string[] =>
  node.children.length === 0
    ? []
    : [`${told(node)}: ${node.children.map(told).join('; ')}`, ...node.children.flatMap(tellBranches)]

/** A tree with glosses may be of anything that branches, e.g. of who reports to whom. */
const hasGloss = (root: Node): boolean => all(root).some((node) => node.gloss !== undefined)

const all = (node: Node): Node[] => [node, ...node.children.flatMap(all)]

function check(exhibit: Exhibit): Diagnostic[] {
  const root = nodeIn(exhibit['root'])
  if (root.children.length === 0) return [empty(exhibit, 'children under its root')]
  const nodes = all(root)
  const faults = nodes.filter((node) => node.children.length === 1).map((node) => onlyChild(exhibit, plain(node.says)))
  const leaves = nodes.filter((node) => node.children.length === 0).length
  if (leaves > mostLeaves) faults.push(tooMany(exhibit, 'leaves', leaves, mostLeaves))
  const keys = nodes.filter((node) => node.key).length
  if (keys > 1) faults.push(tooMany(exhibit, 'key nodes', keys, 1))
  return faults
}
