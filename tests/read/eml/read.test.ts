// Messages: which part is read, how it is encoded, what is attached.
import { describe, expect, test } from 'vitest'
import { readFile, type ReadFile } from './read.ts'

const head = `Received: from mail.example by mx.example; Fri, 8 Nov 2024 10:00:00 +0000
From: Mission <mission@example.org>
Subject: =?UTF-8?Q?Draft_r=C3=A9solution?=
MIME-Version: 1.0
`
const textOf = ({ source }: ReadFile): string => (typeof source === 'string' ? source : source.text)

describe('bodies', () => {
  test('quoted-printable in an old code page', async () => {
    const file = await readFile(`${head}Content-Type: text/plain; charset=windows-1252
Content-Transfer-Encoding: quoted-printable

The General Assembly,

Recalling =93the year of ice=94 and its resolu=
tion 77/158,
`)
    expect(textOf(file)).toBe('The General Assembly,\n\nRecalling “the year of ice” and its resolution 77/158,\n')
    expect(file.write).toBeUndefined()
  })

  test('lines that a program flowed are whole again', async () => {
    const file = await readFile(`${head}Content-Type: text/plain; charset=utf-8; format=flowed

1. Requests the Secretary-General \nto report on the ice;
2. Decides to remain seized.
`)
    expect(textOf(file).trim().split('\n')).toEqual([
      '1. Requests the Secretary-General to report on the ice;',
      '2. Decides to remain seized.',
    ])
  })

  test('of two forms the one with italics, from base64', async () => {
    const page = Buffer.from('<p><i>Urges</i> all “States”;</p>').toString('base64')
    const file = await readFile(`${head}Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/plain

Urges all
--b
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: base64

${page}
--b--
`)
    expect(file.source).toMatchObject({ text: '*Urges* all “States”;\n', channel: 'markup' })
  })

  test('a page that a browser saved', async () => {
    const file = await readFile(`From: <Saved by Browser>
MIME-Version: 1.0
Content-Type: multipart/related; boundary=b; type="text/html"

--b
Content-Type: text/html
Content-Location: https://example.org/ice

<html><body><p><em>Urges</em> all</p></body></html>
--b
Content-Type: image/png
Content-Location: https://example.org/logo.png
Content-Transfer-Encoding: base64

iVBORw0K
--b--
`)
    expect(file).toMatchObject({ source: { text: '*Urges* all\n' } })
    expect(file.warning).toBeUndefined()
  })
})

const attachment = (name: string): string => `--b
Content-Type: application/octet-stream
Content-Disposition: attachment; filename="${name}"
Content-Transfer-Encoding: base64

UEsDBA==
`
const mixed = (body: string, ...names: string[]): string => `${head}Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain

${body}
${names.map(attachment).join('')}--b--
`

describe('attachments', () => {
  test('are named', async () => {
    const file = await readFile(mixed('The Assembly,', 'draft.docx', 'annex.pdf'))
    expect(file.warning).toBe(
      'draft.docx, annex.pdf are attached to this message and not read; save them and name them',
    )
  })

  test('without a word beside them are no text', async () => {
    await expect(readFile(mixed('', 'draft.docx'))).rejects.toThrow(
      'This message has no text in it: draft.docx is attached to this message and not read; save it and name it.',
    )
  })
})

describe('what is a message', () => {
  test('a draft below headers that people write is a text', async () => {
    const draft = 'From: Alpland\nSubject: Ice\n\nThe General Assembly,\n'
    expect((await readFile(draft)).source).toBe(draft)
  })

  test('parts within parts without end are refused', async () => {
    const nested = Array.from(
      { length: 200 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`,
    ).join('')
    await expect(readFile(`${head}${nested}\nIce\n`)).rejects.toThrow('This message')
  })
})
