/** Work grows with the text, not with its square: steps are counted, for times say something of the machine only. */
import { readdirSync, readFileSync } from 'node:fs'
import type { Profiler } from 'node:inspector'
import { runInThisContext } from 'node:vm'
import { zipSync } from 'fflate'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { parse } from '../../grammar/parse.ts'
import { toCanonical } from '../../src/convert/canonical/index.ts'
import { unifiedDiff } from '../../src/formats/unified-diff.ts'
import { rules } from '../../src/index.ts'
import { applyEdits } from '../../src/lint/edits.ts'
import { nodesAt } from '../../src/lint/facts/blocks.ts'
import { assembleLinter } from '../../src/lint/lint.ts'
import { readDocx } from '../../src/read/docx/index.ts'
import { cleanText } from '../../src/tree/clean.ts'

/** Begun before our code is compiled: V8 counts blocks only in functions that it compiles afterwards, and calls in the others. */
const session = await vi.hoisted(async () => {
  const { Session: V8Session } = await import('node:inspector')
  const begun = new V8Session()
  begun.connect()
  begun.post('Profiler.enable')
  begun.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  return begun
})
afterAll(() => session.disconnect())

/** How often blocks were entered since the last count, in files of a kind. */
const entered = (files: RegExp): number => {
  let steps = 0
  session.post('Profiler.takePreciseCoverage', (_error, { result }: Profiler.TakePreciseCoverageReturnType) => {
    for (const { url, functions } of result)
      if (files.test(url)) for (const { ranges } of functions) for (const { count } of ranges) steps += count
  })
  return steps
}

/** How often any block of our code, or of other files, is entered while something is done, as V8 counts for coverage. */
const stepsOf = (work: () => void, files: RegExp = /^(?!.*node_modules).*\/(?:src|grammar)\//): number => {
  entered(files)
  work()
  return entered(files)
}

/** Four times the size is four times the work, and a little; the square would be sixteen times. */
const expectLinear = (work: (size: number) => () => void, size: number): void => {
  work(size)()
  const [small, large] = [stepsOf(work(size)), stepsOf(work(size * 4))]
  expect(small).toBeGreaterThan(size)
  expect(large / small).toBeLessThan(7)
}

test('steps are blocks, not calls', () => {
  const loop = runInThisContext('() => { for (let at = 0; at < 1000; at++); }', { filename: 'loop.js' }) as () => void
  expect(stepsOf(loop, /^loop\.js$/)).toBeGreaterThan(1000)
})

describe('steps are in proportion to', () => {
  test('the changes of a diff', () => {
    expectLinear((size) => {
      const line = 'a line that stays as it is\n'
      const before = line.repeat(size * 3)
      const edits = Array.from({ length: size }, (_, at) => {
        const start = at * 3 * line.length
        return { start, end: start + 1, text: 'B' }
      })
      return () => unifiedDiff(before, applyEdits(before, edits), edits, 'x')
    }, 500)
  })

  test('the emphases of a paragraph in canonical notation', () => {
    expectLinear((size) => {
      const text = '*a'.repeat(size)
      const document = parse(text)
      return () => toCanonical(document, text)
    }, 1000)
  })

  test('the places of a paragraph that are asked for', () => {
    expectLinear((size) => {
      const text = `The General Assembly,\n\n1. Decides ${'*a* '.repeat(size)}`
      const document = parse(text)
      return () => {
        for (let offset = 0; offset < text.length; offset += 4) nodesAt(document, offset)
      }
    }, 300)
  })

  test.each([
    ['a wrapped paragraph', 'that the words of a line go on below,\n'],
    ['marks of footnotes', 'a word¹ '],
    ['marks in brackets', 'a word [1] '],
    ['citations', 'resolution 77/338 of 1 September 2023, '],
    ['numbers', 'No. 111 111 111 of 3 groups, '],
    ['one word again and again', 'the the the '],
    ['items', '\n(a) one thing;\n'],
    ['clauses', '\n1. Decides that;\n'],
    ['quotation marks', '“a” “b '],
    ['parentheses', '(a ((b '],
  ])('the length of %s, linted by every rule', (_name, piece) => {
    const linter = assembleLinter(rules, parse)
    expectLinear((size) => {
      const text = `The General Assembly,\n\nRecalling that,\n\n1. Decides ${piece.repeat(size)}.\n`
      return () => linter.lint(text, { rules: Object.fromEntries(rules.map(({ id }) => [id, 'on' as const])) })
    }, 60)
  })
})

