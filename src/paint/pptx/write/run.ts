// Runs of text: letters, page fields and links, with no more properties than differ from what they inherit.
import type { StyledRun } from '../../../model/mark.ts'
import { element, type XmlElement } from '../../../office/index.ts'
import { openAddress } from '../../../text/index.ts'
import { slidePart } from '../deck.ts'
import { guid } from '../guid.ts'
import { hundredths } from '../units.ts'
import { fill } from './color.ts'
import type { Context } from './context.ts'
import { typefaces } from './font.ts'
import { lookOfRun, type RunLook } from './look.ts'

/** How far a raised mark stands up: 30 percent, as PowerPoint's own superscript. */
const raised = 30000

/** `a:rPr`, or another element of the same content; writes what differs from `base`. */
export function runProperties(context: Context, run: StyledRun, base?: RunLook, name = 'a:rPr'): XmlElement {
  const look = lookOfRun(run)
  const differs = <K extends keyof RunLook>(key: K) => base === undefined || base[key] !== look[key]
  const link = run.link === undefined ? undefined : openAddress(run.link)
  return element(
    name,
    {
      lang: context.language,
      sz: differs('size') ? hundredths(look.size) : undefined,
      b: (base?.bold ?? false) !== look.bold ? Number(look.bold) : undefined,
      i: (base?.italic ?? false) !== look.italic ? Number(look.italic) : undefined,
      // A number that leads to its page looks like the words around it.
      u: run.to === undefined ? undefined : 'none',
      spc: (base?.tracking ?? 0) !== look.tracking ? hundredths(look.tracking * look.size) : undefined,
      baseline: run.raised ? raised : undefined,
      dirty: 0,
    },
    differs('color') && fill(context.brand, look.color),
    differs('family') && typefaces(context.medium, look.family),
    link !== undefined && clickTo({ 'r:id': context.relations.link(link) }),
    run.to !== undefined &&
      clickTo({ 'r:id': context.relations.to('slide', slidePart(run.to - 1)), action: 'ppaction://hlinksldjump' }),
  )
}

/** The link keeps the color of its run instead of the theme's color for links. */
const clickTo = (target: Record<string, string>): XmlElement =>
  element(
    'a:hlinkClick',
    target,
    element(
      'a:extLst',
      {},
      element(
        'a:ext',
        { uri: '{A12FA001-AC4F-418D-AE19-62706E023703}' },
        element('ahyp:hlinkClr', {
          'xmlns:ahyp': 'http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor',
          val: 'tx',
        }),
      ),
    ),
  )

/** The elements of one run: `a:r`, `a:fld`, and `a:br` where the text turns its line. */
export function runElements(context: Context, run: StyledRun, base?: RunLook): XmlElement[] {
  const properties = () => runProperties(context, run, base)
  if (run.field === 'page')
    return [
      element(
        'a:fld',
        { id: guid('page number'), type: 'slidenum' },
        properties(),
        element('a:t', {}, run.text === '' ? String(context.number) : run.text),
      ),
    ]
  const made: XmlElement[] = []
  run.text.split(/[\n\u2028\u2029]/).forEach((piece, index) => {
    if (index > 0) made.push(element('a:br', {}, properties()))
    if (piece !== '') made.push(element('a:r', {}, properties(), element('a:t', {}, piece)))
  })
  return made
}
