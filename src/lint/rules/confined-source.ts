// A source that not everybody may see, in a document for somebody else.
import type { SettledLedger, Source } from '../../model/ledger.ts'
import { plain } from '../../model/words.ts'
import { factsOf, type Placed, printedIn, usedBy, usedSources } from '../reading.ts'
import type { BriefRule, Finding } from '../rule.ts'
import { quick } from '../../text/index.ts'

/** Titles of papers that are made for whoever they are given to. */
const offers = /\b(?:offers?|quotes?|quotations?|bids?|tenders?|proposals?|price lists?|angebote?|preislisten?)\b/i

export const confinedSource: BriefRule = {
  code: 'lint/confined-source',
  id: 'V-115',
  group: 'evidence',
  severity: 'error',
  hard: true,
  stage: 'brief',
  about:
    'A source that is confidential to a client stands in that client’s documents only, whoever wrote it, and an anonymous interview names nobody.',
  why: 'A breach of confidence cannot be taken back.',
  good: 'source: { id: quotes, publisher: Two makers of lifts, title: Offers for 40 lifts, kind: client file, published: 2024-05-01, access: client confidential, locator: given to us by The board, reliability: B, because: Binding offers }\nfact: { id: said, label: Plans, says: lifts by the spring, period: 2024, source: { id: quotes, where: page 3 } }\npoint: { facts: [said] }',
  bad: 'source: { id: quotes, publisher: Two makers of lifts, title: Offers for 40 lifts, kind: client file, published: 2024-05-01, access: client confidential, reliability: B, because: Binding offers }\nfact: { id: said, label: Plans, says: lifts by the spring, period: 2024, source: { id: quotes, where: page 3 } }\npoint: { facts: [said] }',
  check: (reading) => {
    const { points, ledger, brief } = reading
    const client = brief.about.client ? plain(brief.about.client).toLowerCase() : ''
    const isTheirs = ({ publisher, title, locator = '' }: Source): boolean => {
      const by = publisher.toLowerCase()
      // "Board of Sundline" is Sundline; a maker's offer is the client's where its place names the client.
      return (
        client !== '' &&
        (`${by} ${title} ${locator}`.toLowerCase().includes(client) || ` ${client} `.includes(` ${by} `))
      )
    }
    // Where the client's own confidential papers are, others' papers are that were given to it: all that lies in its data room, and
    // what is made to be given to somebody, as a builder's offer is.
    const own = Object.values(ledger.sources).filter(
      (source) => source.access === 'client confidential' && isTheirs(source),
    )
    const places = own.flatMap(shelfOf)
    const isGiven = (source: Source): boolean =>
      shelfOf(source).some((place) => places.includes(place)) || (own.length > 0 && offers.test(source.title))
    return [
      ...namedSpeakers(points, ledger),
      ...usedSources(reading).flatMap((source) => {
        const { id } = source
        if (source.access === 'client confidential' && !isTheirs(source) && !isGiven(source))
          return [
            {
              message:
                client === ''
                  ? `"${id}" is confidential to a client, and this document names none`
                  : `"${id}" is confidential to a client, and nothing in it says that this is ${plain(brief.about.client!)}`,
              span: source.at,
              notes: [
                client === ''
                  ? 'hint: name the client under `about`, or take out what rests on it'
                  : `hint: if ${plain(brief.about.client!)} gave it to you, say so under \`locator\`, as in "from ${plain(brief.about.client!)}"; if another client did, take out what rests on it`,
              ],
            },
          ]
        const who = source.access === 'anonymous interview' ? (source.author ?? personIn(source)) : undefined
        if (who)
          return [
            {
              message: `"${id}" is an anonymous interview and names ${who}`,
              span: source.at,
              notes: ['hint: say the role under `publisher`, and no name'],
            },
          ]
        return []
      }),
    ]
  },
}

/** The store that a paper lies in: "data room" of "data room, folder 5". */
const shelfOf = ({ locator = '' }: Source): string[] => {
  const [store = ''] = locator.toLowerCase().split(/[,;:/]/)
  return /data ?room|archive|drive|datenraum|ablage/.test(store) ? [store.trim()] : []
}

/** "Dr. Helen Marsh, medical director": a title before a name, or a first name and a family name before a role. */
const PERSON = quick(
  /(?<!\p{L})(?:Dr|Prof|Mr|Mrs|Ms|Herr|Frau|Sir|Dame)\.? (?:\p{Lu}[\p{L}.’-]* ?){1,3}|^(?:\p{Lu}\p{Ll}+ ){1,2}(?:\p{Lu}\. )?\p{Lu}[\p{L}’-]+(?=, \p{Ll})/u,
)
/** Roles that begin with capitals. */
const ROLE =
  /\b(?:Director|Manager|Head|Chief|Officer|Lead|Leader|President|Partner|Buyer|Nurse|Doctor|Physician|Surgeon|Cardiologist|Consultant|Engineer|Analyst|Owner|Member|Chair|Secretary|Customer|Patient|Resident|Driver|Plan|Health|Bank|Hospital|University|School|Council|Store|Plant|Office|Department|Group|Company|Former|Senior|Retired|Large|Small|Regional|National|Medical|Pharmacy|Private|Public|Young|Old)\b/

/** The person whom an interview names as its publisher, in its title or by how it is cited. */
const personIn = ({ publisher, title, name = '', cite = '' }: Source): string | undefined =>
  [publisher, title, name, cite].flatMap((words) => {
    const person = PERSON.exec(words.replace(/^(?:interview|gespräch|call) (?:with|mit) /i, ''))?.[0]
    return person && !ROLE.test(person) ? [person.trim()] : []
  })[0]

/** People named over what they said, where what they said comes from an anonymous interview. */
const namedSpeakers = (points: readonly Placed[], ledger: SettledLedger): Finding[] =>
  points.flatMap((placed) => {
    if (!placed.texts.some(({ isSaid }) => isSaid)) return []
    const all = usedBy(placed, ledger)
    return placed.point.takeaways.flatMap(({ head, says }) => {
      const printed = printedIn([{ words: says }])
      const source = factsOf(printed.length > 0 ? printed : all, ledger)
        .flatMap((fact) => fact.sources.flatMap(({ id }) => ledger.sources[id] ?? []))
        .find(({ access }) => access === 'anonymous interview')
      const name = head && PERSON.exec(plain(head))?.[0]
      if (!source || !head || !name || ROLE.test(name)) return []
      return [
        {
          message: `"${name.trim()}" is named, and "${source.id}" is an anonymous interview`,
          span: head.at,
          home: placed.home,
          notes: ['hint: say the role, and no name'],
        },
      ]
    })
  })
