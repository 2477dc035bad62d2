// Takes borrowed points and their exhibits over into a brief and keeps ids apart: what two briefs name alike is named after its alias here.
import type { Exhibit, Point, RawBrief } from '../model/brief.ts'
import type { Raw } from '../model/words.ts'

/** Takes points over into a brief. */
export class Takings {
  private readonly ids: Set<string>
  private readonly exhibits = new Map<Exhibit, string>()
  private hasLead: boolean

  constructor(private readonly brief: RawBrief) {
    const points = brief.arguments.flatMap((argument) => argument.points)
    this.ids = new Set([...brief.arguments, ...points].map(({ id }) => id))
    this.hasLead = points.some(({ lead }) => lead)
  }

  /** An id that nothing in the brief has yet: the given one where it is free. */
  name(id: string, alias: string): string {
    let free = this.ids.has(id) ? `${alias}-${id}` : id
    for (let again = 2; this.ids.has(free); again++) free = `${alias}-${id}-${again}`
    this.ids.add(free)
    return free
  }

  /** A point with the exhibits it shows. The first that leads its own brief leads here too, where none of ours does. */
  take(point: Point<Raw>, lender: RawBrief, alias: string): Point<Raw> {
    const lead = point.lead && !this.hasLead
    if (lead) this.hasLead = true
    const exhibit = point.exhibit.map((id) => this.exhibit(lender.exhibits[id]!, alias))
    return { ...point, id: this.name(point.id, alias), exhibit, lead }
  }

  private exhibit(exhibit: Exhibit, alias: string): string {
    const known = this.exhibits.get(exhibit)
    if (known !== undefined) return known
    let id = Object.hasOwn(this.brief.exhibits, exhibit.id) ? `${alias}-${exhibit.id}` : exhibit.id
    for (let again = 2; Object.hasOwn(this.brief.exhibits, id); again++) id = `${alias}-${exhibit.id}-${again}`
    this.brief.exhibits[id] = { ...exhibit, id }
    this.exhibits.set(exhibit, id)
    return id
  }
}
