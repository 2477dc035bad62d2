// The one door through which files, fonts and today's date come in. The command line makes it from the disk, a test from a literal.

/** Paths are relative to the workspace's root, with forward slashes. */
export interface Workspace {
  /** The bytes of a file, or undefined where there is none (or it lies outside the root). */
  read(path: string): Uint8Array | undefined
  /** The file names (no folders) of a folder, sorted; empty where there is no such folder. */
  list(folder: string): string[]
  /** The folders of a folder, sorted. */
  folders(folder: string): string[]
  /** A font file that ships with the program, by its package path, e.g. `@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf`. */
  font(path: string): Uint8Array
  /** Today, as `YYYY-MM-DD`. */
  today: string
}
