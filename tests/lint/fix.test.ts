import { describe, expect, test } from 'vitest'
import { createLinter, type Rule } from '../../src/index.ts'
import * as fc from 'fast-check'
import { applyEdits, dropOverlapping, EditTrail } from '../../src/lint/edits.ts'
import { replaceRule } from './rule-for-tests.ts'

const text = `The General Assembly,

Recalling its resolution 77/338 of 1 September 2023,

1. Welcomes the report;

2. Decides to remain seized of the matter.
`
const fixWith = (...rules: Rule[]) => createLinter({ rules }).fix(text)

describe('a fix is verified by parsing again', () => {
  test('one that changes what it means to change is made', () => {
    const result = fixWith(replaceRule('the report', 'the note', { changes: ['text'] }))
    expect(result.text).toBe(text.replace('the report', 'the note'))
    expect(result.fixed).toHaveLength(1)
    expect(result.findings).toEqual([])
  })

  test('one that changes the text and does not say so is withdrawn, and its finding stays without it', () => {
    const result = fixWith(replaceRule('the report', 'the note'))
    expect(result.text).toBe(text)
    expect(result.fixed).toEqual([])
    expect(result.findings.map(({ message, fix }) => [message, fix])).toEqual([['Found the report', undefined]])
  })

  test('one that breaks the structure is withdrawn, whatever it says', () => {
    const broken = fixWith(replaceRule('2. Decides', 'and to decide', { changes: ['text', 'numbers', 'labels'] }))
    expect(broken.text).toBe(text)
  })

  test('one bad fix does not keep the others from being made', () => {
    const result = fixWith(
      replaceRule('the report', 'the note', { changes: ['text'] }, 'good-rule'),
      replaceRule('2. Decides', 'decides', { changes: ['text'] }, 'bad-rule'),
    )
    expect(result.text).toBe(text.replace('the report', 'the note'))
    expect(result.findings.map(({ ruleId }) => ruleId)).toEqual(['bad-rule'])
  })

  test('a change of text reaches only the paragraphs that the edits touch', () => {
    const result = fixWith(replaceRule(';\n\n2. ', '; and\n\n2. Also ', { changes: ['text'] }))
    expect(result.text).toBe(text.replace(';\n\n2. ', '; and\n\n2. Also '))
  })
})

describe('fixes that touch each other', () => {
  test('the earlier is made first, the later in the next round', () => {
    const result = fixWith(
      replaceRule('the report', 'the note', { changes: ['text'] }, 'first-rule'),
      replaceRule('note', 'study', { changes: ['text'] }, 'second-rule'),
    )
    expect(result.text).toBe(text.replace('the report', 'the study'))
  })

  test('rules that undo each other come to an end', () => {
    const result = fixWith(
      replaceRule('report', 'note', { changes: ['text'] }, 'first-rule'),
      replaceRule('note', 'report', { changes: ['text'] }, 'second-rule'),
    )
    expect(result.text.length).toBeGreaterThan(0)
  })
})

test('suggested fixes are made only on request', () => {
  const rule = replaceRule('the report', 'the note', { changes: ['text'], kind: 'suggested' })
  const linter = createLinter({ rules: [rule] })
  expect(linter.fix(text).text).toBe(text)
  expect(linter.fix(text, { kinds: ['safe', 'suggested'] }).text).not.toBe(text)
})

describe('edits', () => {
  test('are applied by offset, whatever their order', () => {
    const edits = [
      { start: 4, end: 5, text: 'E' },
      { start: 0, end: 0, text: '<' },
      { start: 6, end: 6, text: '>' },
    ]
    expect(applyEdits('abcdef', edits)).toBe('<abcdEf>')
  })

  test('that overlap are dropped with all edits of their fix', () => {
    const first = { edits: [{ start: 0, end: 2, text: '' }] }
    const second = {
      edits: [
        { start: 1, end: 3, text: '' },
        { start: 8, end: 9, text: '' },
      ],
    }
    const third = { edits: [{ start: 8, end: 9, text: '' }] }
    expect(dropOverlapping([first, second, third])).toEqual([first, third])
  })

  test('side by side do not overlap, insertions at one point do', () => {
    const left = { edits: [{ start: 0, end: 2, text: '' }] }
    const right = { edits: [{ start: 2, end: 4, text: '' }] }
    const insertion = { edits: [{ start: 2, end: 2, text: '*' }] }
    expect(dropOverlapping([left, right, insertion])).toEqual([left, right])
  })
})

test('the edits of a result make its text of the source, whatever rounds there were', () => {
  const edit = fc.tuple(fc.nat(30), fc.nat(4), fc.constantFrom('', 'x', 'yz', '\n'))
  fc.assert(
    fc.property(
      fc.string({ maxLength: 30 }),
      fc.array(fc.array(edit, { maxLength: 4 }), { maxLength: 4 }),
      (source, rounds) => {
        const trail = new EditTrail(source)
        let now = source
        for (const round of rounds) {
          const given = round.map(([at, length, put]) => {
            const start = at % (now.length + 1)
            return { edits: [{ start, end: Math.min(now.length, start + length), text: put }] }
          })
          const edits = dropOverlapping(given).flatMap((each) => each.edits)
          trail.apply(edits)
          now = applyEdits(now, edits)
        }
        expect(applyEdits(source, trail.edits())).toBe(now)
      },
    ),
    { numRuns: 2000 },
  )
})
