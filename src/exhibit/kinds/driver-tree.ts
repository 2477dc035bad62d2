// A figure taken apart into what drives it, each parent computed from its children: a sum that does not hold is an error.
import type { Exhibit, Figure } from '../../model/brief.ts'
import type { Canvas } from '../../model/canvas.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Shape } from '../../model/shape.ts'
import type { Said } from '../../draw/index.ts'
import { tell } from '../tell.ts'
import { dividesByZero, doesNotHold, empty, tooMany } from '../faults.ts'
import { drawnKind } from '../drawn-kind.ts'
import { type DrawnLook, drawnLook } from '../drawn-look.ts'
import { figureIn, listIn, plain, recordIn, saidIn } from '../fields.ts'
import { phrasesFor } from '../phrases.ts'
import { fits, type Operation, operations } from '../rounding.ts'
import { setTree, type TreeNode } from '../tree.ts'

const deepest = 3
const mostLeaves = 14

/** Signs as they are printed. */
const signs: Record<Operation, string> = { '+': '+', '-': '−', x: '×', '/': '÷' }

const driver = (levels: number): Shape => ({
  is: 'record',
  of: {
    name: { is: 'phrase', optional: true, about: 'What it is; the label of the fact where absent.' },
    figure: { is: 'figure', about: 'Its value: the id of a fact or a =formula.' },
    key: { is: 'flag', optional: true, about: 'The one to see.' },
    ...(levels === 0
      ? {}
      : {
          op: {
            is: 'one of',
            of: [...operations],
            optional: true,
            about: 'How it follows from its children, in their order.',
          },
          children: { is: 'list', of: driver(levels - 1), optional: true, about: 'What drives it.' },
        }),
  },
  about: 'A figure and what drives it.',
})

export const driverTree = drawnKind({
  name: 'driver-tree',
  family: 'table',
  about: 'A figure and what drives it, up to three steps deep; every parent is checked against its children.',
  shape: { root: driver(deepest) },
  sample: {
    root: {
      name: 'Sales',
      figure: 12,
      op: 'x',
      children: [
        { name: 'Shops', figure: 3 },
        {
          name: 'Sales of a shop',
          figure: 4,
          key: true,
          op: '-',
          children: [
            { name: 'Gross', figure: 5 },
            { name: 'Returns', figure: 1 },
          ],
        },
      ],
    },
  },
  set: (exhibit, width, canvas) => {
    const look = drawnLook(canvas, 'driver-tree')
    const tree = setTree(canvas, look, drawn(canvas, look, nodeIn(exhibit['root'])), width)
    return { ...tree, cut: 'shorten the longest names, or leave out a branch' }
  },
  alt: (exhibit, canvas) => {
    const missing = phrasesFor(canvas.language).missing
    const root = nodeIn(exhibit['root'])
    return tell([
      phrasesFor(canvas.language).drivers,
      `${nameOf(root)} ${printed(root, missing)}`,
      ...tellSums(root, missing),
    ])
  },
  check,
})

interface Node {
  name?: Said
  figure: Figure
  key: boolean
  op?: Operation
  children: Node[]
}

function nodeIn(value: unknown): Node {
  const record = recordIn(value)
  const name = saidIn(record['name'])
  const op = operations.find((one) => one === record['op'])
  return {
    figure: figureIn(record['figure']),
    key: record['key'] === true,
    children: listIn(record['children']).map(nodeIn),
    ...(name === undefined ? {} : { name }),
    ...(op === undefined ? {} : { op }),
  }
}

const nameOf = (node: Node): string => plain(node.name) || (node.figure?.name ?? '')
const printed = (node: Node, missing: string): string => node.figure?.printed ?? missing

/** "About USD 10.8 m": a figure that stands alone begins as a sentence does, as it does in a cell. */
const begun = (text: string, language: string): string => text.charAt(0).toLocaleUpperCase(language) + text.slice(1)

const drawn = (canvas: Canvas, look: DrawnLook, node: Node): TreeNode => ({
  words: [
    {
      said: node.figure ? begun(node.figure.printed, canvas.language) : phrasesFor(canvas.language).missing,
      style: look.head,
    },
    { said: node.name ?? nameOf(node), style: look.gloss },
  ],
  key: node.key,
  children: node.children.map((child) => drawn(canvas, look, child)),
  ...(node.op === undefined ? {} : { sign: signs[node.op] }),
})

/** "Sales = Shops 3 × Sales of a shop 4", for every parent. */
const tellSums = (node: Node, missing: string): string[] => {
  if (node.children.length === 0) return []
  const sign = node.op === undefined ? '; ' : ` ${signs[node.op]} `
  const parts = node.children.map((child) => `${nameOf(child)} ${printed(child, missing)}`)
  return [
    `${nameOf(node)} ${node.op === undefined ? '–' : '='} ${parts.join(sign)}`,
    ...node.children.flatMap((child) => tellSums(child, missing)),
  ]
}

const all = (node: Node): Node[] => [node, ...node.children.flatMap(all)]

function check(exhibit: Exhibit): Diagnostic[] {
  const root = nodeIn(exhibit['root'])
  if (root.children.length === 0) return [empty(exhibit, 'children under its root')]
  const nodes = all(root)
  const faults = nodes.flatMap((node) => {
    const figures = node.children.map((child) => child.figure)
    if (node.op === undefined || node.figure === null || figures.length === 0 || figures.includes(null)) return []
    const stated = figures.filter((figure) => figure !== null)
    const zero = node.op === '/' ? node.children.slice(1).find((child) => child.figure?.value === 0) : undefined
    if (zero) return [dividesByZero(exhibit, nameOf(node), nameOf(zero))]
    if (fits(node.figure, node.op, stated)) return []
    const sum = stated.map((figure) => figure.printed).join(` ${signs[node.op]} `)
    return [doesNotHold(exhibit, nameOf(node), node.figure.printed, sum)]
  })
  const leaves = nodes.filter((node) => node.children.length === 0).length
  if (leaves > mostLeaves) faults.push(tooMany(exhibit, 'leaves', leaves, mostLeaves))
  const keys = nodes.filter((node) => node.key).length
  if (keys > 1) faults.push(tooMany(exhibit, 'key nodes', keys, 1))
  return faults
}
