// Rules of the standard that are not kept, each with the reason.

/** Number → why not. */
export const refused: Record<string, string> = {
  'S-027':
    'the appendix is made from the ledger (assumptions, traces, sources) and refers to the slides, not they to it',
  'X-044': 'needs a tagger of parts of speech; with word lists alone it cries wolf',
  'X-052': 'needs a dictionary, and no word of a client is in one',
  'C-086': 'every kind that plots has one scale, the kind line among them: a second axis cannot be asked for',
  'C-087':
    'no kind is a scatter or a bubble; of those with two axes a matrix requires both names (read/missing-key), and the axis of a line says its years',
  'C-096': 'no kind of chart draws bubbles',
  'C-112': 'a label that finds no room is told by exhibit/label-hidden, one by one',
  'V-105': 'check uses no network',
  'L-123':
    'edges come from the brand’s grid; a near miss would be a fault of a template, and `show slides --gallery` shows it',
  'L-127': 'sizes and faces are styles of the brand; how many a slide shows is the choice of its archetype',
  'A-141': 'the order of the tags of a template is the order of reading; a divider reads its number before its title',
  'H-149': 'needs a list of the names of other clients; author and company come from the brief alone',
}
