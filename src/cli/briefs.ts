// Which briefs a command is about: those named, or every YAML file under briefs/ with a title at its top level.
import type { Workspace } from '../model/workspace.ts'

/** Paths of all briefs under briefs/, in order. */
export function findBriefs(workspace: Workspace, folder = 'briefs'): string[] {
  const here = workspace
    .list(folder)
    .filter((name) => name.endsWith('.yaml') || name.endsWith('.yml'))
    .map((name) => `${folder}/${name}`)
    .filter((path) => /^title\s*:/m.test(new TextDecoder().decode(workspace.read(path))))
  const below = workspace
    .folders(folder)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => findBriefs(workspace, `${folder}/${name}`))
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
