// The codes of exhibits: what keeps a chart or a table from being drawn as asked.
import type { Codes } from './code.ts'

export const exhibitCodes: Codes = {
  backwards: ['What has a beginning and an end ends after it begins.', 'It could not be drawn in time.'],
  'below-zero': ['A waterfall stays above zero.', 'Its bars hang between values and cannot cross the line.'],
  'categories-differ': [
    'What stands in one category is of one thing and one time.',
    'Bars side by side are read as a comparison.',
    'series: { Sales: [sales_2024, sales_2023] }',
    'categories: ["2024", "2023"]\nseries: { Sales: [sales_2024, sales_2023] }',
  ],
  'does-not-add-up': ['The changes of a waterfall lead from its first figure to its last.', 'A reader adds them up.'],
  'does-not-hold': ['A parent of a driver tree is what its children give.', 'A reader computes it again.'],
  empty: ['An exhibit shows something.', 'An empty frame is a fault to every reader.'],
  'label-hidden': [
    'Every piece is large enough for its value.',
    'A value that is not printed cannot be read off a stack.',
  ],
  'labels-meet': ['Labels have room.', 'Two that meet cannot be read.'],
  'mixed-units': ['One exhibit shows one unit on one scale.', 'Lengths would compare what cannot be compared.'],
  'negative-in-stack': ['A stack has no values below zero.', 'Pieces below zero have no place in a whole.'],
  'no-categories': [
    'A chart can name its categories, by the periods or the labels of its figures.',
    'Bars without names say nothing.',
  ],
  'no-date': ['On a timeline to scale every event has a date.', 'It has no place otherwise.'],
  'not-a-phase': ['A bar of a roadmap lies in its phases.', 'It could not be drawn.'],
  'not-a-score': ['A score is a whole number of quarters.', 'A ball has no eighths.'],
  'not-a-whole': ['The parts of a ring add up to 100%.', 'A ring says that this is all there is.'],
  'not-in-legend': ['The legend says what each score means.', 'A ball is no word.'],
  'not-in-order': ['Events stand in the order of their time.', 'A timeline is read from left to right.'],
  'not-positive': ['Parts of a whole are above zero.', 'Nothing else can be drawn as a part.'],
  'not-stated': ['A chain of changes has no gaps.', 'What follows one could not be placed.'],
  'only-child': ['A branch of a tree comes down to two things or more.', 'One alone says again what stands above it.'],
  'out-of-range': ['A place lies within its measure.', 'It could not be drawn.'],
  'outside-the-plan': ['Dates lie between from and to of their plan.', 'They could not be drawn.'],
  quadrants: ['A matrix names four quadrants or none.', 'One without a name looks forgotten.'],
  'ragged-row': [
    'A row has a cell for each column.',
    'A cell that is missing moves the others under the wrong heads; one too many has no head.',
    'columns: [Place, Staff]\nrows: [[Beijing]]',
    'columns: [Place, Staff]\nrows: [[Beijing, "–"]]',
  ],
  'several-series': ['A ring shows one series.', 'Two rings cannot be compared.'],
  'too-few': ['A line has enough moments to show a course.', 'Two points are two columns.'],
  'too-many': ['An exhibit shows no more than can be read.', 'Beyond that nothing stands out.'],
  'too-tall': [
    'An exhibit fits the height it has at the smallest size that can be read.',
    'It would run out of its page.',
  ],
  'too-wide': [
    'An exhibit fits the width it has at the smallest size that can be read.',
    'It would run out of its page.',
  ],
  'unequal-series': [
    'A series has a figure for each category.',
    'Figures would slip under the wrong name.',
    'categories: ["2023", "2024"]\nseries: { Sales: [sales_2024] }',
    'categories: ["2023", "2024"]\nseries: { Sales: [null, sales_2024] }',
  ],
  'unknown-name': ['What is highlighted or pointed at is shown by the exhibit.', 'There is nothing to point at.'],
}
