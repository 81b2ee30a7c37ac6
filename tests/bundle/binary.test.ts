/** The binary of `npm run binary`, in a folder with nothing else and without anything on the path. */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { lint } from '../../src/index.ts'
import { version } from '../../src/lint/version.ts'

const root = new URL('../../', import.meta.url).pathname
const seed = readFileSync(join(root, 'fixtures/documents/A_79_L.124/source.txt'), 'utf8')
const isBuilt = existsSync(join(root, 'dist/words.bin'))
/** Node as distributions build it may have no place for a program (`--disable-single-executable-application`). */
const hasPlace =
  process.platform === 'linux' &&
  readFileSync(process.execPath).includes('NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2:0')

describe.skipIf(!isBuilt || !hasPlace)(
  'the binary (skipped without the bundle, or where Node cannot hold a program)',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'resolint binary '))
    const environment = { HOME: join(folder, 'home'), PATH: '' }
    const program = join(folder, 'resolint')
    const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } => {
      const { status, stdout, stderr, error } = spawnSync(program, args, {
        cwd: folder,
        env: environment,
        encoding: 'utf8',
      })
      if (error) throw error
      return { status, stdout, stderr }
    }
    /** What the command of the package prints in the same folder. */
    const packaged = (...args: string[]): string =>
      spawnSync(process.execPath, [join(root, 'dist/resolint.cjs'), ...args], { cwd: folder, encoding: 'utf8' }).stdout

    beforeAll(() => {
      execFileSync('npm', ['run', '--silent', 'binary'], { cwd: root })
      renameSync(join(root, 'dist/resolint'), program)
      mkdirSync(environment.HOME)
      writeFileSync(join(folder, 'seed.txt'), seed)
      for (const [from, name] of [
        ['read/pdf/draft.pdf', 'draft.pdf'],
        ['word/pandoc.docx', 'draft.docx'],
      ] as const)
        copyFileSync(join(root, 'fixtures', from), join(folder, name))
      writeFileSync(
        join(folder, 'page.html'),
        '<p><em>The General Assembly,</em></p><p>1. <em>Decides</em> to act.</p>',
      )
      writeFileSync(
        join(folder, 'mail.eml'),
        'Subject: a draft\nContent-Type: text/plain\n\nThe General Assembly,\n\n1. Decides to act.\n',
      )
      writeFileSync(
        join(folder, 'fr.txt'),
        '*L’Assemblée générale*,\n\n*Rappelant* sa résolution 70/1 du 25 septembre 2015,\n\n1. *Décide* de rester saisie de la question.\n',
      )
    })

    test('tells its version and its help', () => {
      expect(run('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
      expect(run('--help').stdout).toBe(packaged('--help'))
    })

    test.each([
      ['lint', '--format', 'json', 'seed.txt'],
      ['lint', '--preset', 'all', '--jobs', '2', 'seed.txt', 'draft.docx', 'draft.pdf', 'fr.txt'],
      ['parse', 'draft.pdf'],
      ['parse', 'draft.docx'],
      ['parse', 'page.html'],
      ['parse', 'mail.eml'],
      ['parse', 'fr.txt'],
      ['diff', 'draft.pdf', 'draft.docx'],
      ['explain', 'also-further'],
      ['rules'],
      ['*.txt'],
    ])('%s %s %s prints what the package does', (...args) => {
      const { status, stdout, stderr } = run(...args)
      expect(stderr).toBe('')
      expect(stdout).toBe(packaged(...args))
      expect(stdout).not.toBe('')
      expect([0, 1]).toContain(status)
    })

    test('spells', () => {
      writeFileSync(join(folder, 'misspelt.txt'), '*The General Assembly,*\n\n1. *Requests* that harbuors be lit.\n')
      expect(run('misspelt.txt').stdout).toContain('harbuors')
    })

    test('runs a rule of the user’s, and warns of nothing', () => {
      writeFileSync(
        join(folder, 'house.mjs'),
        "export default [{ id: 'our-verb', messages: { found: 'Not this' }, create: (context) => ({ opener: (node) => context.report({ message: 'found', at: node }) }) }]",
      )
      writeFileSync(
        join(folder, 'house.json'),
        JSON.stringify({ extends: 'none', plugins: ['./house.mjs'], rules: { 'our-verb': 'error' } }),
      )
      const { stdout, stderr } = run('--config', 'house.json', '--allow-plugins', 'misspelt.txt')
      expect({ found: stdout.includes('our-verb'), stderr }).toEqual({ found: true, stderr: '' })
    })

    test('serves an editor', async () => {
      const server = spawn(program, ['lsp', '--stdio'], { cwd: folder, env: environment })
      const send = (message: object): void => {
        const text = JSON.stringify({ jsonrpc: '2.0', ...message })
        server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
      }
      let said = ''
      const found = new Promise<void>((resolve) => {
        server.stdout.on('data', (chunk: Buffer) => {
          said += chunk.toString()
          if (said.includes('publishDiagnostics')) resolve()
        })
      })
      send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } })
      send({ method: 'initialized', params: {} })
      const textDocument = { uri: 'untitled:a', languageId: 'plaintext', version: 1, text: seed }
      send({ method: 'textDocument/didOpen', params: { textDocument } })
      await found
      server.kill()
      for (const { ruleId } of lint(seed).findings) expect(said).toContain(`"code":"${ruleId}"`)
    })
  },
)
