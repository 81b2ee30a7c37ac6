/** Puts the extension for Visual Studio Code together. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type BuildOptions } from 'esbuild'
import { presets } from '../../src/rules/presets.ts'
import { rules } from '../../src/rules/index.ts'
import { version } from '../../src/lint/version.ts'
import { extensionSettings } from './vscode-settings.ts'

interface Manifest {
  readonly contributes: object
}

const options: BuildOptions = {
  bundle: true,
  minify: true,
  format: 'cjs',
  external: ['vscode'],
  logLevel: 'warning',
}

/**
 * Builds the extension. The server in it is that of `dist`, which `npm run build` makes.
 *
 * @param root folder of the package
 * @param target folder that the extension is put into; what is there goes
 */
export async function buildExtension(root: string, target: string): Promise<void> {
  const source = join(root, 'editors/vscode')
  rmSync(target, { recursive: true, force: true })
  mkdirSync(join(target, 'server'), { recursive: true })
  await build({
    ...options,
    entryPoints: [join(source, 'src/extension.ts')],
    outfile: join(target, 'extension.js'),
    platform: 'node',
    target: 'node20',
  })
  await build({
    ...options,
    entryPoints: [join(source, 'src/extension.web.ts')],
    outfile: join(target, 'extension.web.js'),
    platform: 'browser',
    target: 'es2022',
  })
  for (const file of ['README.md', 'language-configuration.json', 'syntaxes'])
    cpSync(join(source, file), join(target, file), { recursive: true })
  for (const file of ['LICENSE', 'CHANGELOG.md']) cpSync(join(root, file), join(target, file))
  // What the server is made of; Word and PDF files, which need more, are not opened as texts there.
  for (const file of ['resolint.cjs', 'server.cjs', 'server.web.js', 'words.bin', 'words.license.txt'])
    cpSync(join(root, 'dist', file), join(target, 'server', file))
  const manifest = JSON.parse(readFileSync(join(source, 'manifest.json'), 'utf8')) as Manifest
  const contributes = { ...manifest.contributes, configuration: extensionSettings({ rules, presets }) }
  writeFileSync(
    join(target, 'package.json'),
    `${JSON.stringify({ ...manifest, version, contributes }, undefined, 2)}\n`,
  )
}
