// The tags at the top: the document, its slides, and the flow of a memo.
import type { TagDefinition } from './tag.ts'

export const document: TagDefinition = {
  name: 'document',
  about: 'The root of a document: slides, one flow, or one page.',
  attributes: {
    footer: { is: 'words', about: 'What the foot of every page says after the title.' },
  },
  children: ['slide', 'flow', 'sheet'],
}

export const slide: TagDefinition = {
  name: 'slide',
  about:
    'A slide. In an archetype it names a layout of the brand; in a deck’s document it may name an archetype to use.',
  attributes: {
    layout: { is: 'layout', about: 'A layout of the brand.' },
    use: { is: 'name', about: 'In a deck’s document: the archetype to use.' },
    data: { is: 'data', about: 'In a deck’s document: the record that fills the archetype’s slots.' },
    section: { is: 'words', about: 'Name of its section: tracker, outline, PowerPoint section.' },
    number: { is: 'words', about: 'Number of its section in the tracker.' },
    subject: { is: 'words', about: 'What the tracker says after the section.' },
    sticker: { is: 'words', about: 'A qualification in the corner: PRELIMINARY, BACKUP…' },
    notes: { is: 'data', about: 'Paragraphs of the speaker notes.' },
    note: { is: 'words', about: 'Method or definitions, printed before the source line.' },
    ours: { is: 'flag', about: 'What it says is the team’s, beside what it cites: its source line ends so.' },
    unsourced: {
      is: 'flag',
      about: 'No source line: what the slide says is said again, with its sources, on the slides it points to.',
    },
    home: { is: 'words', about: 'Id of the point or argument it shows: pages are looked up by it.' },
    group: { is: 'words', about: 'Id of the argument whose pages it belongs to.' },
    shorten: {
      is: 'words',
      about: 'What to do where its body is too tall and its words come from many places: the hint of that fault.',
    },
    continue: { is: 'flag', about: 'A table or a list that does not fit goes on on further slides.' },
    below: {
      is: 'words',
      about:
        'With `continue`: where the body does not fit on one slide, all but its first block stands on a slide of its own, under this title.',
    },
    'below-subject': { is: 'words', about: 'What the tracker of that slide says after the section.' },
  },
  children: 'blocks',
}

export const flow: TagDefinition = {
  name: 'flow',
  about: 'Pages that text flows through: a memo.',
  attributes: {},
  children: 'blocks',
}

export const sheet: TagDefinition = {
  name: 'sheet',
  about: 'Exactly one page: a one-pager.',
  attributes: {},
  children: 'blocks',
}
