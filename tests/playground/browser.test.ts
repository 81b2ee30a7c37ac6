/** The playground in headless Chromium: what it finds is what the command line finds, and nothing leaves it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { lint, type Finding } from '../../src/index.ts'
import { toLink } from '../../src/playground/link.ts'
import { runBuilt } from '../built/command.ts'
import { violations } from '../formats/html/axe-for-tests.ts'
import { chromium } from '../formats/html/browser-for-tests.ts'
import { PlaygroundForTests, type Listed } from './page-for-tests.ts'

const root = new URL('../../', import.meta.url).pathname
const seed = join(root, 'fixtures/documents/A_79_L.124/source.txt')
const seedBytes = readFileSync(seed)

/** A finding as the list of the page has it. */
const asListed = ({ line, column, severity, ruleId, message }: Finding): Listed => ({
  where: `${line}:${column}`,
  severity,
  rule: ruleId,
  message,
})

/** What the command line finds in a file, as the list of the page has it. */
const found = (file: string, ...options: string[]): Listed[] => {
  const [{ messages }] = JSON.parse(runBuilt(['lint', '-f', 'json', '--exit-zero', ...options, file])) as [
    { messages: Finding[] },
  ]
  return messages.map(asListed)
}

const french = `Soins aux deltas des fleuves

L'Assemblée générale,

Rappelant sa résolution 77/165 du 14 décembre 2021,

Réaffirmant les buts et les principes de la Charte des Nations Unies,

1. Demande aux États Membres d'échanger des informations sur l'état de leurs deltas ;

3. Prie le Secrétaire général de lui présenter un rapport à sa quatre-vingt-unième session.
`

/** A page as a program that recognizes letters writes it: a bar after a number, a small l for a 1, a sign for the mark of a note. */
const scan = `Care of river deltas

The General Assembly,

Recalling its resolution 77/165 of 14 December 2022, in which it took
note with appreciation of the report of the Secretary-General on the
deltas of rivers,'

Reaffirming the purposes and principles of the Charter of the United
Nations, and conscious of the importance of deltas to those who live
on them and from them,

l. | Requests all Member States to exchange information on their own
deltas and on the measures that they have taken in order to preserve
them, and to report on what they have learned from these measures;

2. | Invites the organizations of the United Nations system to assist
those States at their request, within the resources that they have;

4. Requests the Secretary-Genera1 to report to it on this question at
its eighty-first session

' A/77/401.
`

/** A draft to which a paragraph is added. */
const begun = `Seventy-ninth session
Agenda item 19

Care of river deltas

The General Assembly,

Recalling its resolution 77/165 of 14 December 2022,

1. Requests all Member States to exchange information on their own deltas;

`

