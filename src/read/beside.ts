// Paths that a file names beside itself, and whether they leave the folder that is worked in.

/** A path from the folder of a file, as a path from the root of the workspace. An absolute one stays as it is typed. */
export function beside(path: string, other: string): string {
  const typed = other.replaceAll('\\', '/')
  if (isAbsolute(typed)) return typed
  const parts = path.split('/').slice(0, -1)
  for (const part of typed.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

/** The folder of a path, without a slash at its end; '' for what lies in the root itself. */
export const folderOf = (path: string): string => path.split('/').slice(0, -1).join('/')

/** True for a path that is not from the root of the workspace, or leads out of it: nothing there is read. */
export const isElsewhere = (path: string): boolean => isAbsolute(path) || path === '..' || path.startsWith('../')

/** Why nothing is read there, to follow the path. */
export const whyElsewhere = (path: string): string =>
  isAbsolute(path)
    ? 'is an absolute path, and files are named from the folder of the brief'
    : 'lies outside the folder that is worked in, and nothing there is read'

const isAbsolute = (path: string): boolean => /^(?:\/|[a-z]:)/i.test(path)
