// The view of a brief: what a document's template may ask for, in the language of the brief.
import { expect, it } from 'vitest'
import { viewShape } from '../../src/merge/index.ts'
import { labelsOf } from '../../src/merge/labels.ts'
import { viewBrief } from '../../src/merge/view.ts'
import type { SettledBrief } from '../../src/model/brief.ts'
import type { Shape } from '../../src/model/shape.ts'
import { plain, type Words } from '../../src/model/words.ts'
import { brief, figures, ledger, line, point, takeAway1, words } from './engagement.ts'

const full: Partial<SettledBrief> = {
  about: {
    date: '2025-10-01',
    status: 'final',
    language: 'de-DE',
    data_to: '2025-09-16',
    client: words('Ausschuss'),
    project: words('P'),
    from: words('F'),
    to: words('T'),
    cc: words('C'),
    version: words('2'),
  },
  situation: words('S'),
  question: words('Q?'),
  ask: { decide: words('Anders einstufen', line(9)), who: words('Ausschuss'), by: '2025-11-14' },
  confidence: 'moderate',
  confidence_because: words('ein Bericht'),
  arguments: [
    {
      id: 'a',
      short: words('A'),
      question: words('A?'),
      claim: words('C'),
      holds: [],
      at: line(11),
      points: [
        point('deck-only', { only: ['deck'] }),
        point('table', {
          short: words('T'),
          exhibit: ['t', 'u'],
          so_what: words('S'),
          side: { head: words('H'), says: words('S') },
          note: words('N'),
          slide: 'x',
          takeaways: [{ head: words('H'), says: figures([['profit', '24%']], [takeAway1]) }],
        }),
      ],
    },
  ],
  against: [
    { claim: words('Eins'), weight: 'low', answer: words('Nein'), would_change: words('W'), at: line(30) },
    { conflict: 'thrift', at: line(31) },
  ],
  gaps: [words('G')],
  recommendation: { decide: words('D'), moves: [{ do: words('M'), because: words('es zahlt sich aus') }] },
  next_steps: [{ do: words('N'), owner: words('O'), by: '2025-10-10', result: words('zwei Notizen') }],
  exhibits: { t: { id: 't', kind: 'table' }, u: { id: 'u', kind: 'table' } },
}

const view = (change: Partial<SettledBrief> = full) =>
  viewBrief({
    brief: brief(change),
    ledger,
    deliverable: 'memo',
    cited: { sources: ['report', 'visit'], facts: ['ratio'] },
  }).view

const text = (value: unknown): string => plain(value as Words).replaceAll('\u00a0', ' ')

it('speaks the language of the brief', () => {
  const its = view()
  expect(text(its['date'])).toBe('1. Oktober 2025')
  expect(text(its['status'])).toBe('Endfassung')
  expect(text(its['confidence'])).toBe('mittel')
  expect(text(its['sources_title'])).toBe('Zwei Quellen tragen dieses Dokument, aus zwei Herkünften')
  expect(text((its['against'] as { weight: Words }[])[0]!.weight)).toBe('Gering')
  const keys = (language: string) => Object.keys(labelsOf(language)).sort()
  expect(keys('de')).toEqual(keys('en'))
})

it('says dates, counts and titles in English', () => {
  const its = view({ ...full, about: { ...full.about!, language: 'en-GB' } })
  expect(text(its['date'])).toBe('1 October 2025')
  expect(text(its['sources_line'])).toBe('2 sources, 2 origins')
  expect(text(its['against_title'])).toBe('Two things speak against this answer, none heavily')
  expect(text(its['assumptions_title'])).toBe('One figure is derived, and one thing is not known')
  expect(text(its['confidence_line'])).toBe('Confidence: moderate, because ein Bericht')
})

it.each([
  ['The pattern is two years old', 'because the pattern is two years old'],
  ['Two offers are open', 'because two offers are open'],
  ['DingTalk was asked, and WeCom was not', 'because DingTalk was asked'],
  ['A-rated sources agree', 'because A-rated sources agree'],
])('puts "%s" behind words of its own', (because, said) => {
  const its = view({ ...full, confidence_because: words(because), about: { ...full.about!, language: 'en-GB' } })
  expect(text(its['confidence_line'])).toContain(said)
})

