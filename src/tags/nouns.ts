// The nouns of the model that tags speak of.
export type { Box } from '../model/brand.ts'
export type { Canvas } from '../model/canvas.ts'
export type { Child, Tag } from '../model/document.ts'
export type { Mark } from '../model/mark.ts'
