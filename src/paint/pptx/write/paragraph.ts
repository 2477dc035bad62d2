// Paragraphs: alignment, exact line spacing, indents and real bullets, then their runs.
import type { Line, Paragraph, StyledRun } from '../../../model/mark.ts'
import { element, type XmlElement } from '../../../office/index.ts'
import { bind, bindingOf } from '../../../text/index.ts'
import { hundredths, emu } from '../units.ts'
import { fill } from './color.ts'
import type { Context } from './context.ts'
import { typefaces } from './font.ts'
import { type Inherited, lookOfParagraph, lookOfRun, type ParagraphLook } from './look.ts'
import { runElements, runProperties } from './run.ts'

/** Office's names for alignments. */
export const alignments = { left: 'l', center: 'ctr', right: 'r', justify: 'just' } as const

/** A spacing in exact points. */
export const spacing = (name: string, points: number): XmlElement =>
  element(name, {}, element('a:spcPts', { val: hundredths(points) }))

/** One `a:p`, whose lines were set as these. What it inherits from a placeholder is not said again. */
export function paragraphElement(
  context: Context,
  paragraph: Paragraph,
  base?: Inherited,
  lines: readonly Line[] = [],
): XmlElement {
  // PowerPoint breaks lines itself: what must stay together is bound by unbreakable spaces and joiners.
  const runs = bind(paragraph.runs, bindingOf(paragraph.runs, lines)).flatMap((run) =>
    runElements(context, run, base?.run),
  )
  const last = paragraph.runs.at(-1)
  return element(
    'a:p',
    {},
    paragraphProperties(context, paragraph, base?.paragraph),
    runs,
    runs.length === 0 && (last ? runProperties(context, last, base?.run, 'a:endParaRPr') : emptyEnd(context)),
  )
}

/** What an empty paragraph ends with: small, so that it does not push its box open. */
export const emptyEnd = (context: Context): XmlElement =>
  element('a:endParaRPr', { lang: context.language, sz: hundredths(context.medium.smallest), dirty: 0 })

function paragraphProperties(context: Context, paragraph: Paragraph, base?: ParagraphLook): XmlElement | undefined {
  const look = lookOfParagraph(paragraph)
  const differs = (key: keyof ParagraphLook, plain?: ParagraphLook[typeof key]) =>
    (base ? base[key] : plain) !== look[key]
  const made = element(
    'a:pPr',
    {
      marL: differs('left', 0) ? emu(Math.max(0, look.left)) : undefined,
      indent: differs('first', 0) ? emu(look.first) : undefined,
      algn: differs('align', 'left') ? alignments[look.align] : undefined,
    },
    differs('leading') && spacing('a:lnSpc', look.leading),
    differs('before', 0) && spacing('a:spcBef', look.before),
    differs('after', 0) && spacing('a:spcAft', look.after),
    differs('bullet', '') && bulletElements(context, paragraph.bullet, paragraph.runs[0]),
  )
  return Object.keys(made.attributes).length + made.children.length > 0 ? made : undefined
}

/** The hanging mark: a number that counts on where it is one, else its character; its own look where it has one. */
function bulletElements(context: Context, bullet: StyledRun | undefined, text: StyledRun | undefined): XmlElement[] {
  if (!bullet || bullet.text === '') return [element('a:buNone')]
  const look = lookOfRun(bullet)
  const beside = text && lookOfRun(text)
  const number = /^(\d+)([.)]?)$/.exec(bullet.text)
  const scheme = { '': 'arabicPlain', '.': 'arabicPeriod', ')': 'arabicParenR' }
  const first = typefaces(context.medium, look.family)[0]!
  return [
    element('a:buClr', {}, fill(context.brand, look.color).children),
    ...(beside?.size === look.size ? [] : [element('a:buSzPts', { val: hundredths(look.size) })]),
    element('a:buFont', { typeface: first.attributes['typeface'] }),
    number
      ? element('a:buAutoNum', {
          type: scheme[number[2] as keyof typeof scheme],
          startAt: Math.min(32767, Math.max(1, Number(number[1]))),
        })
      : element('a:buChar', { char: bullet.text }),
  ]
}
