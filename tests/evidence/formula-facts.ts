// The facts that the formulas of tests name.
import { fact, growth } from './literals.ts'

export const facts = [
  growth('profit_growth', 24, 'Operating profit'),
  growth('revenue_growth', 8, 'Revenue'),
  fact('capex', { value: 78, unit: 'RMB bn', label: 'Capital expenditure', period: '2024' }),
  fact('small', { value: 500, unit: 'RMB m' }),
  fact('revenue_2025', { value: 25.7, unit: 'USD bn', label: 'Revenue', period: '2025' }),
  fact('revenue_2019', { value: 12.2, unit: 'USD bn', label: 'Revenue', period: '2019' }),
  fact('year_on_year', { value: 15, unit: '%', measure: 'growth' }),
  fact('users', { value: 1.38, unit: 'bn people' }),
  fact('beijing', { value: 6000, unit: 'employees', about: true }),
  fact('staff', { value: 100000, unit: 'employees', about: true }),
  fact('us_share', { value: 70, unit: '%', measure: 'share' }),
  fact('rest_share', { value: 20, unit: '%', measure: 'share' }),
  fact('uses', { value: 4, unit: 'count' }),
  fact('nothing', { value: 0, unit: 'RMB bn' }),
  fact('low_high', { range: { low: 10, high: 20 }, unit: 'RMB bn' }),
  fact('opened', { value: 2018, unit: 'year' }),
  fact('moved', { value: 2025, unit: 'year' }),
  fact('in_words', { says: 'below its rivals' }),
]
