/** The package as npm packs it, unpacked in a folder of its own beside its dependencies, and nothing else. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const root = new URL('../../', import.meta.url).pathname

/** Whether there is something to pack. */
export const isBuilt: boolean = existsSync(join(root, 'dist/src/index.js'))

/** What `package.json` says. */
export const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly files: readonly string[]
  readonly man: readonly string[]
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>
  readonly dependencies: Readonly<Record<string, string>>
} & Readonly<Record<string, unknown>>

const pack = (...options: string[]): { filename: string; files: { path: string; size: number }[] } => {
  const printed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', ...options], {
    cwd: root,
    encoding: 'utf8',
  })
  return (JSON.parse(printed) as ReturnType<typeof pack>[])[0] ?? { filename: '', files: [] }
}

/** The files that are packed, with their sizes in bytes. */
export const packedFiles = (): { path: string; size: number }[] => pack('--dry-run').files

/** An installed package and the folder of the user who installed it. */
export interface Installed {
  readonly folder: string
  readonly remove: () => void
}

/** Installs what is packed; dependencies are those that are installed here. */
export const install = (): Installed => {
  const folder = mkdtempSync(join(tmpdir(), 'resolint-packed-'))
  const { filename } = pack('--pack-destination', folder)
  const modules = join(folder, 'node_modules')
  mkdirSync(modules)
  execFileSync('tar', ['xzf', join(folder, filename), '-C', modules])
  execFileSync('mv', [join(modules, 'package'), join(modules, 'resolint')])
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), join(modules, name))
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}