describe.skipIf(chromium === undefined)(
  'the playground in Chromium (skipped where it is not installed)',
  { timeout: 120_000 },
  () => {
    let page: PlaygroundForTests
    let folder: string
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'resolint-playground-'))
      page = new PlaygroundForTests()
    })
    afterAll(async () => {
      await page.browser.close()
      rmSync(folder, { recursive: true, force: true })
    })

    /** Puts the cursor at the end of the text and types there. */
    const typeAtEnd = async (words: string): Promise<void> => {
      await page.browser.read(`{
        const content = document.querySelector('.cm-content')
        content.focus()
        getSelection().selectAllChildren(content)
        getSelection().collapseToEnd()
      }`)
      for (const key of words) await page.browser.press(key)
    }

    const write = (name: string, content: string | Uint8Array): string => {
      const file = join(folder, name)
      writeFileSync(file, content)
      return file
    }

    test('finds in the seed what the command line finds, by every preset', async () => {
      await page.open()
      await page.drop('source.txt', seedBytes)
      expect(await page.listed()).toEqual(found(seed))
      for (const preset of ['strict', 'all', 'mun']) {
        await page.browser.read(`{
          const field = document.getElementById('set-preset')
          field.value = '${preset}'
          field.dispatchEvent(new Event('input', { bubbles: true }))
        }`)
        await page.judged()
        expect(await page.listed()).toEqual(found(seed, '--preset', preset))
      }
    })

    test.each(['.docx', '.html', '.md', '.xml'])('reads the seed as %s as the command line does', async (ending) => {
      const file = join(folder, `seed${ending}`)
      runBuilt(['convert', seed, '-o', file])
      await page.open()
      await page.drop(`seed${ending}`, readFileSync(file))
      const expected = found(file)
      expect(await page.listed()).toEqual(expected)
      expect(await page.words('#about')).not.toBe('')
    })

    test('reads a PDF file, with a worker of its own', async () => {
      const file = join(root, 'fixtures/read/pdf/draft.pdf')
      await page.open()
      await page.drop('draft.pdf', readFileSync(file))
      expect(await page.words('#name')).toBe('draft.pdf')
      expect(await page.listed()).toEqual(found(file))
      expect(page.browser.events).toEqual([])
    })

    test('says of a file that it cannot read what the command line says', async () => {
      await page.open()
      await page.drop('locked.pdf', readFileSync(join(root, 'fixtures/read/pdf/locked.pdf')))
      expect(await page.words('#status')).toMatch(/encrypted with a password/)
      expect(await page.words('#name')).toBe('example.txt')
    })

    test.each([
      ['French', french],
      ['a scan', scan],
    ])('reads %s, of which its first worker knows nothing', async (_name, text) => {
      await page.open()
      await page.drop('text.txt', Buffer.from(text))
      const expected = found(write('text.txt', text))
      expect(expected.map(({ rule }) => rule)).toContain('operative-numbering')
      expect(await page.listed()).toEqual(expected)
    })

    test('fixes one finding, then all, as the command line does', async () => {
      const text = `The General Assembly,\n\nRecalling the the Charter.\n\n1. Decides to meet , again;\n\n2. Requests a report.\n`
      const fixed = write('fixed.txt', text)
      runBuilt(['--fix', fixed, '--exit-zero'])
      await page.open()
      await page.drop('a.txt', Buffer.from(text))
      await page.click('#list .apply')
      await page.judged()
      const editor = (): Promise<unknown> =>
        page.browser.read(`[...document.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\\n')`)
      expect(await editor()).not.toBe(text)
      await page.click('#fix-all')
      await page.until(`/fixed/.test(document.getElementById('status').textContent)`)
      await page.judged()
      expect(await editor()).toBe(readFileSync(fixed, 'utf8'))
    })

    test('judges what is pasted, also from where lines end with a carriage return', async () => {
      await page.open()
      await page.click('#new')
      await page.judged()
      const lines = ['The General Assembly,', '', '1. Decides to to meet.']
      await page.browser.read(`{
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/plain', ${JSON.stringify(lines.join('\r\n'))})
        const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
        document.querySelector('.cm-content').dispatchEvent(event)
      }`)
      await page.judged()
      expect(
        await page.browser.read(`[...document.querySelectorAll('.cm-line')].map((line) => line.textContent)`),
      ).toEqual(lines)
      expect(await page.listed()).toEqual(found(write('pasted.txt', lines.join('\n'))))
    })

    test('shows the outline, the tree and the lines as the command line prints them', async () => {
      await page.open()
      await page.drop('source.txt', seedBytes)
      for (const format of ['tree', 'lines']) {
        await page.panel(format)
        const printed = runBuilt(['parse', '-f', format, '--stdin-filename', 'source.txt', seed])
        const shown = await page.browser.read(
          `[...document.querySelectorAll('#${format} pre > div')].map((row) => row.textContent).join('\\n')`,
        )
        expect(String(shown).split('\n').slice(1)).toEqual(printed.split('\n').slice(1))
      }
      await page.panel('outline')
      const names = await page.browser.read(
        `[...document.querySelectorAll('#outline > ol > li > .go')].map((go) => go.textContent.trim())`,
      )
      expect(names).toEqual(['Preamble', 'Operative part', 'Footnotes'])
      const { resolutions } = JSON.parse(runBuilt(['parse', '-f', 'outline', seed])) as {
        resolutions: [{ preamble: unknown[]; operative: unknown[] }]
      }
      const clauses = await page.browser.read(
        `[...document.querySelectorAll('#outline > ol > li')].slice(0, 2).map((part) => part.querySelectorAll(':scope > ol > li').length)`,
      )
      expect(clauses).toEqual([resolutions[0].preamble.length, resolutions[0].operative.length])
    })

    test('shows the document as the report does', async () => {
      await page.open()
      await page.drop('source.txt', seedBytes)
      await page.panel('document')
      const report = runBuilt(['lint', '-f', 'html', '--exit-zero', seed])
      const [, paper = ''] = /(<div class="paper"[^]*<\/div>)<\/details><\/article>/.exec(report) ?? []
      const isSame = `(() => {
        const made = document.createElement('div')
        made.innerHTML = ${JSON.stringify(paper)}
        return made.firstElementChild.outerHTML === document.querySelector('#document .paper').outerHTML
      })()`
      expect(paper).not.toBe('')
      expect(await page.browser.read(isSame)).toBe(true)
    })

    test('compares with an older text', async () => {
      await page.open()
      await page.click('#tab-compare')
      await page.browser.read(
        `document.getElementById('old-text').value = document.getElementById('example-text').textContent.replace('Member States', 'all States')`,
      )
      await page.click('#run-compare')
      await page.until(`document.querySelector('#comparison .summary')`)
      expect(await page.words('#comparison .summary')).toBe('5 of 6 paragraphs unchanged, 1 reworded (OP 1).')
      await page.click('#comparison .changes a')
      expect(await page.browser.read('document.activeElement.id')).toBe('change-1-1')
      await page.drop('older.md', Buffer.from('The General Assembly,\n\n1. Decides to meet.'), 'old-text')
      await page.until(`document.querySelector('#comparison h1').textContent.startsWith('older.md')`)
      expect(await page.words('#name')).toBe('example.txt')
      expect(await page.browser.read('location.hash')).toBe('')
    })

    test('writes the files that the command line writes', async () => {
      await page.open()
      await page.drop('source.txt', seedBytes)
      for (const [ending, args] of [
        ['.md', ['convert', seed]],
        ['.xml', ['convert', seed]],
        ['.csv', ['parse', '-f', 'csv', '--table', 'clauses', seed]],
      ] as const) {
        const file = join(folder, `out${ending}`)
        runBuilt([...args, '-o', file])
        const [handedOut, written] = [(await page.exported(ending)).toString(), readFileSync(file, 'utf8')]
        // A table names the file of each row.
        expect(handedOut.replaceAll(/^source\.txt/gm, seed)).toBe(written)
      }
    })

    test('writes a Word file with the findings as comments, into the draft where it is one', async () => {
      await page.open()
      await page.drop('source.txt', seedBytes)
      const made = write('made.docx', await page.exported('.docx'))
      const parts = unzipSync(readFileSync(made))
      const [{ length }] = [strFromU8(parts['word/comments.xml'] as Uint8Array).match(/<w:comment /g) ?? []]
      expect(length).toBe(found(seed).length)
      const given = readFileSync(join(root, 'fixtures/word/pandoc.docx'))
      await page.drop('pandoc.docx', given)
      const reviewed = unzipSync(await page.exported('.docx'))
      expect(Object.keys(reviewed)).toEqual(expect.arrayContaining(Object.keys(unzipSync(given))))
    })

    test('nothing is asked of a network, whatever is done; nothing is complained of', async () => {
      await page.open()
      await page.drop('seed.txt', seedBytes)
      for (const panel of ['document', 'outline', 'tree', 'lines']) await page.panel(panel)
      await page.exported('.docx')
      expect(page.browser.events).toEqual([])
      const blocked = await page.browser.read(`fetch('https://example.org/').then(() => 'sent', () => 'blocked')`)
      expect(blocked).toBe('blocked')
      expect(page.browser.events.join('\n')).toMatch(/Content Security Policy/)
    })

    test('is clean by axe, whatever is shown', async () => {
      await page.open()
      await page.browser.read(`document.getElementById('settings').open = true`)
      for (const panel of ['findings', 'document', 'outline', 'tree', 'lines', 'compare']) {
        await page.panel(panel)
        expect(await violations(page.browser)).toEqual([])
      }
      await page.browser.read(
        `document.getElementById('old-text').value = 'The General Assembly,\\n\\n1. Decides to meet.'`,
      )
      await page.click('#run-compare')
      await page.until(`document.querySelector('#comparison .summary')`)
      expect(await violations(page.browser)).toEqual([])
      await page.browser.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'prefers-color-scheme', value: 'dark' }],
      })
      await page.panel('document')
      expect(await violations(page.browser)).toEqual([])
      await page.browser.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'prefers-color-scheme', value: 'light' }],
      })
    })

    test('is used with the keyboard: into the text and out again, from tab to tab by arrows, from finding to finding', async () => {
      await page.open()
      await page.browser.read('document.body.focus()')
      const focused = `document.activeElement.id || document.activeElement.className || document.activeElement.localName`
      const order: unknown[] = []
      for (let step = 0; step < 13; step++) {
        await page.browser.press('Tab')
        order.push(await page.browser.read(focused))
      }
      expect(order).toEqual([
        'skip',
        'open',
        'new',
        'example',
        'summary',
        'share',
        'summary',
        expect.stringContaining('cm-content'),
        'tab-findings',
        'findings',
        'fix-all',
        'go',
        'rule',
      ])
      await page.browser.read(`document.getElementById('tab-findings').focus()`)
      await page.browser.press('ArrowRight')
      expect(await page.browser.read(focused)).toBe('tab-document')
      await page.until(`document.querySelector('#document .paper')`)
      await page.browser.press('ArrowLeft')
      await page.browser.press('ArrowLeft')
      expect(await page.browser.read(focused)).toBe('tab-compare')
      await page.browser.read(`document.querySelector('.cm-content').focus()`)
      await page.browser.press('F8')
      expect(await page.browser.read('String(getSelection())')).toBe('77/165 of 14 December 2021')
    })

    test.each([
      ['Req', 'Also requests', 'goes on from OP 1', 'Also requests'],
      ['Re', 'Also requests', 'goes on from OP 1', 'Also requests'],
      [
        'Recalls its resolution 7',
        '77/165 of 14 December 2022',
        'PP 1',
        'Recalls its resolution 77/165 of 14 December 2022',
      ],
      ['Decides to meet at its eighty-t', 'eighty-third session', '', 'Decides to meet at its eighty-third session'],
    ])('completes %j in a paragraph as the language server does', async (typed, label, detail, completed) => {
      await page.open()
      await page.drop('draft.txt', Buffer.from(`${begun}2. `))
      await typeAtEnd(typed)
      await page.until(`document.querySelector('.cm-tooltip-autocomplete li')`)
      expect(await page.words('.cm-tooltip-autocomplete li .cm-completionLabel')).toBe(label)
      expect(
        await page.browser.read(
          `document.querySelector('.cm-tooltip-autocomplete li .cm-completionDetail')?.textContent ?? ''`,
        ),
      ).toBe(detail)
      expect(await violations(page.browser)).toEqual([])
      // The list waits a moment before a key accepts what it has only just begun to show.
      await new Promise((resolve) => setTimeout(resolve, 150))
      await page.browser.press('Enter')
      expect(await page.words('.cm-line:last-child')).toBe(`2. ${completed}`)
      expect(page.browser.events).toEqual([])
    })

    test('offers the States that a list of sponsors does not have', async () => {
      await page.open()
      await page.drop('draft.txt', Buffer.from(`Committee: General Assembly\nSponsors: France, Germany, `))
      await typeAtEnd('Ta')
      await page.until(`document.querySelector('.cm-tooltip-autocomplete li')`)
      expect(
        await page.browser.read(
          `[...document.querySelectorAll('.cm-completionLabel')].map((each) => each.textContent)`,
        ),
      ).toEqual(['Tajikistan'])
    })

    test.each([
      ['HTML', '<p>The General Assembly,</p>\n\n<p><i>Recaling</i> its resolution 77/165 of 14 December 2021,</p>'],
      ['a table', '| 1. | Requests all Member States to recieve the report; |\n| 3. | Decides to meet. |'],
    ])('finds in pasted %s what the command line finds', async (_, pasted) => {
      const text = `The General Assembly,\n\n${pasted}\n`
      await page.open()
      await page.drop('draft.txt', Buffer.from(text))
      const expected = found(write('draft.txt', text))
      expect(expected.length).toBeGreaterThan(0)
      expect(await page.listed()).toEqual(expected)
    })

    test('a link brings text, settings and older text back, also into a page that is open', async () => {
      await page.open()
      await page.drop('source.txt', seedBytes)
      await page.browser.read(`{
        document.getElementById('set-preset').value = 'mun'
        document.getElementById('set-year').value = '1999'
        document.getElementById('settings').dispatchEvent(new Event('input'))
        document.getElementById('old-text').value = 'The General Assembly,'
      }`)
      await page.judged()
      const before = await page.listed()
      await page.click('#share')
      await page.until(`document.getElementById('link').value`)
      const [, hash] = String(await page.browser.read(`document.getElementById('link').value`)).split('#')
      await page.open(hash)
      await page.until(`document.getElementById('name').textContent === 'source.txt'`)
      await page.judged()
      expect(await page.listed()).toEqual(before)
      expect(await page.browser.read(`document.getElementById('old-text').value`)).toBe('The General Assembly,')
      await page.browser.read(`location.hash = 'v1:damaged'`)
      await page.until(`/damaged/.test(document.getElementById('status').textContent)`)
      expect(await page.words('#name')).toBe('source.txt')
    })

    const sentence =
      'Requests the Secretary-General to report on the care of deltas to the Assembly at its next session;'
    test.each([
      [
        'the end of a script',
        `1. Requests </script><script>document.title = 'harmed'</script><img src=x onerror="document.title='harmed'">;\n`,
      ],
      [
        'signs of direction and controls',
        '1. Requests \u202Eevil\u202C \u2066x\u2069 \u0000\u0001\u001B[31m \uFEFF;\n',
      ],
      ['nothing', ''],
      ['one character', '.'],
      ['no line for 100,000 characters', sentence.repeat(1000)],
    ])('a hostile text harms nothing: %s', async (_name, words) => {
      const text = words === '' ? '' : `The General Assembly,\n\n${words}`
      // By a link, for a file with such signs is refused as no text.
      const settings = { preset: 'recommended', profile: {} }
      await page.open(await toLink({ draft: { name: 'hostile.txt', text }, settings }))
      await page.until(`document.getElementById('name').textContent === 'hostile.txt'`)
      await page.judged()
      for (const panel of ['document', 'outline', 'tree', 'lines', 'findings']) await page.panel(panel)
      expect(await page.browser.read('document.title')).toBe('resolint playground')
      expect(
        await page.browser.read(`document.querySelectorAll('main img:not(.cm-widgetBuffer), main script').length`),
      ).toBe(0)
      expect(page.browser.events).toEqual([])
      // The list shows two hundred at a time.
      expect(await page.listed()).toEqual(lint(text).findings.slice(0, 200).map(asListed))
    })

    test('a text of 1 MB is typed into while it is judged: every key is there at once, and no finding is of an older text', async () => {
      const text = `The General Assembly,\n\n${Array.from({ length: 9000 }, (_, at) => `${at + 1}. ${sentence}\n\n`).join('')}`
      expect(text.length).toBeGreaterThan(950_000)
      await page.open()
      await page.browser.read(`{
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([${JSON.stringify(text)}], 'long.txt'))
        document.getElementById('editor').dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
      }`)
      await page.until(`document.getElementById('name').textContent === 'long.txt'`)
      await page.browser.read(`document.querySelector('.cm-content').focus()`)
      for (const [at, key] of ['a', 'b', 'c'].entries()) {
        await page.browser.press(key)
        expect(await page.words('.cm-line')).toBe(`${'abc'.slice(0, at + 1)}The General Assembly,`)
        // The worker is still at the text before.
        expect(await page.browser.read(`document.getElementById('findings').ariaBusy`)).toBe('true')
      }
      await page.judged()
      expect(await page.listed()).toEqual(found(write('long.txt', `abc${text}`)).slice(0, 200))
    })

    test('prints what is shown beside the text, on white, without what can be pressed', async () => {
      await page.open()
      await page.panel('document')
      const features = [{ name: 'prefers-color-scheme', value: 'dark' }]
      await page.browser.send('Emulation.setEmulatedMedia', { media: 'print', features })
      const seen = `['header', '.text', '#tabs', '#document .paper', '#document .remarks'].filter((each) => document.querySelector(each).checkVisibility())`
      expect(await page.browser.read(seen)).toEqual(['#document .paper', '#document .remarks'])
      expect(
        await page.browser.read(`getComputedStyle(document.querySelector('#document .paper')).backgroundColor`),
      ).toBe('rgb(255, 255, 255)')
      await page.browser.send('Emulation.setEmulatedMedia', { media: '', features: [] })
    })

    test('fits a phone', async () => {
      await page.open()
      await page.browser.send('Emulation.setDeviceMetricsOverride', {
        width: 360,
        height: 740,
        deviceScaleFactor: 1,
        mobile: true,
      })
      for (const panel of ['findings', 'document', 'outline', 'tree', 'lines', 'compare']) {
        await page.panel(panel)
        expect(await page.browser.read('document.documentElement.scrollWidth')).toBe(360)
      }
      await page.browser.send('Emulation.clearDeviceMetricsOverride')
    })
  },
)