it.each([
  ['en-GB', ['2025-10-10', '2025-11-01', '2025-11-14'], 'Two steps lead to the decision on 14 November 2025'],
  ['en-GB', ['2025-10-10', '2025-11-14', '2026-05-15'], 'One of three steps leads to the decision on 14 November 2025'],
  ['en-GB', ['2025-10-10', '2025-10-31', '2026-05-15'], 'Two of three steps lead to the decision on 14 November 2025'],
  ['en-GB', ['2025-11-14', '2026-01-10', '2026-05-15'], 'Two steps follow the decision on 14 November 2025'],
  ['de-DE', ['2025-10-10', '2025-11-01', '2025-11-14'], 'Zwei Schritte führen zur Entscheidung am 14. November 2025'],
  [
    'de-DE',
    ['2025-10-10', '2025-11-14', '2026-05-15'],
    'Einer von drei Schritten führt zur Entscheidung am 14. November 2025',
  ],
  [
    'de-DE',
    ['2025-10-10', '2025-10-31', '2026-05-15'],
    'Zwei von drei Schritten führen zur Entscheidung am 14. November 2025',
  ],
  ['en-GB', ['2025-11-14'], 'One step leads to the decision on 14 November 2025'],
  ['de-DE', ['2026-01-10'], 'Ein Schritt folgt der Entscheidung am 14. November 2025'],
])('titles the next steps by the day of the decision asked: %s, due %j', (language, days, title) => {
  const next_steps = days.map((by) => ({ do: words('N'), owner: words('O'), by }))
  expect(text(view({ ...full, about: { ...full.about!, language }, next_steps })['steps_title'])).toBe(title)
})

it.each([
  ['en-GB', 'Two next steps run to 15 May 2026'],
  ['de-DE', 'Zwei nächste Schritte reichen bis zum 15. Mai 2026'],
])('titles the next steps of a brief that asks for no decision by the last day: %s', (language, title) => {
  const next_steps = ['2026-05-15', '2026-01-10'].map((by) => ({ do: words('N'), owner: words('O'), by }))
  const { ask: _, ...rest } = full
  expect(text(view({ ...rest, about: { ...full.about!, language }, next_steps })['steps_title'])).toBe(title)
})

it('numbers the sources in the order in which the document mentions them', () => {
  const sources = view()['sources'] as { number: Words; name: Words }[]
  expect(sources.map(({ number, name }) => `${text(number)} ${text(name)}`)).toEqual([
    'S1 A Bureau',
    'S2 TechMoat Consulting',
  ])
})

it('names a source in the register by its publisher, and under it what tells it from another of his', () => {
  const twice = { ...ledger.sources['visit']!, name: 'AInvest, September 2025', author: 'machine-written' }
  const { view: its } = viewBrief({
    brief: brief(full),
    ledger: { ...ledger, sources: { visit: twice } },
    deliverable: 'deck',
    cited: { sources: ['visit'], facts: ['ratio'] },
  })
  const [source] = its['sources'] as { name: Words; author: Words }[]
  expect([text(source!.name), text(source!.author)]).toEqual(['AInvest', 'September 2025, machine-written'])
})

it('takes the lead from the brief, else the first point with an exhibit', () => {
  expect((view()['lead'] as { id: string }).id).toBe('table')
  const points = [point('first', { exhibit: ['t'] }), point('chosen', { lead: true })]
  const its = view({ ...full, arguments: [{ ...full.arguments![0]!, points }] })
  expect((its['lead'] as { id: string }).id).toBe('chosen')
})

it('names our analysis among the sources of an exhibit that shows our reading', () => {
  const shown = (ours: boolean) => {
    const one = point('table', { exhibit: ['t'], claim: words('C', line(11), [takeAway1]), ours })
    const its = view({ ...full, arguments: [{ ...full.arguments![0]!, points: [one] }] })
    const { arguments: said } = its as unknown as { arguments: { points: { exhibits: { cites: unknown }[] }[] }[] }
    return said[0]!.points[0]!.exhibits[0]!.cites
  }
  expect(shown(true)).toEqual([{ ...takeAway1, derived: true }])
  expect(shown(false)).toEqual([takeAway1])
})

it('gives reasons and results a capital, since they stand by themselves', () => {
  const { moves } = view()['recommendation'] as { moves: { because: Words }[] }
  expect(text(moves[0]!.because)).toBe('Es zahlt sich aus')
  expect(text((view()['next_steps'] as { result: Words }[])[0]!.result)).toBe('Zwei Notizen')
})

it('has what is to be decided in two ways: with a capital, and as it was typed for where a colon stands before it', () => {
  const its = view({
    ...full,
    ask: { decide: words('choose A or B'), who: words('The board'), by: '2025-11-14' },
    recommendation: { decide: words('take A'), moves: [{ do: words('Ask'), turns_on: words('its price') }] },
    against: [{ claim: words('B is cheaper'), weight: 'high', would_change: words('a price'), at: line(30) }],
  })
  const twice = (key: string) => {
    const { decide, after_colon } = its[key] as { decide: Words; after_colon: Words }
    return [text(decide), text(after_colon)]
  }
  expect(twice('ask')).toEqual(['Choose A or B', 'choose A or B'])
  expect(twice('recommendation')).toEqual(['Take A', 'take A'])
  const [objection] = its['against'] as Record<string, Words>[]
  expect(['weight', 'weighs', 'would_change', 'change_after_colon'].map((key) => text(objection![key]))).toEqual([
    'Hoch',
    'hoch',
    'A price',
    'a price',
  ])
  const [move] = (its['recommendation'] as unknown as { moves: Record<string, Words>[] }).moves
  expect(['turns_on', 'turns_after_colon'].map((key) => text(move![key]))).toEqual(['Its price', 'its price'])
})

