/**
 * LibreOffice, where the machine has it: it writes Word files in its own way.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether LibreOffice can be started; tests that need it skip without it. */
export const hasOffice: boolean = spawnSync('soffice', ['--version'], { encoding: 'utf8' }).status === 0

/**
 * Lets LibreOffice open files and save them in another format.
 * @param files by their name, whose ending says what they are
 * @param format ending of the new files: `docx`, `doc`, `rtf`, `odt`
 * @returns the new files by the old names
 */
export function saved(files: Readonly<Record<string, Uint8Array>>, format: string): Record<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'office-'))
  try {
    const names = Object.keys(files)
    for (const name of names) writeFileSync(join(folder, name), files[name] ?? new Uint8Array())
    const home = `-env:UserInstallation=file://${join(folder, 'home')}`
    const out = join(folder, 'out')
    const inputs = names.map((name) => join(folder, name))
    const run = spawnSync('soffice', [home, '--headless', '--convert-to', format, '--outdir', out, ...inputs], {
      encoding: 'utf8',
    })
    if (run.status !== 0) throw new Error(run.stderr)
    return Object.fromEntries(
      names.map((name) => [name, new Uint8Array(readFileSync(join(out, name.replace(/\w+$/, format))))]),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
