// What every object on a slide begins with: id, name, words for those who cannot see it, or the flag of decoration.
import type { Box } from '../../../model/brand.ts'
import type { Mark } from '../../../model/mark.ts'
import { element, type XmlElement } from '../../../office/index.ts'
import { emu } from '../units.ts'
import type { Context } from './context.ts'
import { speakingName } from './speaking-name.ts'

/** `said` is read aloud; `decorative` is skipped; `text` speaks for itself. */
export type Voice = { alt: string } | 'decorative' | 'text'

/** How a picture or shape is voiced: by its words, or not at all. */
export const voiceOf = (alt: string | undefined): Voice =>
  alt === undefined || alt.trim() === '' ? 'decorative' : { alt }

/** `p:cNvPr`. */
export function identity(context: Context, mark: Mark | { id: string; name: string }, voice: Voice): XmlElement {
  return element(
    'p:cNvPr',
    {
      id: context.shapeId(mark.id),
      name: context.name(speakingName(mark)),
      descr: typeof voice === 'object' ? voice.alt : undefined,
    },
    voice === 'decorative' && decorative(),
  )
}

const decorative = (): XmlElement =>
  element(
    'a:extLst',
    {},
    element(
      'a:ext',
      { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
      element('adec:decorative', {
        'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
        val: 1,
      }),
    ),
  )

/** `a:xfrm` (or `p:xfrm`): where it is and how large, never below nothing. */
export function frame(box: Box, name = 'a:xfrm', flips: { flipH?: 1; flipV?: 1 } = {}): XmlElement {
  const x = emu(box.x)
  const y = emu(box.y)
  return element(
    name,
    flips,
    element('a:off', { x, y }),
    // The far edge is rounded, not the length: neighbours that touch in points touch in EMU.
    element('a:ext', { cx: Math.max(0, emu(box.x + box.w) - x), cy: Math.max(0, emu(box.y + box.h) - y) }),
  )
}

/** `a:prstGeom` with its adjustments, each `val N`. */
export const preset = (name: string, adjustments: Record<string, number> = {}): XmlElement =>
  element(
    'a:prstGeom',
    { prst: name },
    element(
      'a:avLst',
      {},
      Object.entries(adjustments).map(([key, value]) => element('a:gd', { name: key, fmla: `val ${value}` })),
    ),
  )
