/** What the recommended rules find in A/79/L.124 as a converter left it, and what fixing does (conventions 4.3, 4.4). */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fix, lint, toOutline, parse, type Finding } from '../../src/index.ts'

const text = readFileSync(new URL('../../fixtures/documents/A_79_L.124/source.txt', import.meta.url), 'utf8')
const { findings, profile } = lint(text)
const brief = ({ severity, ruleId, in: place, line }: Finding): string => `${severity} ${ruleId} ${place} l. ${line}`
const words = ({ offset, endOffset }: Finding): string => text.slice(offset, endOffset)
const find = (ruleId: string): Finding[] => findings.filter((finding) => finding.ruleId === ruleId)

const changedLines = (before: string, after: string): Record<number, [string, string]> => {
  const now = after.split('\n')
  expect(now).toHaveLength(before.split('\n').length)
  return Object.fromEntries(
    before.split('\n').flatMap((line, index) => (line === now[index] ? [] : [[index + 1, [line, now[index] ?? '']]])),
  )
}

test('the profile', () => {
  expect(profile).toEqual({ organ: 'GA', stage: 'draft', year: 2025, language: 'en', channel: 'markdown' })
})

test('one error, one warning, three infos, and nothing else', () => {
  expect(findings.map(brief)).toEqual([
    'info organ-line-italic organ line l. 20',
    'info footnote-mark-spacing PP9 l. 46',
    'info footnote-mark-spacing PP15 l. 58',
    'error footnote-unreferenced footnote 6 l. 90',
    'warning superscript-lost PP26 l. 100',
  ])
})

test('where the mark of footnote 6 was lost', () => {
  const [unreferenced] = find('footnote-unreferenced')
  expect(unreferenced && words(unreferenced)).toBe('⁶ See A/79/807-S/2025/132.')
  expect(unreferenced?.message).toMatch(/after mark 5 \(PP 16\) and before mark 7 \(PP 26\)/)
})

test('the words concerned', () => {
  expect(find('superscript-lost').map(words)).toEqual([' 8'])
  expect(find('footnote-mark-spacing').map(words)).toEqual([' ¹', ' ⁴'])
})

describe('--fix', () => {
  const fixed = fix(text)

  test('sets the superscript and two spacings, and changes nothing else', () => {
    const expected: Record<number, (line: string) => string> = {
      46: (line) => line.replace('Development, ¹ and', 'Development,¹ and'),
      58: (line) => line.replace('Strategy, ⁴ and', 'Strategy,⁴ and'),
      100: (line) => line.replace('States, 8 as', 'States,⁸ as'),
    }
    const lines = text.split('\n')
    expect(changedLines(text, fixed.text)).toEqual(
      Object.fromEntries(
        Object.entries(expected).map(([line, change]) => [
          line,
          [lines[Number(line) - 1], change(lines[Number(line) - 1] ?? '')],
        ]),
      ),
    )
    expect(fixed.fixed).toHaveLength(3)
  })

  test('leaves footnote 6 and the remark on lost italics', () => {
    expect(lint(fixed.text).findings.map(brief)).toEqual([
      'info organ-line-italic organ line l. 20',
      'error footnote-unreferenced footnote 6 l. 90',
    ])
    expect(fix(fixed.text).text).toBe(fixed.text)
  })
})

describe('--fix=suggested', () => {
  const fixed = fix(text, { kinds: ['safe', 'suggested'] })

  test('sets the organ line and all opening phrases as well, with the right extents', () => {
    const italics = [...fixed.text.matchAll(/\*([A-Z][^*\n]*)\*/g)].map(([, phrase]) => phrase)
    const openers = toOutline(parse(text)).resolutions.flatMap(({ preamble, operative }) =>
      [...preamble, ...operative].map((clause) => clause.opener),
    )
    expect(openers).toHaveLength(36)
    expect(italics).toEqual(['The General Assembly,', ...openers.slice(0, 16), 'Treaty Series', ...openers.slice(16)])
    expect(fixed.text.replaceAll('*', '').length).toBe(text.replaceAll('*', '').length - 3)
    expect(fixed.text).toContain('*Taking note* of the initiatives')
  })

  test('leaves footnote 6', () => {
    expect(fixed.findings.map(brief)).toEqual(['error footnote-unreferenced footnote 6 l. 90'])
  })
})

describe('stays silent', () => {
  test('with all rules on every convention that the document keeps', () => {
    const all = lint(text, { preset: 'all' }).findings.filter(({ severity }) => severity !== 'info')
    expect(all.map(({ ruleId }) => ruleId).toSorted()).toEqual(['footnote-unreferenced', 'superscript-lost'])
  })
})
