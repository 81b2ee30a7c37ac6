/** What is not read, or not understood, is never passed over in silence. */
import { describe, expect, test } from 'vitest'
import { cleanDraft, Workplace } from './run-for-tests.ts'

const workplaceOf = (...paths: readonly string[]): Workplace => {
  const workplace = new Workplace()
  for (const path of paths) workplace.write(path, cleanDraft)
  return workplace
}

describe('documents of kinds that are not read, in a folder', () => {
  test.each(['lint', 'parse'])('are counted in one line and are no failure: %s', async (command) => {
    const { code, error } = await workplaceOf('a.txt', 'b.doc', 'sub/c.pages', 'sub/D.TEX', 'e.pages', 'f.png').run([
      command,
      '.',
    ])
    expect([code, error]).toEqual([0, 'resolint: .: 4 files were not read: 1 .doc, 2 .pages, 1 .tex\n'])
  })

  test('are told where there are no others', async () => {
    const { code, error } = await workplaceOf('b.doc').run(['.'])
    expect(code).toBe(2)
    expect(error).toMatch(/^resolint: \.: no [^;]+ files in this folder; 1 file was not read: 1 \.doc\n$/)
  })
})

describe('configurations that are no JSON', () => {
  test.each(['.resolintrc.yaml', '.resolintrc', 'resolint.config.js', '.resolintrc.toml'])(
    '%s is named, once',
    async (name) => {
      const { code, error } = await workplaceOf('a.txt', 'sub/b.txt', name).run(['.'])
      expect(code).toBe(0)
      expect(error).toMatch(/^resolint: \S+ is not read: a configuration is JSON[^\n]+\n$/)
      expect(error).toContain(name)
    },
  )

  test('beside one that is, nothing is said', async () => {
    const workplace = workplaceOf('a.txt', '.resolintrc.yaml')
    workplace.write('.resolintrc.json', '{}')
    expect((await workplace.run(['.'])).error).toBe('')
  })

  test('named on the command line', async () => {
    const { code, error } = await workplaceOf('a.txt', 'rules.yml').run(['a.txt', '--config', 'rules.yml'])
    expect([code, error]).toEqual([
      2,
      'resolint: rules.yml: a configuration is JSON, with comments if you like; resolint init writes one\n',
    ])
  })
})

test('a preset that there is not is told with those that there are', async () => {
  const { code, error } = await workplaceOf('a.txt').run(['a.txt', '--preset', 'foo'])
  expect([code, error]).toEqual([
    2,
    'resolint: There is no preset "foo"; there are recommended, strict, all, mun, none\n',
  ])
})

test('people read of notes, and may set them: programs read of info', async () => {
  const workplace = workplaceOf()
  workplace.write('a.txt', cleanDraft.replace('*Decides*', 'Decides'))
  const args = ['a.txt', '--rule', 'operative-italic=note']
  expect((await workplace.run(args)).out).toContain('✖ 1 finding: 1 note')
  expect(JSON.parse((await workplace.run([...args, '--format', 'json'])).out)).toMatchObject([{ counts: { info: 1 } }])
})

describe('Model UN', () => {
  const found = async (text: string, ...args: string[]): Promise<string[]> => {
    const { out } = await new Workplace().run(['-', '--preset', 'mun', '--format', 'json', ...args], { input: text })
    return (JSON.parse(out) as { messages: { ruleId: string }[] }[]).flatMap(({ messages }) =>
      messages.map(({ ruleId }) => ruleId),
    )
  }
  const draft = `Committee: Special Political Committee
Topic: Access to safe drinking water
Sponsors: Brazil, Kenya
Signatories: France, Japan

*The General Assembly,*

*Deeply concerned* that 703 million people lack safe water,

1. *Encourages* all Member States to invest in wells;

2. *Decides* to remain seized of the matter.
`

  test('a text in which nothing is recognised is not passed', async () => {
    expect(await found('Our speech on rivers\n\nRivers are long. We like them.\n')).toEqual(['document-kind'])
    const { out } = await new Workplace().run(['-', '--preset', 'mun'], { input: 'Our speech on rivers\n' })
    expect(out).toContain('No resolution was found')
    expect(out).not.toContain('No findings')
  })

  test('phrases that conferences keep for the Security Council are found, in drafts of the Assembly only', async () => {
    const demand = draft.replace('*Encourages* all Member States', '*Demands* that all Member States')
    expect(await found(demand)).toEqual(['opening-phrase-list'])
    expect(await found(demand.replace('*The General Assembly,*', '*The Security Council,*'))).not.toContain(
      'opening-phrase-list',
    )
    expect(await found(draft)).toEqual([])
  })

  test('outside it they are what the Assembly itself has written', async () => {
    const { out, error } = await new Workplace().run(['-', '--preset', 'all', '--format', 'unix'], {
      input: draft.replace('*Encourages* all', '*Demands* that all'),
    })
    expect([error, out]).toEqual(['', expect.stringContaining('sponsor-punctuation')])
    expect(out).not.toContain('OP 1: ')
  })

  test('a delegation that is both sponsor and signatory is found', async () => {
    expect(await found(draft.replace('France, Japan', 'Brazil, Japan'))).toEqual(['sponsor-count'])
  })
})

test('a suppression in a side file that hides nothing is placed there, without words of the document', async () => {
  const workplace = workplaceOf('a.txt')
  workplace.write('a.txt.resolint.json', '{\n  "disable": [\n    { "rule": "operative-terminl" }\n  ]\n}\n')
  const { out } = await workplace.run(['a.txt'])
  expect(out).toMatch(
    /There is no rule “operative-terminl” to suppress \(a\.txt\.resolint\.json:3\); did you mean “operative-terminal”\? +unused/,
  )
})

test.each(['<!DOCTYPE html>\n<html>', '\n<html lang="en"><head>', '<?xml version="1.0"?>\n<html>'])(
  'a web page is read, whatever it is called: %s',
  async (start) => {
    const workplace = workplaceOf()
    for (const name of ['a.html', 'a.txt']) {
      workplace.write(name, `${start}<body><p>The General Assembly,</p><p>Recalling its resolutions,</p></body></html>`)
      const { out } = await workplace.run(['parse', '--format', 'outline', name])
      expect(out).toContain('"organ":"General Assembly"')
    }
  },
)

test('a text with a tag in it is no web page', async () => {
  const workplace = workplaceOf()
  workplace.write('b.md', '<sup>1</sup> *The General Assembly,*\n')
  expect((await workplace.run(['b.md'])).code).not.toBe(2)
})

test('what is not read says what to do', async () => {
  const workplace = workplaceOf()
  workplace.write('a.tex', '% a draft\n\\documentclass{article}\n\\begin{document}\n')
  workplace.write('a.xml', '<?xml version="1.0"?>\n<rss><title>News</title></rss>\n')
  const { code, error } = await workplace.run(['a.tex', 'a.xml'])
  expect(code).toBe(2)
  expect(error).toContain('a.tex: This is the source of a LaTeX document, which is not read. Make a PDF of it')
  expect(error).toContain('a.xml: This is an XML file that is no Akoma Ntoso')
})
