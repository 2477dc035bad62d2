// "a, b, c rising": each figure above the one before it.
import { isSurelyAbove } from './compare.ts'
import type { Form } from './condition.ts'
import { readCourse } from './course.ts'

/** A series that goes up at every step. */
export const rising: Form = {
  writes: 'a, b, c rising',
  read: (text) => readCourse(text, 'rising', (earlier, later) => isSurelyAbove(later, earlier)),
}
