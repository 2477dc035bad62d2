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