test.each([
  ['¹ ', ['safe']],
  ['¹ ', ['safe', 'suggested']],
  ['[1] [2] ', ['safe', 'suggested']],
] as const)('fixes that do not hold are tried a number of times, however many there are: %s, %j', (piece, kinds) => {
  for (const size of [300, 1200]) {
    let calls = 0
    const linter = assembleLinter(rules, (source, options) => {
      calls += 1
      return parse(source, options)
    })
    linter.fix(`1. Decides that;\n${piece.repeat(size)}`, { kinds })
    expect(calls).toBeLessThan(220)
  }
})

test('after a key, names, phrases and words that are near are looked for in what has changed', () => {
  const linter = assembleLinter(rules, parse)
  const bodies = ['Unitde Nations Children', 'Economic and Social Concil', 'Commision on the Status of Women']
  const clauses = bodies.flatMap((body) =>
    ['Welcomes', 'Reqeusts', 'Notes'].map((verb) => `${verb} the work of the ${body} in regard with deltas`),
  )
  const text = `The General Assembly,\n\n${clauses.map((clause, at) => `${at + 1}. ${clause};`).join('\n\n')}\n`
  const searched = /\/(?:facts\/names\/near|facts\/phrases|spelling\/graph)\.ts/
  linter.lint(text.replaceAll('deltas', 'rivers'))
  const first = stepsOf(() => linter.lint(text), searched)
  const key = stepsOf(() => linter.lint(text.replace('deltas', 'delta')), searched)
  expect(first).toBeGreaterThan(1000)
  expect(key / first).toBeLessThan(0.4)
})

test('a part of a Word file is unpacked no further than it claims', () => {
  const unpacking = (size: number): number => {
    const bytes = zipSync({ 'word/document.xml': new Uint8Array(size) })
    const entry = Buffer.from(bytes).indexOf('PK\u0001\u0002')
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(entry + 24, 1000, true)
    return stepsOf(() => expect(() => readDocx(bytes)).toThrow('damaged'), /\/fflate\//)
  }
  unpacking(4_000_000)
  const [small, large] = [unpacking(4_000_000), unpacking(40_000_000)]
  expect(small).toBeGreaterThan(0)
  expect(large / small).toBeLessThan(1.5)
})

test('clean text is not looked into while it grows: V8 copies a growing string for each look', () => {
  const looked = (size: number): number => {
    const value = 'some words of a line-\n'.repeat(size)
    const at = { line: 1, column: 1, offset: 0 }
    const node = { type: 'text', value, position: { start: at, end: { ...at, offset: value.length } } } as const
    const seen = new Set<string>()
    const spy = vi.spyOn(String.prototype, 'charCodeAt').mockImplementation(function (this: string, index) {
      seen.add(this)
      return this.codePointAt(index) ?? Number.NaN
    })
    try {
      cleanText([node])
    } finally {
      spy.mockRestore()
    }
    return [...seen].reduce((sum, { length }) => sum + length, 0)
  }
  expect(looked(400) / looked(100)).toBeLessThan(10)
})

test('a paragraph of millions of words is no more than the stack of expressions holds', () => {
  const value = 'a '.repeat(8_000_000)
  const at = { line: 1, column: 1, offset: 0 }
  const node = { type: 'text', value, position: { start: at, end: { ...at, offset: value.length } } } as const
  expect(cleanText([node]).text).toBe(value.trimEnd())
})

test('no expression can share out the same digits in several ways: `\\d+,?\\d*` tries each of them, in each number of a row', () => {
  const root = new URL('../../', import.meta.url)
  const shared = /\\d[+*](?:\[[^\]]*\]|\\?[^\\()])[?*]\\d[+*]/
  const sources = ['src', 'grammar'].flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name}`),
  )
  expect(String.raw`(?: \d+[,.]?\d*(?:[,.]| and)?)* `).toMatch(shared)
  expect(sources.length).toBeGreaterThan(300)
  expect(sources.filter((name) => shared.test(readFileSync(new URL(name, root), 'utf8')))).toEqual([])
})
