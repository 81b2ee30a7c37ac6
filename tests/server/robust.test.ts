import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver'
import { describe, expect, test } from 'vitest'
import { Schedule } from '../../src/server/schedule.ts'
import { Session } from '../../src/server/session.ts'
import { readClientSettings } from '../../src/server/settings.ts'
import { webHost } from '../../src/server/web/host.ts'
import { Client, isBuilt, usualCapabilities } from './client.ts'
import { draft, uri } from './draft.ts'

const root = new URL('../../', import.meta.url).pathname
const faulty = draft.replace('the report;', 'the report.')
const seed = readFileSync(new URL('../../fixtures/documents/A_79_L.124/source.txt', import.meta.url), 'utf8')

describe.skipIf(!isBuilt)('the server lives (skipped where it is not built: npm run build)', () => {
  test.each([
    ['nothing', ''],
    ['no letters', '\u0000\u0007\uFFFF'.repeat(1000)],
    ['halves of characters', '\uD800 \uDC00\n'.repeat(100)],
    ['one endless line', 'x'.repeat(100_000)],
    ['nothing but marks', '¹²³*_[]()<!--'.repeat(2000)],
    ['a document of a megabyte', `${draft}\n`.repeat(1_000_000 / draft.length)],
  ])('through %s, and answers every request about it', async (_name, text) => {
    const client = await Client.start()
    client.open(uri, text)
    await client.diagnostics(uri)
    const position = { line: 3, character: 5 }
    const range = { start: position, end: position }
    const textDocument = { uri }
    for (const [method, more] of [
      ['hover', { position }],
      ['definition', { position }],
      ['references', { position, context: { includeDeclaration: true } }],
      ['completion', { position }],
      ['documentSymbol', {}],
      ['foldingRange', {}],
      ['selectionRange', { positions: [position] }],
      ['documentLink', {}],
      ['semanticTokens/full', {}],
      ['inlayHint', { range }],
      ['codeAction', { range, context: { diagnostics: [], only: ['quickfix'] } }],
      ['rangeFormatting', { range, options: { tabSize: 2, insertSpaces: true } }],
    ] as const)
      await client.request(`textDocument/${method}`, { textDocument, ...more })
    client.open('file:///drafts/other.txt', faulty)
    expect(await client.diagnostics('file:///drafts/other.txt')).toHaveLength(1)
    expect(await client.end()).toBe(0)
  })

  test('through a flood of edits, and says in the end what it would have said at once', async () => {
    const client = await Client.start()
    client.open(uri, seed)
    const start = client.place(uri, '|Recalling that')
    for (let edit = 0; edit < 500; edit++) {
      const end = edit % 2 === 0 ? start : { ...start, character: start.character + 1 }
      client.change(uri, [{ range: { start, end }, newText: edit % 2 === 0 ? 'x' : '' }])
    }
    const found = await client.diagnostics(uri)
    const fresh = await Client.start()
    fresh.open(uri, seed)
    expect(found).toEqual(await fresh.diagnostics(uri))
    await Promise.all([client.end(), fresh.end()])
  })

  test('through changes that make no sense', async () => {
    const client = await Client.start()
    client.notify('textDocument/didChange', { textDocument: { uri, version: 1 }, contentChanges: [{ text: 'x' }] })
    client.open(uri, faulty)
    const range = { start: { line: 999, character: 999 }, end: { line: 9999, character: 0 } }
    client.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range, text: '\n' }],
    })
    await client.until(() => client.published.get(uri)?.version === 2)
    expect(client.published.get(uri)?.diagnostics).toHaveLength(1)
    await expect(client.request('textDocument/no-such-request', {})).rejects.toThrow('no-such-request')
    expect(
      await client.request('textDocument/hover', { textDocument: { uri: 'file:///gone.txt' }, position: range.start }),
    ).toBeNull()
    await client.end()
  })

  test('through a client that refuses what it said that it can', async () => {
    const registers = { dynamicRegistration: true }
    const client = await Client.start({
      capabilities: {
        ...usualCapabilities,
        workspace: {
          ...usualCapabilities.workspace,
          configuration: true,
          didChangeConfiguration: registers,
          didChangeWatchedFiles: registers,
          inlayHint: { refreshSupport: true },
        },
      },
    })
    for (const method of ['client/registerCapability', 'workspace/inlayHint/refresh', 'workspace/configuration'])
      client.connection.onRequest(method, () => new ResponseError(-32_601, 'no'))
    client.open(uri, faulty)
    expect(await client.diagnostics(uri)).toHaveLength(1)
    client.published.clear()
    client.notify('workspace/didChangeConfiguration', { settings: null })
    expect(await client.diagnostics(uri)).toHaveLength(1)
    expect(await client.end()).toBe(0)
  })

  test('a request that is cancelled is not answered', async () => {
    const client = await Client.start()
    client.open(uri, `${draft}\n`.repeat(200))
    const { CancellationTokenSource } = await import('vscode-languageserver/node')
    const source = new CancellationTokenSource()
    const answer = client.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } }, source.token)
    source.cancel()
    await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled })
    await client.end()
  })

  test.each([
    ['dies', (client: Client): unknown => client.process.stdin.destroy()],
    ['closes its end', (client: Client): unknown => client.process.stdin.end()],
  ])('until its client %s', async (_name, leave) => {
    const client = await Client.start()
    client.open(uri, draft)
    await client.diagnostics(uri)
    const ended = new Promise<number | null>((resolve) => client.process.on('exit', resolve))
    client.connection.dispose()
    leave(client)
    // It was not told to shut down.
    expect(await ended).toBe(1)
  })

  test('garbage on the wire ends it, and nothing is left running', async () => {
    const server = spawn(process.execPath, [join(root, 'dist/resolint.cjs'), 'lsp', '--stdio'])
    const ended = new Promise<unknown>((resolve) => server.on('exit', resolve))
    server.stdin.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
    server.stdin.end()
    await ended
    expect(server.exitCode).not.toBe(null)
  })

  test('what it is not meant for is said', async () => {
    const server = spawn(process.execPath, [join(root, 'dist/resolint.cjs'), 'lsp', '--stdoi'])
    let said = ''
    server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    const code = await new Promise<number | null>((resolve) => server.on('exit', resolve))
    expect(code).toBe(2)
    expect(said).toContain('There is no option --stdoi; did you mean "--stdio"?')
  })
})

