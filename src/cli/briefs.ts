// Which briefs a command is about: those named, or every YAML file under briefs/ with a title at its top level.
import type { Workspace } from '../model/workspace.ts'
import { DiskRefusal } from './failure.ts'

/**
 * Paths of all briefs under briefs/, in order. A file or folder that the disk refuses to read stops the search, or is handed to
 * `onRefusal` with its path and passed over.
 */
export function findBriefs(
  workspace: Workspace,
  folder = 'briefs',
  onRefusal?: (refusal: DiskRefusal, path: string) => void,
): string[] {
  const orPass = <T>(path: string, instead: T, read: () => T): T => {
    try {
      return read()
    } catch (error) {
      if (!onRefusal || !(error instanceof DiskRefusal)) throw error
      onRefusal(error, path)
      return instead
    }
  }
  const { files, folders } = orPass<{ files: string[]; folders: string[] }>(folder, { files: [], folders: [] }, () => ({
    files: workspace.list(folder),
    folders: workspace.folders(folder),
  }))
  const here = files
    .filter((name) => name.endsWith('.yaml') || name.endsWith('.yml'))
    .map((name) => `${folder}/${name}`)
    .filter((path) => orPass(path, false, () => /^title\s*:/m.test(new TextDecoder().decode(workspace.read(path)))))
  const below = folders
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => findBriefs(workspace, `${folder}/${name}`, onRefusal))
  return [...here, ...below]
}

/** briefs/tencent-cloud/fast-follower.yaml → tencent-cloud/fast-follower. */
export function stemOf(path: string): string {
  return path.replace(/^briefs\//, '').replace(/\.ya?ml$/, '')
}

/** The briefs that paths name: a file is itself, a folder every brief in it. Paths from the root. */
export function briefsAt(workspace: Workspace, paths: readonly string[]): string[] {
  return paths.flatMap((path) => (workspace.read(path) ? [path] : withOr(findBriefs(workspace, path), path)))
}

// A path that names nothing goes on, so that it is told as a file that is not there.
const withOr = (found: string[], path: string): string[] => (found.length > 0 ? found : [path])
