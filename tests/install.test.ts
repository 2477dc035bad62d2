// The lock file is whole: an optional package for another machine is listed although it is not installed here. npm 11 refuses a
// lock file without it, on every machine.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

interface Locked {
  packages: Record<string, { optionalDependencies?: Record<string, string>; hasInstallScript?: boolean; dev?: boolean }>
}

const lock = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package-lock.json'), 'utf8')) as Locked

it('lists every optional package', () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !lock.packages[`node_modules/${name}`] && !lock.packages[`${path}/node_modules/${name}`],
    ),
  )
  expect(missing).toEqual([])
})

it('runs no install script of a package that ships', () => {
  const scripts = Object.entries(lock.packages).filter(
    ([path, { hasInstallScript, dev }]) => path !== '' && hasInstallScript && !dev,
  )
  expect(scripts.map(([path]) => path)).toEqual([])
})
