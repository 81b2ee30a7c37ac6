import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CodeAction, Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { lint } from '../../src/index.ts'
import { knownFindings } from '../../src/lint/baseline.ts'
import { Client, isBuilt, usualCapabilities } from './client.ts'
import { draft, uri } from './draft.ts'

const seed = readFileSync(new URL('../../fixtures/documents/A_79_L.124/source.txt', import.meta.url), 'utf8')
const faulty = draft.replace('the report;', 'the report.')
const codes = (diagnostics: readonly Diagnostic[]): unknown[] => diagnostics.map(({ code }) => code)

/** A folder of files, as a client opens it. */
const folderOf = (
  files: Readonly<Record<string, string | Uint8Array>>,
): { path: string; uri: (name: string) => string } => {
  const path = mkdtempSync(join(tmpdir(), 'resolint server '))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content)
  return { path, uri: (name) => pathToFileURL(join(path, name)).href }
}

describe.skipIf(!isBuilt)('diagnostics (skipped where the server is not built: npm run build)', () => {
  let client: Client
  beforeEach(async () => {
    client = await Client.start()
  })
  afterEach(async () => {
    expect(await client.end()).toBe(0)
  })

  test('are the findings, at their places, with code and page', async () => {
    client.open(uri, seed)
    const { findings } = lint(seed)
    expect(findings.length).toBeGreaterThan(3)
    expect(
      (await client.diagnostics(uri)).map(({ range, code, codeDescription, message, source, severity }) => ({
        range,
        code,
        codeDescription,
        message,
        source,
        severity,
      })),
    ).toEqual(
      findings.map((finding) => ({
        range: {
          start: { line: finding.line - 1, character: finding.column - 1 },
          end: { line: finding.endLine - 1, character: finding.endColumn - 1 },
        },
        code: finding.ruleId,
        codeDescription: { href: finding.url },
        message: finding.message,
        source: 'resolint',
        severity: { error: 1, warning: 2, info: 3 }[finding.severity],
      })),
    )
  })

  test('lead to the places that they speak of', async () => {
    client.open(uri, seed)
    const unreferenced = (await client.diagnostics(uri)).find(({ code }) => code === 'footnote-unreferenced')
    expect(unreferenced?.relatedInformation?.map(({ message }) => message.slice(0, 5))).toEqual(['PP 16', 'PP 26'])
    expect(unreferenced?.relatedInformation?.[0]?.location).toEqual({
      uri,
      range: { start: { line: 59, character: 0 }, end: { line: 59, character: 0 } },
    })
  })

  test('say what is only in the way', async () => {
    client.open(uri, draft.replace('2023,¹', '2023, ¹'))
    expect(await client.diagnostics(uri)).toMatchObject([{ code: 'footnote-mark-spacing', tags: [1] }])
  })

  test('follow the text, and leave with it', async () => {
    client.open(uri, draft)
    expect(await client.diagnostics(uri)).toEqual([])
    const end = client.place(uri, 'the report|;')
    client.change(uri, [{ range: { start: end, end: { ...end, character: end.character + 1 } }, newText: '.' }])
    expect(await client.diagnostics(uri)).toMatchObject([{ code: 'operative-terminal', range: { start: end } }])
    client.close(uri)
    await client.until(() => client.published.get(uri)?.diagnostics.length === 0)
    expect(client.published.get(uri)?.diagnostics).toEqual([])
  })

  test('heed configuration, side file and baseline, as the command line does', async () => {
    const config = JSON.stringify({ overrides: [{ files: ['off.txt'], rules: { 'operative-terminal': 'off' } }] })
    const folder = folderOf({
      '.resolintrc.json': config,
      '.resolintignore': 'ignored.txt\n',
      'side.txt.resolint.json': '{ "disable": [{ "rule": "operative-terminal", "in": "OP 1" }] }',
    })
    const found = async (name: string): Promise<unknown[]> => {
      client.open(folder.uri(name), faulty)
      return codes(await client.diagnostics(folder.uri(name)))
    }
    expect(await found('plain.txt')).toEqual(['operative-terminal'])
    expect(await found('off.txt')).toEqual([])
    expect(await found('ignored.txt')).toEqual([])
    expect(await found('side.txt')).toEqual([])
  })

  test('say in the document what is wrong with a configuration, and come back when it is put right', async () => {
    const folder = folderOf({ '.resolintrc.json': '{ "rules": { "operative-terminl": "off" } }' })
    client.open(folder.uri('a.txt'), faulty)
    const [trouble] = await client.diagnostics(folder.uri('a.txt'))
    expect(trouble?.message).toContain('There is no rule "operative-terminl"; did you mean "operative-terminal"?')
    writeFileSync(join(folder.path, '.resolintrc.json'), '{ "rules": { "operative-terminal": "off" } }')
    client.published.clear()
    client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: folder.uri('.resolintrc.json'), type: 2 }],
    })
    expect(await client.diagnostics(folder.uri('a.txt'))).toEqual([])
  })

  test('of a PDF that is opened by its path stand at its beginning, and say where they are', async () => {
    const pdf = readFileSync(new URL('../../fixtures/read/pdf/draft.pdf', import.meta.url))
    const folder = folderOf({ 'draft.pdf': pdf, '.resolintrc.json': '{ "extends": "all" }' })
    const name = folder.uri('draft.pdf')
    client.open(name, '%PDF-1.7 what an editor makes of it')
    const found = await client.diagnostics(name)
    expect(found.length).toBeGreaterThan(0)
    for (const { range, message } of found) {
      expect(range.start).toEqual({ line: 0, character: 0 })
      expect(message).toMatch(/^(?:page \d+, )?[^:]+: /)
    }
    expect(found.some(({ message }) => /^"page \d+, (?:PP|OP) \d/.test(JSON.stringify(message)))).toBe(true)
    const textDocument = { uri: name }
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
    expect(await client.request('textDocument/documentSymbol', { textDocument })).toEqual([])
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument,
      range,
      context: { diagnostics: [] },
    })
    expect([...new Set(actions.map(({ title }) => title.replace(/^.*(?:, |the )/, '')))]).toEqual([
      'file beside this one',
      'baseline',
    ])
  })
})

