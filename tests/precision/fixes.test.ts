/**
 * Safe fixes on real texts: the mistakes of `fixes.tsv`, and of `fixes-languages.tsv` for the other languages, are made anew in the texts of the corpora (those that a text has of
 * itself are there), the built command line is asked for its safe fixes, and every one of them is held against the table,
 * each line of which was read with the words around it. What once made a text worse is kept from by
 * tests/rules/unsafe-fixes.test.ts.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { rules } from '../../src/index.ts'
import { lintBuilt } from '../built/command.ts'
import { canRun, textsInLanguages, textsOf } from './findings.ts'

const tableOf = (name: string): string[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
const [head, ...english] = tableOf('fixes.tsv')
const [, ...inLanguages] = tableOf('fixes-languages.tsv')
const lines = [...english, ...inLanguages]
const rows = lines.map((line) => {
  const [symbol = '', channel = '', rule = '', place = '', before = '', after = '', verdict = ''] = line.split('\t')
  return { line, symbol, channel, rule, place, before, after, verdict }
})
type Row = (typeof rows)[number]

test('a thousand changes were read, and all are right', () => {
  expect(head?.split('\t')).toEqual(['symbol', 'channel', 'rule', 'place', 'before', 'after', 'verdict'])
  expect(rows.length).toBeGreaterThanOrEqual(1000)
  expect(new Set(lines).size).toBe(lines.length)
  expect(rows.filter(({ verdict }) => verdict !== 'right')).toEqual([])
})

test('they are changes of rules that have safe fixes, and change what stands in brackets alone', () => {
  const fixing = new Set(rules.filter(({ fix }) => fix === 'safe').map(({ id }) => id))
  expect(rows.filter(({ rule }) => !fixing.has(rule)).map(({ rule }) => rule)).toEqual([])
  const around = (words: string): string => words.replace(/\[[^\]]*\]/, '')
  expect(rows.filter(({ before, after }) => before === after || around(before) !== around(after))).toEqual([])
})

/** The words before the brackets, in them, and after them. */
const partsOf = (words: string): [string, string, string] => {
  const [, first = '', changed = '', last = ''] = /^([^]*?)\[([^\]]*)\]([^]*)$/.exec(words) ?? []
  return [first, changed, last]
}

/** A text has its line ends where the table has spaces. */
const loosely = (words: string): string =>
  words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(/ +/g, String.raw`\s+`)

const patternOf = ([first, changed, last]: [string, string, string]): RegExp => {
  const words = /^ {2,}$/.test(changed) ? changed : loosely(changed)
  return new RegExp(`(${loosely(first)})${words}(${loosely(last)})`, 'g')
}

/** The text with the mistakes of the rows; one that cannot be made is named. */
const withMistakes = (text: string, own: readonly Row[]): string => {
  let result = text
  for (const { line, before, after } of own) {
    const wrong = partsOf(before)
    if (patternOf(wrong).test(result)) continue
    const right = patternOf(partsOf(after)).exec(result)
    if (!right) throw new Error(`fixes.tsv names words that the text does not have: ${line}`)
    const [whole, first = '', last = ''] = right
    result = result.slice(0, right.index) + first + wrong[1] + last + result.slice(right.index + whole.length)
  }
  return result
}

/** Where in a text a row has its brackets: in each place, if the words stand more than once. */
const placesOf = (text: string, { before }: Row): { from: number; to: number }[] => {
  const [, changed] = partsOf(before)
  return [...text.matchAll(patternOf(partsOf(before)))].map(({ index, 1: first = '' }) => {
    const from = index + first.length
    return { from: from - 2, to: from + changed.length + 2 }
  })
}

describe.skipIf(!canRun)('on the corpora (skipped where they do not stand beside the project)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'resolint-fixes-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('every change is made, no other one, and none gives rise to a finding', { timeout: 300_000 }, () => {
    const files = new Map(
      [...['corpus-languages', 'corpus'].flatMap((corpus) => textsOf(corpus, () => true)), ...textsInLanguages()].map(
        ({ symbol, channel, path }) => [`${symbol}\t${channel}`, path],
      ),
    )
    const groups = new Map<string, Row[]>()
    for (const row of rows) {
      const name = `${row.symbol}\t${row.channel}`
      groups.set(name, [...(groups.get(name) ?? []), row])
    }
    const documents = [...groups].map(([name, own], index) => {
      const text = withMistakes(readFileSync(files.get(name) ?? '', 'utf8'), own)
      const path = join(folder, `${index}.txt`)
      writeFileSync(path, text)
      return { name, own, text, path }
    })
    const results = new Map(lintBuilt(documents.map(({ path }) => path)).map(({ path, messages }) => [path, messages]))
    const wrong: string[] = []
    for (const { name, own, text, path } of documents) {
      const fixes = (results.get(path) ?? []).filter(({ fix }) => fix?.kind === 'safe')
      const read = new Set<unknown>()
      const notMade = own.filter((row) => {
        const places = placesOf(text, row)
        const made = fixes.filter(
          ({ ruleId, fix }) =>
            ruleId === row.rule &&
            fix?.edits.some(({ start }) => places.some(({ from, to }) => start >= from && start <= to)),
        )
        for (const each of made) read.add(each)
        return made.length === 0
      })
      for (const { line } of notMade) wrong.push(`not made: ${line}`)
      for (const each of fixes)
        if (!read.has(each)) wrong.push(`not read: ${name}\t${each.ruleId}\t${each.in}\t${each.message}`)
    }
    expect(wrong).toEqual([])

    // A fix that gives rise to a finding is withdrawn: what is said afterwards was said before.
    const said = (path: string): Map<string, number> => {
      const counts = new Map<string, number>()
      for (const { ruleId, in: place } of results.get(path) ?? [])
        counts.set(`${ruleId} ${place}`, (counts.get(`${ruleId} ${place}`) ?? 0) + 1)
      return counts
    }
    const remaining = lintBuilt(
      documents.map(({ path }) => path),
      ['--fix'],
    )
    const news = remaining.flatMap(({ path, messages }) => {
      const before = said(path)
      return messages.filter(({ ruleId, in: place }) => {
        const left = before.get(`${ruleId} ${place}`) ?? 0
        before.set(`${ruleId} ${place}`, left - 1)
        return left <= 0
      })
    })
    expect(news.map(({ ruleId, in: place, message }) => `${ruleId} ${place} ${message}`)).toEqual([])
  })
})
