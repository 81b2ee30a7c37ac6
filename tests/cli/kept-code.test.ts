import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { isOurs, KeptCode } from '../../src/cli/kept-code.ts'

const program = Buffer.from('program')
const code = Buffer.from('compiled code')
let caches = ''
let folder = ''

beforeEach(() => {
  caches = mkdtempSync(join(tmpdir(), 'resolint-kept-'))
  folder = join(caches, 'resolint', 'code')
})

const keptFor = (command: string): KeptCode => new KeptCode(program, command, { XDG_CACHE_HOME: caches })

describe.skipIf(process.platform === 'win32')('compiled code in the folder of the user', () => {
  test('what one run keeps the next one finds, of the same command only', () => {
    expect(keptFor('lint').find()).toBeUndefined()
    keptFor('lint').keep(code)
    expect(keptFor('lint').find()).toEqual(code)
    expect(keptFor('parse').find()).toBeUndefined()
    expect(new KeptCode(Buffer.from('other'), 'lint', { XDG_CACHE_HOME: caches }).find()).toBeUndefined()
    expect(readdirSync(folder)).toHaveLength(1)
  })

  test('nobody else may read or write what is kept', () => {
    keptFor('lint').keep(code)
    const [name = ''] = readdirSync(folder)
    expect(statSync(folder).mode % 0o1000).toBe(0o700)
    expect(statSync(join(folder, name)).mode % 0o1000).toBe(0o600)
  })

  test('a folder that others can write is neither read nor written', () => {
    keptFor('lint').keep(code)
    chmodSync(folder, 0o777)
    expect(keptFor('lint').find()).toBeUndefined()
    keptFor('parse').keep(code)
    expect(readdirSync(folder)).toHaveLength(1)
  })

  test('a file that others can write is not read', () => {
    keptFor('lint').keep(code)
    const [name = ''] = readdirSync(folder)
    chmodSync(join(folder, name), 0o666)
    expect(keptFor('lint').find()).toBeUndefined()
  })

  test('what belongs to somebody else is not ours', () => {
    const stats = statSync(caches)
    expect(isOurs(stats)).toBe(true)
    expect(isOurs(Object.assign(Object.create(stats) as typeof stats, { uid: stats.uid + 1 }))).toBe(false)
  })

  test('code of two months ago is taken away when other code is kept', () => {
    keptFor('lint').keep(code)
    const old = join(folder, 'v20.0.0-x64-0-lint.cache')
    writeFileSync(old, 'old')
    const then = Date.now() / 1000 - 61 * 24 * 60 * 60
    utimesSync(old, then, then)
    keptFor('parse').keep(code)
    expect(existsSync(old)).toBe(false)
    expect(keptFor('lint').find()).toEqual(code)
  })

  test('a folder that cannot be made keeps nothing, and nobody is told', () => {
    writeFileSync(join(caches, 'resolint'), 'a file')
    keptFor('lint').keep(code)
    expect(keptFor('lint').find()).toBeUndefined()
  })
})

describe.skipIf(process.platform === 'win32')('a package without compiled code for this Node', () => {
  const bare = mkdtempSync(join(tmpdir(), 'resolint-bare-'))
  cpSync('dist', bare, {
    recursive: true,
    filter: (path) => path === 'dist' || /dist.[^/\\]+\.(?:cjs|json|bin|txt)$/.test(path),
  })
  rmSync(join(bare, 'program.cache'), { force: true })
  const document = join(bare, 'draft.txt')
  writeFileSync(
    document,
    'The General Assembly,\n\n*Recalling* its resolution 70/1,\n\n1. *Decides* to remain seized of the matter;\n',
  )

  const run = (args: readonly string[], environment: Record<string, string> = {}): string => {
    const { stdout, stderr } = spawnSync(process.execPath, [join(bare, 'resolint.cjs'), ...args], {
      encoding: 'utf8',
      cwd: bare,
      env: { ...process.env, XDG_CACHE_HOME: caches, ...environment },
    })
    return stdout + stderr
  }

  test('keeps its own at the first run, and says the same with it', () => {
    const first = run(['lint', document])
    expect(first).toContain('operative-terminal')
    expect(readdirSync(folder).filter((name) => name.endsWith('-lint.cache'))).toHaveLength(1)
    expect(run(['lint', document])).toBe(first)
    expect(readdirSync(folder)).toHaveLength(1)
  })

  test('damaged code is not run', () => {
    const first = run(['lint', document])
    const [name = ''] = readdirSync(folder)
    writeFileSync(join(folder, name), Buffer.alloc(statSync(join(folder, name)).size, 7))
    expect(run(['lint', document])).toBe(first)
  })

  test('a command that reads no document keeps nothing, nor does a run that ends in trouble', () => {
    run(['rules'])
    run(['lint', 'missing.txt'])
    expect(existsSync(folder)).toBe(false)
  })

  test("Node's own variable turns it off", () => {
    run(['lint', document], { NODE_DISABLE_COMPILE_CACHE: '1' })
    expect(existsSync(folder)).toBe(false)
  })

  test('a folder of the user that is no folder changes nothing', () => {
    mkdirSync(join(caches, 'x'))
    writeFileSync(join(caches, 'x', 'resolint'), '')
    expect(run(['lint', document], { XDG_CACHE_HOME: join(caches, 'x') })).toContain('operative-terminal')
  })
})