describe.skipIf(!isBuilt)('other clients', () => {
  test('who pull get a report when they ask, and nothing unasked', async () => {
    const textDocument = { ...usualCapabilities.textDocument, diagnostic: {} }
    const client = await Client.start({ capabilities: { ...usualCapabilities, textDocument } })
    expect(client.initialized.capabilities.diagnosticProvider).toMatchObject({ interFileDependencies: false })
    client.open(uri, faulty)
    const line = client.text(uri).positionAt(faulty.length)
    const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } })
    expect(report).toMatchObject({ kind: 'full', items: [{ code: 'operative-terminal' }] })
    expect(client.published.size).toBe(0)
    // What the client has is not sent again, until there is something else to say.
    const again = { textDocument: { uri }, previousResultId: report.resultId }
    client.change(uri, [{ range: { start: line, end: line }, newText: '\n' }])
    const below = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', again)
    expect(below).toEqual({ kind: 'unchanged', resultId: report.resultId })
    client.change(uri, [{ newText: draft }])
    expect(await client.request('textDocument/diagnostic', again)).toMatchObject({ kind: 'full', items: [] })
    await client.end()
  })

  test('who count bytes get and give bytes', async () => {
    const capabilities = { ...usualCapabilities, general: { positionEncodings: ['utf-8', 'utf-16'] } }
    const client = await Client.start({ capabilities })
    expect(client.initialized.capabilities.positionEncoding).toBe('utf-8')
    const wide = draft.replace('the report of the Secretary-General,²', 'the “Łighthouse 😀” report, ²')
    client.open(uri, wide)
    const [found] = await client.diagnostics(uri)
    const line = wide.split('\n')[found?.range.start.line ?? 0] ?? ''
    const bytes = Buffer.from(line).subarray(found?.range.start.character, found?.range.end.character)
    expect(found?.code).toBe('footnote-mark-spacing')
    expect(bytes.toString()).toBe(' ²')
    // The change is told in bytes too: the space goes.
    const range = found?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
    client.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range, text: '²' }],
    })
    await client.until(() => client.published.get(uri)?.version === 2)
    expect(client.published.get(uri)?.diagnostics).toEqual([])
    await client.end()
  })

  test('set presets and rules of their own, and hear what cannot be followed', async () => {
    let settings: unknown = { preset: 'none', rules: { 'operative-terminal': 'warning', 'no-such-rule': 'off' } }
    const capabilities = { ...usualCapabilities, workspace: { ...usualCapabilities.workspace, configuration: true } }
    const client = await Client.start({ capabilities, configuration: () => settings })
    client.open(uri, faulty.replace('2023,¹', '2023, ¹'))
    expect(await client.diagnostics(uri)).toMatchObject([{ code: 'operative-terminal', severity: 2 }])
    expect(client.shown).toEqual(['resolint.rules.no-such-rule: There is no rule "no-such-rule"'])
    settings = { enable: false }
    client.published.clear()
    client.notify('workspace/didChangeConfiguration', { settings: null })
    expect(await client.diagnostics(uri)).toEqual([])
    await client.end()
  })

  test('who give settings at the beginning only are heard too', async () => {
    const client = await Client.start({ capabilities: {}, initializationOptions: { preset: 'none' } })
    client.open(uri, faulty)
    expect(await client.diagnostics(uri)).toEqual([])
    client.published.clear()
    client.notify('workspace/didChangeConfiguration', { settings: { resolint: { preset: 'recommended' } } })
    expect(codes(await client.diagnostics(uri))).toEqual(['operative-terminal'])
    await client.end()
  })

  test('with several folders have the configuration and the baseline of each', async () => {
    const [one, other] = [folderOf({ '.resolintrc.json': '{ "extends": "none" }' }), folderOf({})]
    const within = (name: string): string => pathToFileURL(join(other.path, name)).href
    mkdirSync(join(other.path, 'sub'))
    const [known] = knownFindings(lint(faulty))
    writeFileSync(
      join(other.path, '.resolint-baseline.json'),
      JSON.stringify({ version: 1, files: { 'sub/a.txt': [known] } }),
    )
    const folders = [pathToFileURL(one.path).href, pathToFileURL(other.path).href]
    const client = await Client.start({ folders })
    client.open(one.uri('a.txt'), faulty)
    client.open(other.uri('a.txt'), faulty)
    client.open(within('sub/a.txt'), faulty)
    expect(await client.diagnostics(one.uri('a.txt'))).toEqual([])
    expect(codes(await client.diagnostics(other.uri('a.txt')))).toEqual(['operative-terminal'])
    expect(await client.diagnostics(within('sub/a.txt'))).toEqual([])
    // Once the inner folder is open for itself, no baseline is in it.
    client.connection.onRequest('workspace/workspaceFolders', () =>
      [...folders, within('sub')].map((each) => ({ uri: each, name: each })),
    )
    client.published.clear()
    const event = { added: [{ uri: within('sub'), name: 'sub' }], removed: [] }
    client.notify('workspace/didChangeWorkspaceFolders', { event })
    expect(codes(await client.diagnostics(within('sub/a.txt')))).toEqual(['operative-terminal'])
    await client.end()
  })
})
