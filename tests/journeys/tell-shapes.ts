// The objects of a deck as PowerPoint would list them: name, kind, placeholder, alt text and words, slide by slide.
import { elementsOf, find, findAll, parseXml, textOf, unzip } from '../../src/office/index.ts'

/** Every slide's objects in order. */
export function tellShapes(bytes: Uint8Array): string {
  const parts = unzip(bytes).parts!
  const names = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
  const number = (name: string) => Number(/(\d+)\.xml$/.exec(name)?.[1])
  const said: string[] = []
  for (const name of names.sort((a, b) => number(a) - number(b))) {
    said.push(`── slide ${number(name)}`)
    const tree = find(parseXml(parts.get(name)!).root!, 'p:spTree')!
    for (const object of elementsOf(tree)) {
      const props = find(object, 'p:cNvPr')
      if (!props || object.name === 'p:nvGrpSpPr') continue
      const holder = find(object, 'p:ph')
      const words = findAll(object, 'a:t').map(textOf).join('|')
      const alt = props.attributes['descr']
      said.push(
        `  ${object.name.slice(2)} "${props.attributes['name']}"${holder ? ` ph ${holder.attributes['type'] ?? ''}${holder.attributes['idx'] ?? ''}` : ''}${alt ? ` alt "${alt}"` : ''}${words ? `: ${words}` : ''}`,
      )
    }
  }
  return `${said.join('\n')}\n`
}