describe('what is kept', () => {
  const settings = readClientSettings({})
  const session = (): Session => new Session(webHost, () => Promise.resolve(settings))
  const item = (name: string) => ({ uri: name, languageId: 'plaintext', version: 1, text: draft })

  test('is one view of each open document, however often it is changed', async () => {
    const documents = session()
    documents.add(item(uri))
    const first = await documents.view(uri)
    expect(await documents.view(uri)).toBe(first)
    for (let version = 2; version < 10_002; version++)
      documents.change(uri, version, [{ text: `${draft}${version % 7}` }])
    const last = await documents.view(uri)
    expect(last).not.toBe(first)
    expect(last?.version).toBe(10_001)
    expect(documents.uris()).toEqual([uri])
    documents.remove(uri)
    expect(documents.uris()).toEqual([])
    expect(await documents.view(uri)).toBeUndefined()
  })

  test('read in the language that is set, as it is judged', async () => {
    const french = readClientSettings({ profile: { language: 'fr' } })
    const documents = new Session(webHost, () => Promise.resolve(french))
    documents.add(item(uri))
    const view = await documents.view(uri)
    expect(view?.tree.textLanguage).toBe('fr')
    expect(view?.parse('1. Decides.').textLanguage).toBe('fr')
  })

  test('a document that nobody opened is not kept', () => {
    const documents = session()
    documents.change(uri, 2, [{ text: draft }])
    expect(documents.uris()).toEqual([])
  })

  /** A clock that stands still until it is told. */
  class HandClock {
    time = 0
    readonly waiting: { at: number; work: () => void }[] = []
    readonly now = (): number => this.time
    readonly after = (milliseconds: number, work: () => void): (() => void) => {
      const entry = { at: this.time + milliseconds, work }
      this.waiting.push(entry)
      return () => void this.waiting.splice(this.waiting.indexOf(entry), 1)
    }
    async go(milliseconds: number): Promise<void> {
      this.time += milliseconds
      const due = this.waiting.filter(({ at }) => at <= this.time)
      for (const entry of due) {
        this.waiting.splice(this.waiting.indexOf(entry), 1)
        entry.work()
      }
      await new Promise((resolve) => setImmediate(resolve))
    }
  }

  test('the first change is judged at once, a flood once for as long as a judgement takes', async () => {
    const clock = new HandClock()
    let judged = 0
    const schedule = new Schedule(() => {
      judged += 1
      clock.time += 10
      return Promise.resolve()
    }, clock)
    schedule.ask(uri)
    await clock.go(0)
    expect(judged).toBe(1)
    for (let key = 0; key < 100; key++) schedule.ask(uri)
    await clock.go(9)
    expect(judged).toBe(1)
    await clock.go(1)
    expect(judged).toBe(2)
    await clock.go(1000)
    expect(judged).toBe(2)
  })

  test('and nothing of a document that was closed', async () => {
    const clock = new HandClock()
    const schedule = new Schedule(() => Promise.reject(new Error('never')), clock)
    schedule.ask(uri)
    schedule.drop(uri)
    await clock.go(1000)
    expect(clock.waiting).toEqual([])
    expect(schedule.size).toBe(0)
  })
})
