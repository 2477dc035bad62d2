// The codes of layout, of brands, and of what a build misses.
import type { Codes } from './code.ts'

export const layoutCodes: Codes = {
  fitted: [
    'A page fits in the sizes of its brand.',
    'A slide that needs smaller type makes the whole deck smaller; a one-pager is fitted to its one page, up to 110% where there is room, and says so in a note.',
  ],
  'no-body': ['A layout with a body has room for it.', 'There is nowhere to draw.'],
  'no-color': ['A color that a template names is in the brand.', 'It could not be drawn.'],
  'no-content': ['A document has something to show.', 'There is no page.'],
  'no-glyph': [
    'Every character is in the face of the brand.',
    'A PDF would print a box; PowerPoint takes another font for it.',
  ],
  'no-layout': ['A layout that a template names is in the brand.', 'There is no page to draw on.'],
  'no-look': ['A look that a template names is in the brand.', 'It could not be drawn.'],
  'no-medium': ['A brand has the medium that a deliverable needs.', 'It says nothing of its page and its type.'],
  'no-space': ['A space that a template names is in the brand.', 'It could not be drawn.'],
  'no-style': ['A text style that a template names is in the brand.', 'It could not be drawn.'],
  'no-zone': ['Words go to a zone that the layout of the slide has.', 'They would not be shown.'],
  'one-page': ['A one-pager fits on one page.', 'It has no second one. Cut what it says to cut.'],
  'side-notes': ['Notes beside a memo have room.', 'They would run into each other.'],
  thin: [
    'A page uses at least 45% of its body, and says in it as much as some 28 words; a figure counts as three.',
    'A page with little on it is a page that its neighbour could carry. Two bars fill any frame, and still say one thing.',
  ],
  'too-long': [
    'A text fits its zone at the smallest size that its brand allows.',
    'Nothing is shrunk by Office: what does not fit is cut by whoever wrote it.',
  ],
  'too-much': [
    'The body of a page fits at the smallest sizes of its brand.',
    'Nothing is cut off without a word: drop an item, a row or a takeaway, or choose another slide.',
  ],
  'too-tall': ['A block fits on a page.', 'It could stand on none.'],
}

export const brandCodes: Codes = {
  'missing-color': ['A brand has every color that templates name.', 'A template must work with every brand.'],
  'missing-face': ['A brand has every face that templates count on.', 'A template must work with every brand.'],
  'missing-layout': ['A brand has every layout that templates name.', 'A template must work with every brand.'],
  'missing-look': ['A brand has every look that templates name.', 'A template must work with every brand.'],
  'missing-measure': ['A look has every measure that it is drawn with.', 'It could not be drawn.'],
  'missing-space': ['A brand has every space that templates name.', 'A template must work with every brand.'],
  'missing-style': ['A brand has every text style that templates name.', 'A template must work with every brand.'],
  'missing-theme-slot': [
    'A brand fills every slot of the theme of PowerPoint.',
    'Colors of a colleague’s own shapes come from there.',
  ],
  'missing-zone': ['A layout has the zones that slides fill.', 'Their words would not be shown.'],
  'not-a-color': ['A color is six hex digits.', 'It could not be drawn.', 'accent: teal', 'accent: 0F766E'],
  'not-a-line': ['A line is a width and a color.', 'It could not be drawn.', 'rule: hair', 'rule: 0.5 hair'],
  'not-a-look': ['A look holds numbers, names and lines.', 'Nothing else can be drawn.'],
  'too-faint': [
    'Text has a contrast of 4.5:1 with its ground.',
    'Less cannot be read by many, and by nobody on a projector.',
  ],
  'too-small': ['No style is smaller than the smallest of its medium.', 'It could not be read.'],
  'unknown-choice': ['A word in a look is one that the look knows.', 'It would be passed over.'],
  'unknown-color': ['A color that is used is one of the brand.', 'It could not be drawn.'],
  'unknown-face': ['A face that is used is one of the brand.', 'It could not be set.'],
  'unknown-family': ['A family can be measured here.', 'Lines could not be broken where Office breaks them.'],
  'unknown-medium': ['A medium is one that deliverables need.', 'It would be passed over.'],
  'unknown-style': ['A style that is used is one of its medium.', 'It could not be set.'],
  'unknown-zone': ['A zone is one of the closed list.', 'Nothing fills any other.'],
}

export const buildCodes: Codes = {
  'no-brand': ['The brand that is asked for is a folder of templates/brands.', 'There is no look to build in.'],
  'no-ledger': ['The ledger of a brief is there.', 'There are no figures.'],
  'no-picture': ['The picture of an exhibit is there, as PNG or JPEG.', 'There is nothing to show.'],
}

export const galleryCodes: Codes = {
  'unknown-kind': ['The sample of a slide shows a kind of exhibit that there is.', 'There is nobody to draw it.'],
}
