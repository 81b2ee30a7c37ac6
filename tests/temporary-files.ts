import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Gives a run of the tests its own folder for temporary files, and removes it at the end: whoever tests often would find
 * thousands of them otherwise.
 *
 * @returns what removes the folder.
 */
export default function temporaryFiles(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'resolint-tests-'))
  process.env['TMPDIR'] = folder
  return () => {
    rmSync(folder, { recursive: true, force: true })
  }
}
