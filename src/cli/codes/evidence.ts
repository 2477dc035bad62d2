// The codes of evidence: figures, formulas, sources and claims.
import type { Codes } from './code.ts'

export const evidenceCodes: Codes = {
  'bad-condition': [
    'A condition under holds can be computed.',
    'One that cannot keeps no sentence true.',
    'holds: [sales is large]',
    'holds: [sales > 2 * costs]',
  ],
  'bad-credibility': ['Credibility is a whole number from 1 to 6.', 'It is a grade of the Admiralty scale.'],
  'bad-formula': [
    'A formula can be computed, and its units fit.',
    'A sum of money and people is no figure.',
    'formula: sales + staff',
    'formula: sales / staff',
  ],
  'bad-unit': [
    'What a ledger adds under `units` is a noun that the list does not have.',
    'Two units of one name could not be told apart, and a sign or a digit in a name could not be printed beside a number.',
    'units: { people: person }',
    'units: { crossings: crossing }',
  ],
  'bad-shelf-life': [
    'A shelf life is a number of days, weeks, months, quarters or years.',
    'Nobody could say when it ends.',
    'shelf_life: long',
    'shelf_life: 18 months',
  ],
  circle: ['No fact rests on itself.', 'It could never be computed.'],
  'empty-fact': ['A fact has a value, a range, a formula or words.', 'It would print nothing.'],
  'false-claim': [
    'Every condition under holds is true by the figures of the ledger.',
    'Someone will repeat the sentence. Mend the figure if it is wrong, or the sentence if that is; where the sentence prints the figure itself, as $….words does, it has followed already and the condition is what to mend.',
    'claim: Sales doubled\nholds: sales_2024 about 2 * sales_2023   # 12 against 9',
    'claim: Sales rose by a third\nholds: sales_2024 about 1.33 * sales_2023',
  ],
  'repeated-item': [
    'A list has each thing once.',
    'Its count would be one too many, and a reader sees the name twice.',
    'says: [North, South, North]',
    'says: [North, South]',
  ],
  'lone-dollar': [
    'A $ stands before the name of a fact; a dollar sign is $$.',
    'Nobody could tell which was meant.',
    'claim: It costs $5 m',
    'claim: It costs $cost',
  ],
  'mixed-units': ['One chart shows one unit.', 'Lengths of bars would compare what cannot be compared.'],
  'no-period': ['A fact whose period is printed has one.', 'There is nothing to print.'],
  'no-source': [
    'Every fact without a formula names its source.',
    'A figure without a source cannot be defended.',
    'sales: { label: Sales, value: 12, unit: EUR m }',
    'sales: { label: Sales, value: 12, unit: EUR m, source: { id: books, where: page 3 } }',
  ],
  'no-unit': [
    'Every number has a unit.',
    '78 is nothing until one knows of what.',
    'value: 78',
    'value: 78\nunit: RMB bn',
  ],
  'range-reversed': [
    'A range begins at its lower end.',
    'It would print backwards.',
    'range: { low: 80, high: 70 }',
    'range: { low: 70, high: 80 }',
  ],
  'too-deep': [
    'A formula rests on at most a hundred others.',
    'A number so far from its sources cannot be checked by anyone.',
  ],
  'two-contents': [
    'A fact has one of value, range, formula and says.',
    'Two would have to agree, and nobody would keep them so.',
  ],
  'typed-number': [
    'A chart shows figures of the ledger and no typed numbers.',
    'A typed number has no source and does not follow when the figure changes. Numbers typed in words are lint/typed-number.',
    'series: { Sales: [12, 15] }',
    'series: { Sales: [sales_2023, sales_2024] }',
  ],
  'no-such-date': [
    'A period, a day of publication and an `as_of` that are written as a date are in the calendar.',
    'A 31 February was never checked by anybody.',
    'period: 2025-02-31',
    'period: 2025-02-28',
  ],
  'undated-shelf-life': [
    'A fact with a shelf life has a date that it starts from: a period such as 2024, FY24, Q2 2025, 2023/24 or December 2024, or `valid_until`.',
    'Nobody could say until when it is good; it is counted from its sources meanwhile.',
  ],
  'unexplained-confidence': [
    'A confidence that is said instead of the computed one has its reason.',
    'Without one the computed confidence counts.',
    'confidence: high',
    'confidence: high\nconfidence_because: Audited after the source was graded',
  ],
  'unknown-conflict': ['A conflict that is named stands in the ledger under conflicts.', 'There is nothing to print.'],
  'unknown-fact': [
    'A figure that is named is in the ledger.',
    'There is nothing to print.',
    '$capex_2042',
    '$capex_2024',
  ],
  'unknown-form': [
    'After $name. stands value, change, words, period or label.',
    'A full stop before a word needs a space.',
    '$sales.wrods',
    '$sales.words',
  ],
  'unknown-language': [
    'The language is en-GB, en-US or de-DE.',
    'Numbers and dates of others are not known, and British English is used.',
  ],
  'unknown-source': [
    'A source that is named stands in the ledger under sources.',
    'The source line could not be made.',
  ],
  'unknown-unit': [
    'A unit is one of the list, which `briefwright show units` prints, or stands under `units` of the ledger.',
    'An unknown unit can be neither printed in two languages nor calculated with.',
    'facts: { lorries_2024: { unit: lorries } }',
    'units: { lorries: lorry }\nfacts: { lorries_2024: { unit: lorries } }',
  ],
  'words-not-number': ['A number is wanted where a fact in words is named.', 'Words cannot be drawn or computed.'],
  'words-with-unit': ['A fact in words has no unit.', 'Only numbers have one.'],
}
