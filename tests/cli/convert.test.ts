import { expect, test } from 'vitest'
import { parse } from '../../grammar/parse.ts'
import { toOutline } from '../../src/tree/outline.ts'
import { cleanDraft, Workplace } from './run-for-tests.ts'

const workplace = new Workplace()
workplace.write('draft.txt', cleanDraft)
workplace.write('other.txt', cleanDraft)

test.each([
  ['out.md', '1. *Welcomes* the report'],
  ['out.html', '<p class="clause">1. <i>Welcomes</i> the report'],
  ['out.txt', '1. *Welcomes* the report'],
  ['out.akn', '<num>1.</num>'],
  ['out.xml', '<num>1.</num>'],
  ['new/folder/OUT.MD', '1. *Welcomes* the report'],
])('the ending says the kind: %s', async (name, part) => {
  expect(await workplace.run(['convert', 'draft.txt', '-o', name])).toMatchObject({ code: 0, out: '' })
  expect(workplace.read(name)).toContain(part)
})

test.each(['again.html', 'again.docx'])('what was written is read again as any file: %s', async (name) => {
  await workplace.run(['convert', 'draft.txt', '-o', name])
  const { out } = await workplace.run(['parse', '--format', 'outline', name])
  const [resolution] = (JSON.parse(out) as ReturnType<typeof toOutline>).resolutions
  expect(resolution?.operative.map(({ text }) => text)).toEqual(
    toOutline(parse(cleanDraft)).resolutions[0]?.operative.map(({ text }) => text),
  )
})

test.each([
  [['draft.txt'], 'Name the file to write with -o OUT; its ending says of what kind it is: .docx, .md, '],
  [['draft.txt', '-o', 'out'], 'out has no ending; there are .docx, '],
  [['draft.txt', '-o', 'out.pdf'], 'No .pdf files are written'],
  [['draft.txt', '-o', 'out.htm'], 'did you mean ".html"?'],
  [['draft.txt', 'other.txt', '-o', 'out.md'], 'One document makes one file; run the command for each'],
  [['draft.txt', '-o', 'draft.txt'], 'is one of the files to be read'],
  [['none.txt', '-o', 'out.md'], 'none.txt: no such file or folder'],
])('wrong use is told: %j', async (args, message) => {
  const { code, error } = await workplace.run(['convert', ...args])
  expect(code).toBe(2)
  expect(error).toContain(message)
})
