/** The steps of the Dockerfile, one by one in an empty folder. What `npm install` would fetch is linked from what is installed here. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { version } from '../../src/lint/version.ts'
import { carryOut, instructionsOf, type Image } from './dockerfile.ts'

const root = new URL('../../', import.meta.url).pathname
const text = readFileSync(join(root, 'Dockerfile'), 'utf8')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>

describe.skipIf(process.platform === 'win32')('the Dockerfile (skipped on Windows)', () => {
  const target = mkdtempSync(join(tmpdir(), 'resolint image '))
  const installs: string[] = []
  let image: Image
  beforeAll(() => {
    image = carryOut(text, {
      context: root,
      target,
      instead: (command, folder) => {
        if (!command.startsWith('npm install')) return false
        installs.push(command)
        // Hard links are quick; what npm writes about its own work is a copy, since it is written again.
        execFileSync('cp', ['-al', join(root, 'node_modules'), join(folder, 'node_modules')])
        const kept = join(folder, 'node_modules/.package-lock.json')
        execFileSync('cp', ['--remove-destination', join(root, 'node_modules/.package-lock.json'), kept])
        return true
      },
    })
  }, 300_000)

  test('has two stages, installs once without scripts, and does not end as root', () => {
    expect(instructionsOf(text).filter(({ name }) => name === 'FROM')).toHaveLength(2)
    expect(installs).toEqual(['npm install --ignore-scripts'])
    expect(image.user).toBe('node')
  })

  test('holds what runs, and neither sources nor what builds it', () => {
    const folder = join(image.root, 'opt/resolint')
    expect(readdirSync(folder).toSorted()).toEqual(['LICENSE', 'bin', 'dist', 'node_modules', 'package.json'])
    const has = (name: string): boolean => existsSync(join(folder, 'node_modules', name))
    expect(Object.keys(manifest.dependencies).filter((name) => !has(name))).toEqual([])
    expect(Object.keys(manifest.devDependencies).filter(has)).toEqual([])
  })

  test('runs in the folder that is mounted', () => {
    const folder = join(image.root, 'work')
    expect(readdirSync(folder)).toEqual([])
    expect(image.run('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
    writeFileSync(join(folder, 'draft.txt'), 'The General Assembly,\n\n1. Decides to remain seized of the matter,\n')
    const { status, stdout } = image.run('draft.txt')
    expect({ status, found: stdout.includes('operative-terminal') }).toEqual({ status: 1, found: true })
    writeFileSync(join(folder, 'draft.pdf'), readFileSync(join(root, 'fixtures/read/pdf/draft.pdf')))
    expect(image.run('parse', 'draft.pdf').stdout).toContain('A/90/L.7, draft resolution')
  })
})