it('has an agenda where there are sections, unless the brief wants none', () => {
  expect(view()['agenda']).toBe(true)
  expect(view({ ...full, deck: { agenda: false } })['agenda']).toBe(false)
  expect(view({ ...full, arguments: [] })['agenda']).toBe(false)
})

it('prints the date of the latest evidence as it is typed where that is no date', () => {
  const about = { ...full.about!, language: 'en-GB' }
  expect(text(view({ ...full, about: { ...about, data_to: '2025-07' } })['data_to'])).toBe('July 2025')
  expect(text(view({ ...full, about: { ...about, data_to: 'about 9 July 2025' } })['data_to'])).toBe(
    'about 9 July 2025',
  )
})

it('is what its shape says, so that the static check can be believed', () => {
  const faults: string[] = []
  const compare = (value: unknown, shape: Shape, path: string): void => {
    if (value === undefined || value === null) {
      if (!shape.optional) faults.push(`${path} is missing`)
    } else if (shape.is === 'record')
      for (const [name, of] of Object.entries(shape.of))
        compare((value as Record<string, unknown>)[name], of, `${path}.${name}`)
    else if (shape.is === 'list') for (const item of value as unknown[]) compare(item, shape.of, `${path}[]`)
    else if (shape.is === 'flag' && typeof value !== 'boolean') faults.push(`${path} is no flag`)
    else if (['name', 'one of'].includes(shape.is) && typeof value !== 'string') faults.push(`${path} is no name`)
    else if (['words', 'sentence', 'phrase'].includes(shape.is) && !('runs' in (value as object)))
      faults.push(`${path} is no words`)
  }
  compare(view(), viewShape, 'view')
  compare(view({}), viewShape, 'view of the least brief')
  expect(faults).toEqual([])
})

it('shows an argument by its own lines, else by the claims of its points', () => {
  const lines = (support?: Words[]) => {
    const argument = {
      ...full.arguments![0]!,
      ...(support ? { support: support.map((says) => ({ says, at: says.at })) } : {}),
    }
    const [shown] = view({ ...full, arguments: [argument] })['arguments'] as { support: Words[] }[]
    return shown!.support.map(text)
  }
  expect(lines([words('Profit +24% on revenue +8%')])).toEqual(['Profit +24% on revenue +8%'])
  expect(lines()).toEqual([text(full.arguments![0]!.points[1]!.claim)])
})

it('takes titles and a headline from the brief, and makes them where it has none', () => {
  const its = view({ ...full, headline: words('It pays'), titles: { against: words('The case rests on one visit') } })
  expect(text(its['headline'])).toBe('It pays')
  expect(text(its['against_title'])).toBe('The case rests on one visit')
  expect(text(its['sources_title'])).toContain('Zwei Quellen')
  expect(text(view()['headline'])).toBe(text(view()['title']))
})

it('says what is said for a conflict in the place of its question', () => {
  const against = (claim?: Words) =>
    (
      view({ ...full, against: [{ conflict: 'thrift', at: line(31), ...(claim ? { claim } : {}) }] })['against'] as {
        claim: Words
        asks: boolean
        sides: unknown[]
      }[]
    )[0]!
  expect(against().asks).toBe(true)
  expect(against(words('Chips may run out')).asks).toBe(false)
  expect(text(against(words('Chips may run out')).claim)).toBe('Chips may run out')
  expect(against(words('Chips may run out')).sides).toEqual(against().sides)
})

it('puts the limits of the brief after what it was made from', () => {
  expect(text(view({ ...full, basis: words('Ein Beispiel.') })['basis'])).toMatch(/berechnet\. Ein Beispiel\.$/)
})

it('shows the figures large that the brief names, as it writes them, else those that its texts print', () => {
  const large = (figured?: Words[]) => {
    const shown = view({ ...full, ...(figured ? { figures: figured } : {}) })['figures'] as Record<string, Words>[]
    return shown.map(({ value, label }) => `${text(value)} ${text(label)}`)
  }
  const first = large()
  expect(first[0]).toContain('24%')
  expect(large([figures([['revenue', 'up 8%']], [takeAway1])])).toEqual([expect.stringMatching(/^up 8% /)])
})
