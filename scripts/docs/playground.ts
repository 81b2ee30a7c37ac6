/** The playground that the built command writes. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commands } from '../../src/cli/commands/index.ts'

/**
 * @param root folder of the project
 * @returns the page; nothing where the command is not built, or has none
 */
export function playgroundPage(root: string): string | undefined {
  const program = join(root, 'dist/resolint.cjs')
  if (!existsSync(program) || !Object.hasOwn(commands, 'playground')) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'resolint-playground-'))
  try {
    const file = join(folder, 'playground.html')
    execFileSync(process.execPath, [program, 'playground', '--output', file])
    return readFileSync(file, 'utf8')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
