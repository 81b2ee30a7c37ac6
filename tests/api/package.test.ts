/** What is packed, and that a user can import it: types in strict mode, values in plain Node. */
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { install, isBuilt, manifest, packedFiles, type Installed } from './packed.ts'

const root = new URL('../../', import.meta.url).pathname
const tsc = join(root, 'node_modules/typescript/bin/tsc')

describe.skipIf(!isBuilt)('the package (skipped where it is not built: npm run build)', () => {
  describe('its list of files', () => {
    let paths: string[] = []
    beforeAll(() => {
      paths = packedFiles().map(({ path }) => path)
    })

    test('holds all that package.json points to', () => {
      const entries = Object.values(manifest.exports).flatMap((entry) =>
        typeof entry === 'string' ? [entry] : [entry.types, entry.default],
      )
      const named = [...entries, ...manifest.man, String(manifest['main']), String(manifest['types'])]
      expect(paths).toEqual(expect.arrayContaining(named.map((path) => path.replace(/^\.\//, ''))))
      expect(paths).toEqual(expect.arrayContaining(['dist/resolint.cjs', 'LICENSE', 'README.md', 'SECURITY.md']))
    })

    test('holds no sources, tests, source maps or measurements', () => {
      const strange = paths.filter(
        (path) =>
          /\.map$|^tests\/|^fixtures\/|^node_modules\/|^dist\/(?:bench|precision|recall|docs|src\/cli|src\/server)\b/.test(
            path,
          ) ||
          (path.endsWith('.ts') && !path.endsWith('.d.ts')),
      )
      expect(strange).toEqual([])
    })

    test('holds the page of every rule that has one, and nothing that a page links to is missing', () => {
      const pages = paths.filter((path) => /^src\/rules\/.*\.md$/.test(path))
      const linked = pages.flatMap((page) =>
        [...readFileSync(join(root, page), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = '']) =>
          join(page, '..', target),
        ),
      )
      expect(linked.filter((target) => !paths.includes(target))).toEqual([])
      expect(linked.length).toBeGreaterThan(100)
    })
  })

  test('the reference is made of everything that can be imported', () => {
    const options = JSON.parse(readFileSync(join(root, 'scripts/docs/typedoc.json'), 'utf8')) as {
      entryPoints: string[]
    }
    const imported = Object.values(manifest.exports).flatMap((entry) =>
      typeof entry === 'string' ? [] : [entry.default],
    )
    // The last of them only names again what the others describe.
    expect(options.entryPoints.at(-1)).toBe('../../src/index.ts')
    expect(options.entryPoints.map((path) => join('scripts/docs', path).replace(/\.ts$/, '')).toSorted()).toEqual(
      imported.map((path) => path.replace(/^\.\/dist\/|\.js$/g, '')).toSorted(),
    )
  })

  test('the manual page is named as npm installs it', () => {
    // npm links a list of pages and leaves a bare string alone (npm 11).
    expect(manifest.man).toEqual(['./dist/resolint.1'])
  })

  test('nothing is missing in package.json but what only a publisher knows', () => {
    const known = [
      'name',
      'version',
      'description',
      'keywords',
      'license',
      'type',
      'engines',
      'bin',
      'man',
      'exports',
      'files',
    ]
    expect(Object.keys(manifest)).toEqual(expect.arrayContaining([...known, 'sideEffects', 'dependencies']))
  })

  describe('installed', () => {
    let installed: Installed
    beforeAll(() => {
      installed = install()
      for (const file of ['consumer.ts', 'tsconfig.json'])
        copyFileSync(new URL(`consumer/${file}`, import.meta.url), join(installed.folder, file))
      writeFileSync(join(installed.folder, 'package.json'), '{ "type": "module" }')
    })
    afterAll(() => installed.remove())

    test('a user’s file compiles in strict mode, declarations checked', () => {
      const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', installed.folder], { encoding: 'utf8' })
      expect(stdout).toBe('')
      expect(status).toBe(0)
    })

    test('and does what it says', () => {
      const printed = execFileSync(process.execPath, [join(installed.folder, 'consumer.js')], { encoding: 'utf8' })
      expect(JSON.parse(printed)).toEqual({
        compared: ['technical'],
        concorded: ['resolution'],
        openers: ['Recalling', 'Requests'],
        found: ['our-verb'],
        fixed: true,
        canonical: true,
        read: '*The General Assembly,*',
        formats: true,
        rules: true,
      })
    })
  })
})
