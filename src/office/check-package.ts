// Checks an Office file as a package, for what a schema validator does not see.
import type { PackageFault } from './checks/fault.ts'

/** All faults of a .pptx. */
export function checkPackage(_bytes: Uint8Array): PackageFault[] {
  return []
}
