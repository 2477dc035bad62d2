// The only door of `pptxgenjs`: one instance per deck, one write per instance, fresh options per call, whole numbers only.
import { legalText } from '../../../office/index.ts'

/** A page as the emitter needs it: what needs parts of its own. Keys are unique in the page. */
export interface Sheet {
  charts: { key: string; type: 'bar' | 'line' | 'doughnut'; categories: string[]; names: string[] }[]
  images: { key: string; bytes: Uint8Array; format: 'png' | 'jpeg' }[]
  notes: boolean
}

/** The raw package: charts, media and notes are in it, and everything else that mending replaces. */
export async function emitPackage(sheets: readonly Sheet[], title: string): Promise<Uint8Array> {
  const { default: module } = await import('pptxgenjs')
  // The types say the class lies one level deeper than Node finds it.
  const PptxGenJS = ('default' in module ? module.default : module) as unknown as typeof module.default
  const deck = new PptxGenJS()
  deck.title = legalText(title)
  for (const sheet of sheets) {
    const slide = deck.addSlide()
    for (const chart of sheet.charts) {
      const labels = chart.categories.length > 0 ? chart.categories.map(legalText) : ['-']
      const names = chart.names.length > 0 ? chart.names : ['-']
      const series = names.map((name) => ({ name: legalText(name), labels: [...labels], values: labels.map(() => 1) }))
      slide.addChart(chart.type, series, { x: 1, y: 1, w: 1, h: 1, objectName: chart.key })
    }
    for (const image of sheet.images) {
      const data = `image/${image.format};base64,${Buffer.from(image.bytes).toString('base64')}`
      slide.addImage({ data, x: 1, y: 1, w: 1, h: 1, objectName: image.key })
    }
    if (sheet.notes) slide.addNotes('-')
  }
  return (await deck.write({ outputType: 'uint8array' })) as Uint8Array
}
