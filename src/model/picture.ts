// A picture as read: bytes with their size in pixels.

export interface Picture {
  bytes: Uint8Array
  format: 'png' | 'jpeg'
  /** Pixels. */
  width: number
  height: number
}
