/** The code of the README is run as a reader would run it, with the package that is packed. */
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { english, french } from '../../src/cli/topics/concord-example.ts'
import { install, isBuilt, type Installed } from './packed.ts'

const root = new URL('../../', import.meta.url).pathname
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const seed = join(root, 'fixtures/documents/A_79_L.124/source.txt')

/** The blocks of code in a language. */
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, code = '']) => code)

/** The lines of a terminal that call resolint, without their comments. */
const commands = blocks('sh')
  .flatMap((block) => block.split('\n'))
  .map((line) => line.replace(/\s+# .*$/, ''))
  .filter((line) => /^(?:\S+ .*\| )?resolint\b/.test(line))

const hasPdfToText = spawnSync('pdftotext', ['-v']).error === undefined

describe.skipIf(!isBuilt)('code of the README (skipped where it is not built: npm run build)', () => {
  let installed: Installed
  const run = (code: string, name: string): string => {
    writeFileSync(join(installed.folder, name), code)
    return execFileSync(process.execPath, [name.replace('.ts', '.js')], { cwd: installed.folder, encoding: 'utf8' })
  }

  beforeAll(() => {
    installed = install()
    const { folder } = installed
    for (const name of ['unified', '@types/node', 'undici-types'])
      if (!existsSync(join(folder, 'node_modules', name)))
        symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
    for (const part of ['drafts', 'scans']) mkdirSync(join(folder, part))
    for (const name of ['draft.txt', 'extract.txt', 'drafts/draft.txt']) copyFileSync(seed, join(folder, name))
    for (const name of ['draft.pdf', 'resolution.pdf', 'scans/a.pdf'])
      copyFileSync(join(root, 'fixtures/read/pdf/draft.pdf'), join(folder, name))
    writeFileSync(join(folder, 'en.txt'), english)
    writeFileSync(join(folder, 'fr.txt'), french)
    for (const [index, code] of blocks('ts').entries()) writeFileSync(join(folder, `block-${index}.ts`), code)
    const options = {
      target: 'es2023',
      lib: ['es2023', 'dom'],
      module: 'nodenext',
      types: ['node'],
      strict: true,
      skipLibCheck: true,
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['block-*.ts'] }))
  }, 120_000)
  afterAll(() => installed.remove())

  test('compiles in strict mode', () => {
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    expect(spawnSync(process.execPath, [tsc, '-p', installed.folder], { encoding: 'utf8' }).stdout).toBe('')
  })

  test('runs, and prints what it promises', () => {
    const [library = '', plugins = '', ownRule = '', ...more] = blocks('ts').map((code, index) =>
      run(code, `block-${index}.ts`),
    )
    expect(more).toEqual([])
    // The seed has five operative paragraphs (A/79/L.124), and note 6 without a mark.
    expect(library).toMatch(/^5 \[/)
    expect(library).toContain('footnote 6: Footnote 6 is never referenced')
    // The canonical notation sets the organ line in italics, which the seed has lost.
    expect(plugins).toContain('\n*The General Assembly,*\n')
    expect(plugins).toContain('Footnote 6 is never referenced')
    expect(ownRule).toContain("'no-strongly'")
  })

  test('names eight commands or more', () => {
    expect(commands.length).toBeGreaterThanOrEqual(8)
  })

  test.each(commands)('%s', (line) => {
    const { folder } = installed
    if (line.startsWith('pdftotext') && !hasPdfToText) return
    copyFileSync(seed, join(folder, 'draft.txt'))
    copyFileSync(join(root, 'fixtures/word/pandoc.docx'), join(folder, 'draft.docx'))
    const program = `"${process.execPath}" "${join(folder, 'node_modules/resolint/dist/resolint.cjs')}"`
    const existing = line.replace(' final.docx', '').replaceAll(/\bresolint\b/g, () => program)
    const { status, stdout, stderr } = spawnSync('sh', ['-c', existing], { cwd: folder, encoding: 'utf8' })
    const [, , output] = / (--output|-o) (\S+)/.exec(existing) ?? []
    if (output === undefined) {
      expect(stderr).toBe('')
      expect(stdout).not.toBe('')
    } else {
      // What would be printed is in the file; people are told of findings.
      expect(stderr).toMatch(
        /^(?:draft\.\w+: \d+ findings?[^\n]* in reviewed\.docx\n|un\.index: \d+ documents, \d+ paragraphs, \d+\.\d MB\n)?$/,
      )
      expect(stdout).toBe('')
      expect(readFileSync(join(folder, output))).not.toHaveLength(0)
    }
    expect([0, 1]).toContain(status)
  })
})
