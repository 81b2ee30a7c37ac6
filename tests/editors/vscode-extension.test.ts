/**
 * The extension for Visual Studio Code, built as it is packed. In a browser Code itself runs it (vscode-web.test.ts); that of the
 * desktop is activated here with what it asks of its host noted down, and its server is started as the extension starts it.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { isResolution } from '../../editors/vscode/src/is-resolution.ts'
import { buildExtension } from '../../scripts/bundle/vscode.ts'
import { presets, rules } from '../../src/index.ts'
import { readClientSettings } from '../../src/server/settings.ts'
import { isTestable, root, seed } from './home-for-tests.ts'
import { openWith } from './language-client-for-tests.ts'

interface Property {
  default: unknown
  enum?: string[]
  properties?: object
}
interface Manifest {
  name: string
  version: string
  main: string
  browser: string
  contributes: {
    languages: { id: string; firstLine: string; configuration: string; filenamePatterns: string[] }[]
    grammars: { path: string; scopeName: string }[]
    commands: { command: string }[]
    configuration: { properties: Record<string, Property> }
  }
}

describe.skipIf(!isTestable() || !existsSync(join(root, 'dist/server.web.js')))(
  'the extension (skipped without the bundle)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'resolint vscode '))
    const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
    let manifest: Manifest
    beforeAll(async () => {
      await buildExtension(root.replace(/\/$/, ''), folder)
      manifest = JSON.parse(read('package.json')) as Manifest
    })

    test('holds what it needs, no source and no packages', () => {
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
        /\.\w+$|LICENSE/.test(path),
      )
      expect(files.toSorted()).toEqual([
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'extension.js',
        'extension.web.js',
        'language-configuration.json',
        'package.json',
        'server/resolint.cjs',
        'server/server.cjs',
        'server/server.web.js',
        'server/words.bin',
        'server/words.license.txt',
        'syntaxes/un-resolution.tmLanguage.json',
      ])
    })

    test('names files that there are, and the version of the package', () => {
      const { languages, grammars } = manifest.contributes
      const named = [manifest.main, manifest.browser, languages[0]?.configuration ?? '', grammars[0]?.path ?? '']
      expect(named.filter((path) => !existsSync(join(folder, path)))).toEqual([])
      const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
      expect(manifest.version).toBe(own.version)
    })

    test('has the settings that the server reads', () => {
      const { properties } = manifest.contributes.configuration
      expect(properties['resolint.preset']?.enum).toEqual(['', ...Object.keys(presets)])
      expect(Object.keys(properties['resolint.rules']?.properties ?? {})).toEqual(rules.map(({ id }) => id))
      const defaults: Record<string, unknown> = {}
      for (const [name, { default: value }] of Object.entries(properties)) {
        const [, key = '', inner] = name.split('.')
        defaults[key] = inner === undefined ? value : { ...(defaults[key] as object), [inner]: value }
      }
      expect(readClientSettings(defaults)).toEqual(readClientSettings({}))
    })

    test('in a browser asks for nothing but its host', () => {
      const asked = [...read('extension.web.js').matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name)
      expect(new Set(asked)).toEqual(new Set(['vscode']))
    })

    test('on the desktop starts the server from its own folder', async () => {
      const { diagnostics } = await openWith({
        command: [
          process.execPath,
          join(folder, 'server/resolint.cjs'),
          'lsp',
          '--stdio',
          `--clientProcessId=${process.pid}`,
        ],
        folder,
        environment: { PATH: process.env['PATH'] },
        initializationOptions: {},
        uri: 'untitled:draft',
        languageId: 'un-resolution',
        text: seed,
      })
      expect(diagnostics.length).toBeGreaterThan(3)
    })

    test('registers every command of its manifest when it is activated', async () => {
      const registered: string[] = []
      // What the extension asks of its host is noted; everything else is somebody who does nothing.
      const nobody: object = new Proxy(function () {}, {
        get: (_target, name) =>
          name === 'prototype' ? Object.prototype : name === Symbol.toPrimitive ? () => '' : nobody,
        apply: () => nobody,
        construct: () => nobody,
      })
      const named = Object.fromEntries(['workspace', 'window', 'languages', 'Uri'].map((name) => [name, nobody]))
      const commands = { registerCommand: (name: string) => void registered.push(name) }
      const host = join(mkdtempSync(join(tmpdir(), 'resolint host ')), 'vscode.cjs')
      writeFileSync(host, 'module.exports = globalThis.resolintHost')
      const vscode = new Proxy(
        { ...named, commands, version: '1.91.0' },
        { get: (own: Record<PropertyKey, unknown>, name) => own[name] ?? nobody },
      )
      Object.assign(globalThis, { resolintHost: vscode })
      const source = read('extension.js').replaceAll('require("vscode")', `require(${JSON.stringify(host)})`)
      const file = join(folder, 'activated.cjs')
      writeFileSync(file, source)
      const extension = createRequire(file)(file) as { activate: (context: object) => Promise<void> }
      await extension.activate({ extensionPath: folder, subscriptions: [] })
      expect(registered.toSorted()).toEqual(manifest.contributes.commands.map(({ command }) => command).toSorted())
    })

    test('colours what a drafter looks for', () => {
      const grammar = JSON.parse(read('syntaxes/un-resolution.tmLanguage.json')) as {
        repository: Record<string, { match?: string; captures?: Record<string, { name: string }> }>
      }
      const captured = (name: string, line: string): Record<string, string | undefined> => {
        const { match = '', captures = {} } = grammar.repository[name] ?? {}
        const found = new RegExp(match).exec(line)
        return Object.fromEntries(Object.keys(captures).map((group) => [group, found?.[Number(group)]]))
      }
      expect(captured('operative', '4. *Requests* the Secretary-General')).toEqual({ 1: '4.', 2: '*Requests*' })
      expect(captured('preambular', 'Recalling also the Articles')).toEqual({ 1: 'Recalling also' })
      expect(captured('subparagraph', '(b) Coastal roads;')).toEqual({ 1: '(b)' })
      expect(captured('note', '⁶ See A/79/807.')).toEqual({ 1: '⁶' })
      expect(captured('organLine', 'The General Assembly,')).toEqual({ 1: 'The General Assembly,' })
    })

    test('knows a resolution by its first line or its head, and nothing else for one', () => {
      const firstLine = new RegExp(manifest.contributes.languages[0]?.firstLine ?? '')
      expect(
        [' United Nations A/79/L.124', '*The General Assembly,*', 'A/80/L.12'].every((line) => firstLine.test(line)),
      ).toBe(true)
      expect(['# Readme', 'The General Assembly met on Monday.'].some((line) => firstLine.test(line))).toBe(false)
      expect(isResolution(seed)).toBe(true)
      expect(isResolution('Forum: General Assembly\nTopic: Seas\n\nRecalling the Charter,\n')).toBe(true)
      expect(isResolution(readFileSync(join(root, 'README.md'), 'utf8'))).toBe(false)
      expect(isResolution(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8'))).toBe(false)
    })
  },
)
