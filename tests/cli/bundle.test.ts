/** The bundled program as a process of its own. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { version } from '../../src/cli/version.ts'

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

  test('has compiled code that a fresh process takes: no flag of V8 was another when it was written', () => {
    const load = `const { Script } = require('node:vm'); const { readFileSync } = require('node:fs')
      const cachedData = readFileSync('${dist}program.cache').subarray(0, -8)
      console.log(new Script(readFileSync('${dist}program.cjs', 'utf8'), { cachedData }).cachedDataRejected)`
    expect(spawnSync(process.execPath, ['-e', load], { encoding: 'utf8' }).stdout).toBe('false\n')
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
      spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' })
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
