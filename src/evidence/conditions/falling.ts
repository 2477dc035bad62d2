// "a, b, c falling": each figure below the one before it.
import { isSurelyAbove } from './compare.ts'
import type { Form } from './condition.ts'
import { readCourse } from './course.ts'

/** A series that goes down at every step. */
export const falling: Form = {
  writes: 'a, b, c falling',
  read: (text) => readCourse(text, 'falling', (earlier, later) => isSurelyAbove(earlier, later)),
}
