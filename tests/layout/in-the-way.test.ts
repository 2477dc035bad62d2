// Of a body that is too tall the text is named that takes the line too many, the names of series with it.
import { expect, it } from 'vitest'
import { inTheWay } from '../../src/layout/in-the-way.ts'
import type { Zone } from '../../src/model/brand.ts'
import type { Tag } from '../../src/model/document.ts'
import { build } from '../../src/tags/index.ts'
import { brand, type } from '../exhibit/charts.ts'
import { exhibitOf } from '../exhibit/drawing.ts'
import { canvasOn } from '../exhibit/hairline.ts'
import { level } from '../exhibit/quantities.ts'
import { tag, text } from './print.ts'

const { canvas } = canvasOn(brand, 'deck', type)
const zone = { name: 'body' } as Zone

/** What is in the way of a body that is a few points taller than its room. */
const found = (body: Tag, width: number) => {
  const wanted = build(body, canvas).measure(width)
  return inTheWay({ zone, tag: body, width, wanted, room: wanted - 4 }, canvas)
}

it('the longest text whose further lines are too many', () => {
  const long = 'a text that goes on for so long that it does not stand on one line of its column'
  expect(found(tag('stack', {}, text({}, 'two words'), text({}, long)), 300)).toMatchObject({ says: long, alone: true })
  expect(found(tag('stack', {}, text({}, 'two words'), text({}, 'three more words')), 300)).toBeUndefined()
})

it('the name of a series that breaks under its columns', () => {
  const series = {
    Revenue: [level(5, 'Sales', 'sales'), level(6, 'Sales', 'sales'), level(7, 'Sales', 'sales')],
    'Diesel and power': [level(1, 'Sales', 'sales'), level(2, 'Sales', 'sales'), level(2, 'Sales', 'sales')],
  }
  const categories = ['FY23', 'FY24', 'FY25']
  const chart = exhibitOf('clustered-column', { title: 'Revenue and cost', series, categories })
  expect(found(tag('exhibit', { data: chart }), 560)).toMatchObject({ says: 'Diesel and power', alone: true })
})
