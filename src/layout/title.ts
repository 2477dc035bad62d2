// A title that says "subject: what of it" is broken at its colon, where that costs no further line.
import type { Canvas } from '../model/canvas.ts'
import { isTag, type Tag } from '../model/document.ts'
import { build } from '../tags/index.ts'

/** The title's tag, with its line broken after the colon where it takes more than one line at this width anyway. */
export function breakTitle(title: Tag, width: number, canvas: Canvas): Tag {
  const broken = atColon(title)
  if (!broken) return title
  const height = (tag: Tag): number => build(tag, canvas).measure(width)
  const oneLine = height({ ...title, children: [{ runs: [{ text: 'x' }], cites: [], at: title.at }] })
  const natural = height(title)
  return natural > oneLine && height(broken) <= natural ? broken : title
}

/** The title with a line break in the place of the space after its first colon; undefined where it has none. */
function atColon(title: Tag): Tag | undefined {
  const [words, ...others] = title.children
  if (!words || isTag(words) || others.length > 0) return undefined
  const at = words.runs.findIndex((run) => run.text.includes(': '))
  if (at < 0) return undefined
  const runs = words.runs.map((run, index) => (index === at ? { ...run, text: run.text.replace(': ', ':\n') } : run))
  return { ...title, children: [{ ...words, runs }] }
}
