/** The server as a web worker, in headless Chromium: the same findings as everywhere. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lint } from '../../src/index.ts'
import { Browser, chromium } from '../formats/html/browser-for-tests.ts'
import { draft, uri } from './draft.ts'

const root = new URL('../../', import.meta.url).pathname
const bundle = join(root, 'dist/server.web.js')
const seed = readFileSync(join(root, 'fixtures/documents/A_79_L.124/source.txt'), 'utf8')
/** A word that only the list of words shows to be misspelt. */
const misspelt = draft.replace('Coastal roads', 'Coastal roads and harbuors')

/** A page that starts the worker, opens texts and keeps what it says. */
const page = (server: string, words: string): string => `<!doctype html><meta charset="utf-8"><script>
const worker = new Worker(URL.createObjectURL(new Blob([${JSON.stringify(server).replaceAll('</', '<\\/')}])))
const said = { answers: {}, diagnostics: {} }
worker.onmessage = ({ data }) => {
  if (data.method === 'textDocument/publishDiagnostics') said.diagnostics[data.params.uri] = data.params.diagnostics
  else if (data.id !== undefined) said.answers[data.id] = data.result
}
worker.onerror = ({ message }) => { said.error = message }
const send = (message) => worker.postMessage({ jsonrpc: '2.0', ...message })
const open = (uri, text) => send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'plaintext', version: 1, text } } })
worker.postMessage({ resolintWords: Uint8Array.from(atob('${words}'), (letter) => letter.charCodeAt(0)) })
send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } })
send({ method: 'initialized', params: {} })
</script>`

describe.skipIf(chromium === undefined || !existsSync(bundle))(
  'the web worker (skipped without Chromium or the bundle)',
  () => {
    let browser: Browser
    beforeAll(async () => {
      browser = new Browser(chromium ?? '')
      const words = readFileSync(join(root, 'dist/words.bin')).toString('base64')
      await browser.open(page(readFileSync(bundle, 'utf8'), words))
    })
    afterAll(async () => browser.close())

    const until = async (expression: string): Promise<unknown> => {
      for (;;) {
        const value = await browser.read(`JSON.stringify(${expression})`)
        if (typeof value === 'string') return JSON.parse(value) as unknown
        expect(await browser.read('said.error')).toBeUndefined()
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    }

    test.each([
      ['the seed', seed],
      ['a misspelt word', misspelt],
    ])('finds in %s what the library does', async (name, text) => {
      await browser.read(`open(${JSON.stringify(name)}, ${JSON.stringify(text)})`)
      const { findings } = lint(text)
      expect(findings.length).toBeGreaterThan(0)
      expect(await until(`said.diagnostics[${JSON.stringify(name)}]`)).toMatchObject(
        findings.map(({ ruleId, message, line, column }) => ({
          code: ruleId,
          message,
          range: { start: { line: line - 1, character: column - 1 } },
        })),
      )
    })

    test('answers requests, and gives the report as a page', async () => {
      await browser.read(`open(${JSON.stringify(uri)}, ${JSON.stringify(draft)})`)
      const textDocument = JSON.stringify({ uri })
      await browser.read(
        `send({ id: 2, method: 'textDocument/documentSymbol', params: { textDocument: ${textDocument} } })`,
      )
      await browser.read(
        `send({ id: 3, method: 'resolint/page', params: { textDocument: ${textDocument}, page: 'report' } })`,
      )
      expect(JSON.stringify(await until('said.answers[2]'))).toContain('OP 3 Invites')
      expect(await until('said.answers[3]')).toContain('Lighthouses and coastal safety')
    })

    test('asks nothing of the network', () => {
      expect(browser.events.filter((event) => !event.includes('blob:'))).toEqual([])
    })
  },
)
