/** Word files on the command line: reviewed copies, and fixes in the file itself. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { docx, p, r, wordFiles, zipped } from '../read/docx/make.ts'
import { readDocx } from '../../src/read/docx/index.ts'
import { commented, count, partOf, words } from '../word/reviewed.ts'
import { faultyDraft, Workplace } from './run-for-tests.ts'

const draft = docx(
  p(r('The General Assembly,', '<w:i/>')) +
    p(r('Recalling', '<w:i/>') + r(' its resolution 77/338 of 1 September 2023,')) +
    p(r('1. ') + r('Welcomes', '<w:i/>') + r(' the report of the Secretary-General.')) +
    p(r('2. ') + r('Decides', '<w:i/>') + r(' to remain seized of the matter.')),
)

const place = (): Workplace => {
  const workplace = new Workplace()
  workplace.write('draft.docx', draft)
  workplace.write('draft.txt', faultyDraft)
  return workplace
}
const bytesOf = ({ folder }: Workplace, name: string): Uint8Array => readFileSync(join(folder, name))

describe('a reviewed copy', () => {
  test('has what was found as comments, and the draft stays', async () => {
    const workplace = place()
    const outcome = await workplace.run(['lint', '--format', 'docx', '--output', 'reviewed.docx', 'draft.docx'])
    expect(outcome).toEqual({ code: 1, out: '', error: 'draft.docx: 1 finding in reviewed.docx\n' })
    const reviewed = bytesOf(workplace, 'reviewed.docx')
    expect(commented(reviewed, 'ends with a semicolon')).toBe('.')
    const comment = partOf(reviewed, 'word/comments.xml')
      .replace(/<\/w:p>/g, '\n')
      .replace(/<[^>]*>/g, '')
      .trim()
    // What was found, what must hold, what is expected, and the rule.
    expect(comment.split('\n')).toEqual([
      'An operative paragraph ends with a semicolon, not with “.”',
      'Every operative paragraph ends with a semicolon, the last one of the resolution with a full stop.',
      'Expected: “;”',
      'resolint: operative-terminal',
    ])
    expect(words(partOf(reviewed, 'word/document.xml'), 'accept')).toEqual(
      words(partOf(draft, 'word/document.xml'), 'accept'),
    )
    expect(Buffer.from(bytesOf(workplace, 'draft.docx')).equals(Buffer.from(draft))).toBe(true)
  })

  test('has the fixes as tracked changes of the author and the date that are given', async () => {
    const workplace = place()
    const options = ['--author', 'Jo & Co', '--date', '2026-11-28']
    const { code, error } = await workplace.run([
      'lint',
      '--fix',
      '--format',
      'docx',
      ...options,
      '-o',
      'new/r.docx',
      'draft.docx',
    ])
    expect({ code, error }).toEqual({ code: 0, error: 'draft.docx: 0 findings and 1 fix in new/r.docx\n' })
    const reviewed = bytesOf(workplace, 'new/r.docx')
    const stamp = 'w:author="Jo &amp; Co" w:date="2026-11-28T00:00:00Z"'
    expect(partOf(reviewed, 'word/document.xml')).toMatch(new RegExp(`<w:ins w:id="\\d+" ${stamp}>`))
    expect(partOf(reviewed, 'word/comments.xml')).toContain(stamp)
    expect(readDocx(reviewed).text).toContain('Secretary-General;\n')
    expect(readDocx(reviewed, { changes: 'reject' }).text).toBe(readDocx(draft).text)
  })

  test('is the same file where SOURCE_DATE_EPOCH says when', async () => {
    const workplace = place()
    const environment = { SOURCE_DATE_EPOCH: '1790000000' }
    for (const name of ['a.docx', 'b.docx'])
      await workplace.run(['lint', '--fix', '--format', 'docx', '-o', name, 'draft.docx'], { environment })
    expect(Buffer.from(bytesOf(workplace, 'a.docx')).equals(Buffer.from(bytesOf(workplace, 'b.docx')))).toBe(true)
    expect(partOf(bytesOf(workplace, 'a.docx'), 'word/comments.xml')).toContain('w:date="2026-09-21T14:13:20Z"')
  })

  test('of a text is a new Word file with the same comments', async () => {
    const workplace = place()
    const { code, error } = await workplace.run(['lint', '--format', 'docx', '-o', 'r.docx', 'draft.txt'])
    expect({ code, error }).toEqual({ code: 1, error: 'draft.txt: 1 finding in r.docx\n' })
    const reviewed = bytesOf(workplace, 'r.docx')
    expect(commented(reviewed, 'ends with a semicolon')).toBe('.')
    expect(readDocx(reviewed).text).toBe(faultyDraft)
    expect(workplace.read('draft.txt')).toBe(faultyDraft)
  })

  test('holds only what is not known already, and with --quiet errors only', async () => {
    const workplace = place()
    await workplace.run(['lint', '--write-baseline', '--no-config', 'draft.docx'])
    const { error } = await workplace.run(['lint', '--format', 'docx', '-o', 'r.docx', 'draft.docx'])
    expect(error).toContain('draft.docx: 0 findings in r.docx')
    expect(Buffer.from(bytesOf(workplace, 'r.docx')).equals(Buffer.from(draft))).toBe(true)
  })
})

test('an ignored draft gives no file', async () => {
  const workplace = place()
  workplace.write('resolint.config.json', JSON.stringify({ ignore: ['draft.docx'] }))
  const { code } = await workplace.run(['lint', '--format', 'docx', '-o', 'r.docx', 'draft.docx'])
  expect(code).toBe(0)
  expect(existsSync(join(workplace.folder, 'r.docx'))).toBe(false)
})

describe('fixing a Word file', () => {
  test('tracks the change in the file, once', async () => {
    const workplace = place()
    expect((await workplace.run(['--fix', 'draft.docx'])).code).toBe(0)
    const fixed = bytesOf(workplace, 'draft.docx')
    expect(count(partOf(fixed, 'word/document.xml'), /<w:(?:ins|del) /)).toBe(2)
    expect(partOf(fixed, 'word/comments.xml')).toBe('')
    expect(readDocx(fixed, { changes: 'reject' }).text).toBe(readDocx(draft).text)
    expect(readdirSync(workplace.folder).filter((name) => name.startsWith('.resolint'))).toEqual([])
    expect((await workplace.run(['--fix', 'draft.docx'])).code).toBe(0)
    expect(Buffer.from(bytesOf(workplace, 'draft.docx')).equals(Buffer.from(fixed))).toBe(true)
  })

  test('is shown by --diff, and nothing is changed', async () => {
    const workplace = place()
    const { out } = await workplace.run(['--fix', '--diff', 'draft.docx'])
    expect(out).toContain(
      '-1. *Welcomes* the report of the Secretary-General.\n+1. *Welcomes* the report of the Secretary-General;',
    )
    expect(Buffer.from(bytesOf(workplace, 'draft.docx')).equals(Buffer.from(draft))).toBe(true)
  })

  test('from standard input goes to standard output', async () => {
    const workplace = place()
    const printed: Uint8Array[] = []
    await workplace.run(['--fix', '-'], {
      readInput: () => Promise.resolve(draft),
      print: (bytes) => void printed.push(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes),
    })
    expect(readDocx(printed[0] ?? new Uint8Array()).text).toContain('Secretary-General;\n')
  })

  test('that cannot be changed leaves it and says why', async () => {
    const workplace = place()
    const files = wordFiles({ body: /<w:body>([^]*)<\/w:body>/.exec(partOf(draft, 'word/document.xml'))?.[1] ?? '' })
    const bare = (files['word/document.xml'] ?? '')
      .replaceAll('<w:', '<')
      .replaceAll('</w:', '</')
      .replace('xmlns:w=', 'xmlns=')
    const bytes = zipped({ ...files, 'word/document.xml': bare })
    workplace.write('bare.docx', bytes)
    const { code, error } = await workplace.run(['--fix', 'bare.docx'])
    expect(code).toBe(2)
    expect(error).toContain(
      'bare.docx: could not be written: its XML is not as Word writes it; open it in Word and save it',
    )
    expect(Buffer.from(bytesOf(workplace, 'bare.docx')).equals(Buffer.from(bytes))).toBe(true)
  })
})

test.each([
  [['--format', 'docx', 'draft.docx'], '--format docx writes a Word file: say where, as in --output reviewed.docx'],
  [
    ['--format', 'docx', '-o', 'r.docx', 'draft.docx', 'draft.txt'],
    '--format docx writes one Word file of one document: name that document alone',
  ],
  [
    ['--format', 'docx', '-o', 'r.docx', '.'],
    '--format docx writes one Word file of one document, and . stands for 2: name one',
  ],
  [
    ['--format', 'docx', '-o', 'draft.docx', 'draft.docx'],
    '--output draft.docx is one of the files to be read; name another',
  ],
  [
    ['--format', 'docx', '--diff', '-o', 'r.docx', 'draft.docx'],
    'Use --diff to see the changes, or --format docx to have them in a Word file',
  ],
  [
    ['--format', 'docx', '--write-baseline', '-o', 'r.docx', 'draft.docx'],
    'Use --write-baseline or --format docx, not both',
  ],
  [
    ['--format', 'docx', '--changes', 'reject', '-o', 'r.docx', 'draft.docx'],
    'Comments and changes stand in the text with its changes accepted: leave --changes out',
  ],
  [
    ['--fix', '--changes', 'mark', 'draft.docx'],
    'Comments and changes stand in the text with its changes accepted: leave --changes out',
  ],
  [['--author', 'Jo', 'draft.docx'], '--author is of changes in Word files: use it with --fix or --format docx'],
  [['--fix', '--author', ' ', 'draft.docx'], '--author needs a name'],
  [
    ['--fix', '--date', 'today', 'draft.docx'],
    '--date needs a date such as 2026-11-28 or 2026-11-28T18:00:00Z, not "today"',
  ],
])('%j is told what to do', async (args, says) => {
  const workplace = place()
  const { code, error } = await workplace.run(args)
  expect({ code, error }).toEqual({ code: 2, error: `resolint: ${says}\n` })
  expect(existsSync(join(workplace.folder, 'r.docx'))).toBe(false)
  expect(Buffer.from(bytesOf(workplace, 'draft.docx')).equals(Buffer.from(draft))).toBe(true)
})
