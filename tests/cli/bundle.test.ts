/** The bundled program as a process of its own. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readCode } from '../../src/cli/code-cache.ts'
import { version } from '../../src/lint/version.ts'

const root = new URL('../../', import.meta.url).pathname
const { bin } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { bin: { resolint: string } }
const program = root + bin.resolint
const dist = `${root}dist/`
const seed = `${root}fixtures/documents/A_79_L.124/source.txt`
const start = (...args: string[]) => spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' })

describe.skipIf(!existsSync(program))('the bundle (skipped where it is not built: npm run build)', () => {
  test('can be started as a command', () => {
    expect(readFileSync(program, 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true)
    expect(statSync(program).mode & 0o111).not.toBe(0)
  })

  test('tells its version', () => {
    expect(start('--version').stdout).toBe(`${version}\n`)
  })

  test.each([
    [[seed], 1],
    [[seed, '--exit-zero'], 0],
    [['parse', seed], 0],
    [['nowhere.txt'], 2],
  ])('%j ends with %i', (args, code) => {
    expect(start(...args).status).toBe(code)
  })

  test('is ASCII, for it is read byte by byte', () => {
    expect(/[^\0-\u007f]/.exec(readFileSync(`${dist}program.cjs`, 'utf8'))).toBeNull()
  })

  test('has compiled code that a fresh process takes: no flag of V8 was another when it was written', ({ skip }) => {
    if (!readCode(`${dist}program.cache`, readFileSync(`${dist}program.cjs`))) skip('another Node built it')
    const load = `const { Script } = require('node:vm'); const { readFileSync } = require('node:fs')
      const cachedData = readFileSync('${dist}program.cache').subarray(0, -12)
      console.log(new Script(readFileSync('${dist}program.cjs', 'utf8'), { cachedData }).cachedDataRejected)`
    expect(spawnSync(process.execPath, ['-e', load], { encoding: 'utf8' }).stdout).toBe('false\n')
  })

  test('refuses compiled code that is damaged, of another program, missing or a folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'resolint-code-'))
    for (const name of ['resolint.cjs', 'program.cjs', 'help.txt']) cpSync(`${dist}${name}`, join(folder, name))
    const cache = join(folder, 'program.cache')
    const whole = readFileSync(`${dist}program.cache`)
    const run = (): unknown => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(folder, 'resolint.cjs'), seed, '--format=unix'],
        // What this run might keep for the next one is not what is tried here.
        { encoding: 'utf8', env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' } },
      )
      return [status, stdout, stderr]
    }
    const expected = run()
    writeFileSync(cache, whole)
    expect(run()).toEqual(expected)
    // A bit here and there, from the header to the checksums.
    for (let at = 70; at < whole.length; at += Math.floor(whole.length / 12)) {
      const flipped = Buffer.from(whole)
      flipped[at] = (flipped[at] ?? 0) ^ 4
      writeFileSync(cache, flipped)
      expect(run(), `bit of byte ${at}`).toEqual(expected)
    }
    writeFileSync(cache, whole)
    writeFileSync(join(folder, 'program.cjs'), `${readFileSync(`${dist}program.cjs`, 'latin1')} `)
    expect(run()).toEqual(expected)
    rmSync(cache)
    mkdirSync(cache)
    expect(run()).toEqual(expected)
  })

  test('imports what PDF files need, although it runs from the code cache', () => {
    const { status, stdout, stderr } = start('parse', '--format', 'outline', `${root}fixtures/read/pdf/draft.pdf`)
    expect([status, stderr]).toEqual([0, ''])
    expect((JSON.parse(stdout) as { kind: string }).kind).toBe('draft-resolution')
  })

  test('tells the help that the program tells', () => {
    expect(start('--help').stdout).toBe(start('--help', '--quiet').stdout)
  })

  test('what is loaded when it is needed is found: configuration, cache, baseline, pages', () => {
    const folder = mkdtempSync(join(tmpdir(), 'resolint-bundle-'))
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [program, ...args], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, XDG_CACHE_HOME: join(folder, '.caches') },
      })
    writeFileSync(join(folder, 'a.txt'), readFileSync(seed))
    writeFileSync(
      join(folder, '.resolintrc.json'),
      '{ "rules": { "footnote-unreferenced": "off" }, "ignore": ["b.txt"] } // why',
    )
    writeFileSync(join(folder, 'a.txt.resolint.json'), '{ "disable": [{ "rule": "superscript-lost" }] }')
    expect(run('a.txt', '--cache').status).toBe(0)
    expect(run('a.txt', '--cache').stdout).not.toContain('superscript-lost')
    expect(run('a.txt', '--write-baseline').status).toBe(0)
    expect(run('.', '--format', 'unix')).toMatchObject({ status: 0, stdout: '', stderr: '' })
    for (const words of [
      ['explain', 'config'],
      ['rules'],
      ['help', '--man'],
      ['completion', 'bash'],
      ['format', 'a.txt'],
    ])
      expect(run(...words)).toMatchObject({ status: 0, stderr: '' })
  })

  test('a reader that closes the pipe early is no failure', () => {
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', `"${process.execPath}" "${program}" parse --format json "${seed}" | head -c 10`],
      {
        encoding: 'utf8',
      },
    )
    expect([status, stderr]).toEqual([0, ''])
  })
})
