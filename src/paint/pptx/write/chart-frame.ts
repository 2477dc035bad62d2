// The frame in which a native chart stands on its slide.
import type { ChartMark } from '../../../model/mark.ts'
import { element, type XmlElement } from '../../../office/index.ts'
import { charting } from '../namespaces.ts'
import type { Context } from './context.ts'
import { frame, identity, voiceOf } from './object.ts'

/** One `p:graphicFrame` that shows the chart of a part. */
export const chartFrame = (context: Context, mark: ChartMark, part: string): XmlElement =>
  element(
    'p:graphicFrame',
    {},
    element(
      'p:nvGraphicFramePr',
      {},
      identity(context, mark, voiceOf(mark.alt)),
      element('p:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noGrp: 1 })),
      element('p:nvPr'),
    ),
    frame(mark.box, 'p:xfrm'),
    element(
      'a:graphic',
      {},
      element(
        'a:graphicData',
        { uri: charting['xmlns:c'] },
        element('c:chart', { 'xmlns:c': charting['xmlns:c'], 'r:id': context.relations.to('chart', part) }),
      ),
    ),
  )
