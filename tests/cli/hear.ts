// Runs a command in this process and hears what it says.
import { vi } from 'vitest'

/** What a command wrote, and its exit code. */
export interface Heard {
  out: string
  err: string
  code: number | string | null | undefined
}

/** Runs a command. */
export async function hear(command: () => unknown): Promise<Heard> {
  const said = { out: '', err: '' }
  const listen = (where: 'out' | 'err') => (text: unknown) => {
    // Figures keep to their units by spaces that do not break; here they are plain ones.
    said[where] += String(text).replaceAll(/[\u00a0\u202f]/g, ' ')
    return true
  }
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(listen('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(listen('err')),
  ]
  process.exitCode = undefined
  try {
    await command()
    return { ...said, code: process.exitCode }
  } finally {
    process.exitCode = undefined
    for (const spy of spies) spy.mockRestore()
  }
}
