// PKG-16: a chart's counts, axes and series fit, and its workbook opens and says the same as the chart.
import { childOf, elementsOf, findAll, textOf } from '../xml/edit.ts'
import type { XmlElement } from '../xml/element.ts'
import type { OpenPackage } from './open-package.ts'
import type { Rule } from './rule.ts'
import { cellsOf, readCells } from './workbook-cells.ts'

/** PKG-16. */
export const charts: Rule = {
  number: 'PKG-16',
  about: 'Points fit their count, axes cross each other, series are numbered once, the workbook equals the cache.',
  check: (file) =>
    file
      .folder('ppt/charts/')
      .filter(([, root]) => root.name === 'c:chartSpace')
      .flatMap(([part, root]) =>
        [...cacheFaults(root), ...axisFaults(root), ...seriesFaults(root), ...workbookFaults(file, part, root)].map(
          (message) => ({
            part,
            message,
          }),
        ),
      ),
}

const settingOf = (parent: XmlElement, name: string) => childOf(parent, name)?.attributes['val']

function cacheFaults(root: XmlElement): string[] {
  const caches = findAll(root, ({ name }) => /^c:(num|str)(Cache|Lit)$/.test(name))
  return caches.flatMap((cache) => {
    const count = Number(settingOf(cache, 'c:ptCount') ?? -1)
    const points = elementsOf(cache)
      .filter(({ name }) => name === 'c:pt')
      .map(({ attributes }) => Number(attributes['idx']))
    if (points.some((idx) => idx >= count)) return [`a point lies beyond the ${count} that are counted`]
    if (new Set(points).size !== points.length) return ['a point stands twice']
    if (cache.name === 'c:strCache' && points.length !== count) return [`${points.length} names of ${count} are there`]
    return []
  })
}

function axisFaults(root: XmlElement): string[] {
  const axes = findAll(root, ({ name }) => /^c:(cat|val|date|ser)Ax$/.test(name))
  const ids = new Map(axes.map((axis) => [settingOf(axis, 'c:axId') ?? '', settingOf(axis, 'c:crossAx') ?? '']))
  const told: string[] = []
  for (const [id, crossed] of ids) if (!ids.has(crossed)) told.push(`axis ${id} crosses ${crossed}, which is not there`)
  for (const plot of findAll(root, ({ name }) => /^c:\w+Chart$/.test(name))) {
    const used = elementsOf(plot)
      .filter(({ name }) => name === 'c:axId')
      .map(({ attributes }) => attributes['val'] ?? '')
    for (const id of used) // Three-dimensional plots write 0 for an axis they do not have.
      if (!ids.has(id) && id !== '0') told.push(`${plot.name} stands on axis ${id}, which is not there`)
    if (used.length !== 0 && used.length !== 2 && !plot.name.includes('3D'))
      told.push(`${plot.name} stands on ${used.length} axes`)
  }
  return told
}

function seriesFaults(root: XmlElement): string[] {
  return ['c:idx', 'c:order'].flatMap((name) => {
    const numbers = findAll(root, 'c:ser').map((series) => settingOf(series, name))
    return new Set(numbers).size === numbers.length ? [] : [`two series have the same ${name}`]
  })
}

function workbookFaults(file: OpenPackage, part: string, root: XmlElement): string[] {
  const book = file.target(part, childOf(root, 'c:externalData')?.attributes['r:id'])
  const bytes = book === undefined ? undefined : file.parts.get(book)
  if (!bytes) return ['has no workbook']
  const cells = readCells(bytes)
  if (!cells) return [`${book} does not open as a workbook`]
  const told: string[] = []
  for (const held of findAll(root, ({ name }) => name === 'c:strRef' || name === 'c:numRef')) {
    const reference = textOf(childOf(held, 'c:f') ?? held)
    const names = cellsOf(reference)
    if (names.length === 0) told.push(`the reference ${reference} is not one of cells`)
    const cache = findAll(held, ({ name }) => name === 'c:strCache' || name === 'c:numCache')[0]
    const points = new Map(
      cache ? findAll(cache, 'c:pt').map((point) => [Number(point.attributes['idx']), textOf(point)]) : [],
    )
    names.forEach((name, at) => {
      const [cell, kept] = [cells.get(name) ?? '', points.get(at) ?? '']
      const equal = cell === kept || (cell !== '' && kept !== '' && Number(cell) === Number(kept))
      if (!equal) told.push(`${name} is "${cell}" in the workbook and "${kept}" in the chart`)
    })
  }
  return told
}
