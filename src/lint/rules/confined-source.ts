// A source that not everybody may see, in a document for somebody else.
import type { Source } from '../../model/ledger.ts'
import { plain } from '../../model/words.ts'
import { factsOf, rootsOf, usedBy } from '../reading.ts'
import type { BriefRule } from '../rule.ts'

export const confinedSource: BriefRule = {
  code: 'lint/confined-source',
  id: 'V-115',
  group: 'evidence',
  severity: 'error',
  hard: true,
  stage: 'brief',
  about:
    'A source that is confidential to a client stands in that client’s documents only, and an anonymous interview names nobody.',
  why: 'A breach of confidence cannot be taken back.',
  bad: 'source: { id: talk, publisher: A manager, author: Jane Miller, title: Interview, kind: interview, published: 2024-05-01, access: anonymous interview, reliability: B }\nfact: { id: said, label: Plans, says: plans to stay, period: 2024, source: { id: talk, where: minute 3 } }\npoint: { facts: [said] }',
  check: ({ points, ledger, brief }) => {
    const used = [...new Set(points.flatMap((placed) => usedBy(placed, ledger)).flatMap((id) => rootsOf(id, ledger)))]
    const named = [...new Set(factsOf(used, ledger).flatMap((fact) => fact.sources.map(({ id }) => id)))]
    const client = brief.about.client ? plain(brief.about.client).toLowerCase() : ''
    const isTheirs = ({ publisher, title }: Source): boolean => {
      const by = publisher.toLowerCase()
      // "Board of Sundline" is Sundline.
      return client !== '' && (`${by} ${title.toLowerCase()}`.includes(client) || ` ${client} `.includes(` ${by} `))
    }
    // Where the client's own confidential papers lie, others' papers lie that were given to it: a builder's offer in its data room.
    const places = Object.values(ledger.sources).flatMap((source) =>
      source.access === 'client confidential' && isTheirs(source) ? shelfOf(source) : [],
    )
    return named.flatMap((id) => {
      const source = ledger.sources[id]
      if (!source) return []
      const isGiven = shelfOf(source).some((place) => places.includes(place))
      if (source.access === 'client confidential' && !isTheirs(source) && !isGiven)
        return [
          {
            message: `"${id}" is confidential to ${source.publisher}, and this document is for ${client === '' ? 'nobody named' : plain(brief.about.client!)}`,
            span: source.at,
            notes: ['hint: take out what rests on it, or name the client under `about`'],
          },
        ]
      if (source.access === 'anonymous interview' && source.author)
        return [
          {
            message: `"${id}" is an anonymous interview and names ${source.author}`,
            span: source.at,
            notes: ['hint: delete `author`; say the role under `publisher`'],
          },
        ]
      return []
    })
  },
}

/** The store that a paper lies in: "data room" of "data room, folder 5". */
const shelfOf = ({ locator = '' }: Source): string[] => {
  const [store = ''] = locator.toLowerCase().split(/[,;:/]/)
  return /data ?room|archive|drive|datenraum|ablage/.test(store) ? [store.trim()] : []
}
