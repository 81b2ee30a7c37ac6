/** What an import costs who bundles it: every language that is read is in the parser. The ceilings leave some room for more. */
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'

const root = new URL('../../', import.meta.url).pathname

/** Bytes of a bundle for browsers, minified, of what a module imports. */
const bundled = async (contents: string): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'error',
    // As pages are served: letters of other alphabets are not written as escapes.
    charset: 'utf8',
  })
  return outputFiles.reduce((sum, { contents: bytes }) => sum + bytes.byteLength, 0)
}

describe('bytes of a bundle, at most', () => {
  test.each([
    ["export { nodesOf } from './src/index.ts'", 200],
    ["export { defineRule } from './src/index.ts'", 300],
    ["export { toOutline } from './src/api/parse.ts'", 20_000],
    ["export { parse } from './src/api/parse.ts'", 565_000],
    ["export { diff } from './src/api/compare.ts'", 295_000],
    ["export { concord } from './src/api/concord.ts'", 470_000],
    ["export { resolintParse } from './src/index.ts'", 582_000],
    ["export { createLinter } from './src/api/lint.ts'", 626_000],
    ["export { lint } from './src/index.ts'", 1_402_000],
  ])('%s: %i', async (contents, ceiling) => {
    expect(await bundled(contents)).toBeLessThanOrEqual(ceiling)
  })
})
