// What can only be seen across a brief: ids twice used, exhibits named and not there, exhibits that nobody shows.
import type { RawBrief } from '../model/brief.ts'
import type { Diagnostic, Span } from '../model/diagnostic.ts'
import * as faults from './faults.ts'
import { nearest } from '../text/index.ts'
import { type RecordNode, type TreeNode, under } from './tree.ts'

/** Checks the ids of a brief. Takes exhibits out of points that the brief does not have, so that later phases need not ask. */
export function crossCheck(brief: RawBrief, tree: RecordNode): Diagnostic[] {
  const named = under(tree, 'exhibits')
  const defined = named?.is === 'record' ? named.entries : []
  const ids = defined.map((entry) => entry.key)
  const shown = new Set<string>()
  const used = new Map<string, Span>()
  const found: Diagnostic[] = []
  let lead: Span | undefined

  const claimId = (node: TreeNode | undefined, what: string): void => {
    const id = under(node, 'id')
    if (id?.is !== 'scalar' || id.text === '') return
    const first = used.get(id.text)
    if (first) found.push(faults.duplicateId(id.at, what, id.text, first))
    else used.set(id.text, id.at)
    if (!isId(id.text)) found.push(faults.badId(id.at, 'the id', id.text, asId(id.text)))
  }

  for (const argument of itemsOf(under(tree, 'arguments'))) {
    claimId(argument, 'this argument')
    for (const point of itemsOf(under(argument, 'points'))) {
      claimId(point, 'this point')
      for (const exhibit of itemsOf(under(point, 'exhibit'))) {
        if (exhibit.is !== 'scalar' || exhibit.text === '') continue
        shown.add(exhibit.text)
        if (!ids.includes(exhibit.text))
          found.push(faults.unknownExhibit(exhibit.at, exhibit.text, nearest(exhibit.text, ids), ids))
      }
      const leads = under(point, 'lead')
      if (leads?.is !== 'scalar' || leads.value !== true) continue
      if (lead) found.push(faults.twoLeads(leads.at, lead))
      else lead = leads.at
    }
  }
  for (const entry of itemsOf(under(tree, 'against'))) {
    if (entry.is === 'record' && !under(entry, 'claim') && !under(entry, 'conflict'))
      found.push(faults.saysNothing(entry.entries[0]?.keyAt ?? entry.at))
  }
  for (const { key, keyAt } of defined) {
    if (!shown.has(key)) found.push(faults.unusedExhibit(keyAt, key))
  }
  for (const point of brief.arguments.flatMap((argument) => argument.points)) {
    point.exhibit = point.exhibit.filter((id) => Object.hasOwn(brief.exhibits, id))
  }
  return found
}

/** Items of a list; a value alone is its own only item. */
const itemsOf = (node: TreeNode | undefined): TreeNode[] =>
  node === undefined ? [] : node.is === 'list' ? node.items : [node]

/** Ids go into addresses, names of objects and formulas. */
const isId = (id: string): boolean => /^[a-z][a-z0-9_-]*$/.test(id)

/** An id made of another text: "Growth 2024" → "growth_2024"; empty where nothing is left. */
export const asId = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^[_0-9]+|_+$/g, '')
