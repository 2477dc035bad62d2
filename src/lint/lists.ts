// The lists of a brief whose items a reader compares: bullets of an exhibit, takeaways, gaps, moves, next steps.
import type { Exhibit, SettledBrief } from '../model/brief.ts'
import { plain, type Words } from '../model/words.ts'
import { isWords } from './figures.ts'
import type { Placed } from './reading.ts'

export interface List {
  /** What it is, e.g. `the bullets of "Asia" in the exhibit "routes"`. */
  name: string
  items: Words[]
  home: string
  /** True where items stand one under the other with a mark before each. */
  bullets: boolean
  /** How many items its neighbours have, for lists that stand side by side. */
  beside?: number[]
  /** True for the words under a step of a process. */
  isStep?: boolean
}

interface Column {
  head?: unknown
  says?: unknown
  items?: unknown
}

const columnsOf = (exhibit: Exhibit): Column[] =>
  [exhibit['items'], exhibit['steps'], exhibit['left'], exhibit['right']]
    .flatMap((each) => (Array.isArray(each) ? each : [each]))
    .filter((each): each is Column => typeof each === 'object' && each !== null)

/** The lists of items in an exhibit of columns. */
function listsIn(exhibit: Exhibit, home: string): List[] {
  const columns = columnsOf(exhibit).flatMap((column) => {
    const list = [column.says, column.items].find(Array.isArray)
    const items = (list ?? []).filter(isWords)
    const isStep = Array.isArray(exhibit['steps']) && exhibit['steps'].includes(column)
    return items.length === 0 ? [] : [{ head: isWords(column.head) ? plain(column.head) : '', items, isStep }]
  })
  const counts = columns.map(({ items }) => items.length)
  return columns.map(({ head, items, isStep }, index) => ({
    name: `the bullets of "${head}" in the exhibit "${exhibit.id}"`,
    items,
    home,
    bullets: true,
    beside: counts.filter((_, other) => other !== index),
    ...(isStep && { isStep }),
  }))
}

/** Collects the lists of a brief. */
export function listsOf(brief: SettledBrief, points: readonly Placed[]): List[] {
  const lists: List[] = []
  const add = (name: string, items: Words[], home = ''): void => {
    if (items.length > 0) lists.push({ name, items, home, bullets: false })
  }
  for (const { point, home, exhibits } of points) {
    add(
      `the takeaways of "${point.id}"`,
      point.takeaways.map(({ says }) => says),
      home,
    )
    for (const exhibit of exhibits) lists.push(...listsIn(exhibit, home))
  }
  add('the gaps', brief.gaps)
  add(
    'the moves',
    (brief.recommendation?.moves ?? []).map((move) => move.do),
  )
  add(
    'the next steps',
    brief.next_steps.map((step) => step.do),
  )
  return lists
}
