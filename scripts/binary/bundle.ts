/** The program's bundle as a script: a function that is given what a module has, as the build wraps it. */
import { dirname } from 'node:path'
import type { Script } from 'node:vm'

/** What the bundle exports. */
export type Bundle = typeof import('./program.ts')

/** What the build puts around the bundle. */
export const wrapping = { before: '(function (exports, require, module, __dirname) {', after: '})' } as const

/**
 * Runs the script of the bundle.
 *
 * @param require gives the modules of Node; there are no others
 */
export function runBundle(script: Script, require: NodeJS.Require): Bundle {
  const module = { exports: {} }
  type Wrapped = (exports: object, require: NodeJS.Require, module: object, folder: string) => void
  ;(script.runInThisContext() as Wrapped)(module.exports, require, module, dirname(process.execPath))
  return module.exports as Bundle
}
