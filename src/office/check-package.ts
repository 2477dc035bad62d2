// Checks an Office file as a package, for what a schema validator does not see: each rule is a known cause of repairs.
import type { PackageFault } from './checks/fault.ts'
import { openPackage } from './checks/open-package.ts'
import { rules } from './checks/rules.ts'

/** All faults of a .pptx, in the order of the rules; none for a sound one. */
export function checkPackage(bytes: Uint8Array): PackageFault[] {
  const file = openPackage(bytes)
  if (typeof file === 'string') return [{ rule: 'PKG-14', part: '', message: file }]
  return rules.flatMap((rule) => rule.check(file).map((told) => ({ rule: rule.number, ...told })))
}
