import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { readCode, sealCode } from '../../src/cli/code-cache.ts'

const file = join(mkdtempSync(join(tmpdir(), 'resolint-code-')), 'program.cache')
const code = Buffer.from('compiled code')
const program = Buffer.from('program')

test('code is taken as it was sealed', () => {
  writeFileSync(file, sealCode(code, program))
  expect(readCode(file, program)).toEqual(code)
})

test('code of another release of Node is refused: V8 would run it, and end with a segmentation fault', () => {
  const version = vi.spyOn(process, 'version', 'get').mockReturnValue('v20.0.1')
  writeFileSync(file, sealCode(code, program))
  version.mockRestore()
  expect(readCode(file, program)).toBeUndefined()
})

test('code of another program, damaged code and what is none are refused', () => {
  const sealed = sealCode(code, program)
  writeFileSync(file, sealed)
  expect(readCode(file, Buffer.from('another program'))).toBeUndefined()
  for (const index of sealed.keys()) {
    const damaged = Buffer.from(sealed)
    damaged[index] = (damaged[index] ?? 0) ^ 1
    writeFileSync(file, damaged)
    expect(readCode(file, program)).toBeUndefined()
  }
  writeFileSync(file, '')
  expect(readCode(file, program)).toBeUndefined()
  expect(readCode(`${file}.gone`, program)).toBeUndefined()
})
