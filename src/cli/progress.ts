// One line that says what is being done, on a terminal only; gone when the work is done.

export interface Progress {
  say(what: string): void
  end(): void
}

/** Writes on a terminal; says nothing into a file or under CI. */
export function openProgress(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY || process.env['CI']) return { say: () => {}, end: () => {} }
  const clear = '\r\u001b[2K'
  return {
    say: (what) => void stream.write(`${clear}${what.slice(0, Math.max(20, stream.columns - 1))}`),
    end: () => void stream.write(clear),
  }
}
