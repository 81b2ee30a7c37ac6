/**
 * Compiled code for a Node that the package holds none for: the first run of a command keeps its own in the user's cache folder,
 * and the next ones start in half the time (Node 22 and 24). Whoever can write there could run code as the user: a folder or a
 * file of somebody else, or one that others may write, is left alone. `NODE_DISABLE_COMPILE_CACHE`, Node's own variable, turns
 * it off.
 */
import { lstatSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { usualCache } from './cache-folder.ts'
import { readCode, sealCode } from './code-cache.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Code that nobody made anew for so many days is of a program or a Node that is gone. */
const daysKept = 60

const milliseconds = 24 * 60 * 60 * 1000

/** Whether a folder or a file is the user's, and nobody else may write it. Windows guards the user's folders itself. */
export const isOurs = ({ uid, mode }: Stats): boolean => {
  const own = process.geteuid?.()
  // oxlint-disable-next-line no-bitwise -- the permissions of a mode
  return own === undefined || (uid === own && (mode & 0o022) === 0)
}

export class KeptCode {
  private readonly folder: string
  private readonly file: string
  private readonly program: Uint8Array

  /**
   * @param program the bundle's bytes
   * @param command the command that runs: what one uses is little use to another
   */
  constructor(program: Uint8Array, command: string, environment: Environment) {
    this.folder = join(usualCache(environment), 'code')
    this.program = program
    const { version, arch } = process
    this.file = join(this.folder, [version, arch, crc32(program).toString(16), `${command}.cache`].join('-'))
  }

  /** The code that an earlier run kept. */
  find(): Buffer | undefined {
    return this.isSafe() ? readCode(this.file, this.program, isOurs) : undefined
  }

  /** Keeps the code of this run. A folder that cannot be written keeps none, and nobody is told: only time is lost. */
  keep(code: Uint8Array): void {
    try {
      mkdirSync(this.folder, { recursive: true, mode: 0o700 })
      if (!this.isSafe()) return
      this.sweep()
      // Two runs at once each write a file of their own; the last one stays.
      const copy = `${this.file}.${process.pid}`
      writeFileSync(copy, sealCode(code, this.program), { flag: 'wx', mode: 0o600 })
      renameSync(copy, this.file)
    } catch {
      // The next run compiles the program again.
    }
  }

  private isSafe(): boolean {
    try {
      const stats = lstatSync(this.folder)
      return stats.isDirectory() && isOurs(stats)
    } catch {
      return false
    }
  }

  private sweep(): void {
    const before = Date.now() - daysKept * milliseconds
    for (const name of readdirSync(this.folder)) {
      const file = join(this.folder, name)
      if (statSync(file).mtimeMs < before) rmSync(file)
    }
  }
}
