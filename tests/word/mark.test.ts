/** What stands in a file besides plain runs: nothing of it is harmed, and comments stand at the right words. */
import { describe, expect, test } from 'vitest'
import { readDocx } from '../../src/read/docx/index.ts'
import { repack } from '../../src/word/zip.ts'
import { docx, i, item, level, list, p, r } from '../read/docx/make.ts'
import { commented, count, draft, partOf, reviewed, stamp, words } from './reviewed.ts'

const other = 'w:author="Delegation" w:date="2025-10-01T00:00:00Z"'

/** The operative paragraph of a draft, accepted and rejected. */
const third = (operative: string): [accepted: string, rejected: string, xml: string] => {
  const { part } = reviewed(docx(draft(operative)))
  const xml = part('word/document.xml')
  return [words(xml, 'accept')[2] ?? '', words(xml, 'reject')[2] ?? '', xml]
}

const welcomes = r('1. ') + i('Welcomes')

describe('a change stands where its words stand', () => {
  test('in a link', () => {
    const link = `<w:hyperlink r:id="x"><w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t>the rise by 5 %</w:t></w:r></w:hyperlink>`
    const [accepted, rejected, xml] = third(p(`${welcomes}${r(' ')}${link}${r(' a year;')}`))
    expect([accepted, rejected]).toEqual([
      '1. Welcomes the rise by 5 per cent a year;',
      '1. Welcomes the rise by 5 % a year;',
    ])
    expect(xml).toMatch(/<w:hyperlink r:id="x">(?:(?!<\/w:hyperlink>)[^])*<w:ins [^]*per cent[^]*<\/w:hyperlink>/)
    // The mark of the comment is no part of the link.
    expect(xml).not.toMatch(/<w:commentReference[^>]*\/><\/w:r><\/w:hyperlink>/)
  })

  test('in what a field shows, and its code stays', () => {
    const field = `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText> DOCPROPERTY "5 %" </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>5 %</w:t><w:fldChar w:fldCharType="end"/></w:r>`
    const [accepted, rejected, xml] = third(p(`${welcomes}${r(' the rise by ')}${field}${r(' a year;')}`))
    expect([accepted, rejected]).toEqual([
      '1. Welcomes the rise by 5 per cent a year;',
      '1. Welcomes the rise by 5 % a year;',
    ])
    expect(xml).toContain('<w:instrText> DOCPROPERTY "5 %" </w:instrText>')
    expect(count(xml, /<w:fldChar /)).toBe(3)
  })

  test('in a content control', () => {
    const control = `<w:sdt><w:sdtPr><w:alias w:val="Rate"/></w:sdtPr><w:sdtContent>${r('5 %')}</w:sdtContent></w:sdt>`
    const [accepted, , xml] = third(p(`${welcomes}${r(' the rise by ')}${control}${r(' a year;')}`))
    expect(accepted).toBe('1. Welcomes the rise by 5 per cent a year;')
    expect(xml).toContain('<w:sdtPr><w:alias w:val="Rate"/></w:sdtPr>')
  })

  test('behind signs of two code units, and between tabs', () => {
    const [accepted, rejected] = third(
      p(
        `${welcomes}${r(' the sign \u{1d11e}\u{1d122}')}<w:r><w:tab/><w:t>at 5</w:t><w:tab/><w:t>% a year;</w:t></w:r>`,
      ),
    )
    expect(rejected).toBe('1. Welcomes the sign \u{1d11e}\u{1d122}\tat 5\t% a year;')
    expect(accepted).toBe('1. Welcomes the sign \u{1d11e}\u{1d122}\tat 5\tper cent a year;')
  })

  test('in words without xml:space, whose outer spaces Word does not show', () => {
    const [accepted] = third(
      p(`${welcomes}<w:r><w:t xml:space="preserve"> the rise by </w:t></w:r><w:r><w:t>  5 %  </w:t></w:r>`),
    )
    expect(accepted).toBe('1. Welcomes the rise by 5 per cent;')
  })

  test('in a run with a break and a symbol, which stay', () => {
    const [accepted, , xml] = third(
      p(
        `${welcomes}<w:r><w:t xml:space="preserve"> the rise </w:t><w:sym w:font="Symbol" w:char="F0B3"/><w:t xml:space="preserve"> of 5 % a year;</w:t><w:lastRenderedPageBreak/></w:r>`,
      ),
    )
    expect(accepted).toBe('1. Welcomes the rise  of 5 per cent a year;')
    expect(xml).toContain('<w:sym w:font="Symbol" w:char="F0B3"/>')
    expect(xml).toContain('<w:lastRenderedPageBreak/>')
  })

  test('an entity of the XML stays a character', () => {
    const [accepted, rejected] = third(p(`${welcomes}${r(' A&B < C at 5 % a year;')}`))
    expect(rejected).toBe('1. Welcomes A&amp;B &lt; C at 5 % a year;')
    expect(accepted).toBe('1. Welcomes A&amp;B &lt; C at 5 per cent a year;')
  })
})

describe('changes of others', () => {
  test('what they put in is cut around what we put in, and struck out within', () => {
    const theirs = `<w:ins w:id="7" ${other}>${r(' the rise by 5 % a year;')}</w:ins>`
    const { part, bytes, review } = reviewed(docx(draft(p(welcomes + theirs))))
    const xml = part('word/document.xml')
    expect(xml).toMatch(/<w:ins w:id="7" [^>]*Delegation[^>]*>(?:(?!<\/w:ins>)[^])*<w:del [^>]*resolint/)
    expect(xml).toMatch(
      /<\/w:ins><w:ins [^>]*resolint[^>]*><w:r>(?:(?!<\/w:ins>)[^])*per cent(?:(?!<\/w:ins>)[^])*<\/w:ins><w:ins [^>]*Delegation/,
    )
    const ids = [...xml.matchAll(/<w:(?:ins|del) w:id="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(readDocx(bytes, { changes: 'reject' }).text).toContain('1. *Welcomes*\n')
    expect(readDocx(bytes).text).toContain(review.result.text)
  })

  test('nothing is put inside what they struck out', () => {
    const theirs = `<w:del w:id="7" ${other}><w:r><w:delText xml:space="preserve"> 4 %,</w:delText></w:r></w:del>`
    const [accepted, , xml] = third(p(`${welcomes}${r(' the rise by')}${theirs}${r(' 5 % a year;')}`))
    expect(xml).toContain(theirs)
    expect(accepted).toContain('5 per cent a year;')
  })

  test('a run that somebody set otherwise is set otherwise by nobody else: its finding is a comment', () => {
    const changed = `<w:r><w:rPr><w:b w:val="0"/><w:rPrChange w:id="7" ${other}><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:t>Noting the report of the Secretary-General,</w:t></w:r>`
    const { part, bytes } = reviewed(
      docx(
        p(i('The General Assembly,')) +
          p(i('Recalling') + r(' its resolution 77/338 of 1 September 2023,')) +
          p(changed) +
          p(`${welcomes}${r(' it.')}`),
      ),
    )
    expect(count(part('word/document.xml'), /<w:rPrChange [^>]*resolint/)).toBe(0)
    // Each piece of the run keeps their change, under a number of its own.
    const ids = [...part('word/document.xml').matchAll(/<w:rPrChange w:id="(\d+)"/g)].map(([, id]) => id)
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(2)
    expect(commented(bytes, 'not in italics')).toBe('Noting')
  })

  test('their comments, and what Word keeps of them, stay', () => {
    const theirs =
      '<w:commentRangeStart w:id="3"/>' +
      r(' the rise') +
      '<w:commentRangeEnd w:id="3"/><w:r><w:commentReference w:id="3"/></w:r>'
    const { part } = reviewed(docx(draft(p(`${welcomes}${theirs}${r(' by 5 % a year;')}`))))
    expect(part('word/document.xml')).toContain(theirs)
  })
})

describe('what cannot be changed is commented', () => {
  test('a number that Word counts', () => {
    const numbered = (text: string): string => item(i('Welcomes') + r(text), 1, 0)
    const bytes = docx({
      body:
        p(i('The General Assembly,')) +
        p(i('Recalling') + r(' its resolution 77/338 of 1 September 2023,')) +
        numbered(' the report;') +
        numbered(' the rise by 5 % a year.'),
      numbering: list(1, level(0, 'decimal', '%1.')),
    })
    const { part, review } = reviewed(bytes, { kinds: ['safe'] })
    expect(words(part('word/document.xml'), 'accept').at(-1)).toBe('Welcomes the rise by 5 per cent a year.')
    expect(review.result.text).toContain('\n2. *Welcomes* the rise')
  })

  test('a text box: the comment stands at the paragraph that holds it', () => {
    const box = `<w:r><w:pict><v:textbox><w:txbxContent>${p('The rise was 5 % a year.')}</w:txbxContent></v:textbox></w:pict></w:r>`
    const { part } = reviewed(docx(draft(p(`${box}${welcomes}${r(' the report;')}`))))
    const xml = part('word/document.xml')
    expect(xml).toContain(box)
    expect(xml).not.toContain('per cent')
  })

  test('a formula stays whole', () => {
    const formula = '<m:oMath><m:r><m:t>5 %</m:t></m:r></m:oMath>'
    const { part, bytes } = reviewed(docx(draft(p(`${welcomes}${r(' the rise by ')}${formula}${r(' a year;')}`))))
    expect(part('word/document.xml')).toContain(formula)
    expect(commented(bytes, 'per cent')).toBe('5 %')
  })
})

describe('notes and headers', () => {
  const refer = '<w:r><w:footnoteReference w:id="2"/></w:r>'
  const noted = docx({
    body: draft(p(`${welcomes}${r(' the rise by 5 per cent a year')}${refer}${r(';')}`)),
    footnotes: `<w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${r(' See  A/80/77, which the Securty Council has.')}`)}</w:footnote>`,
  })

  test('a fix in a note is a tracked change in the note, and its comment stands at the mark', () => {
    const { part, review, bytes } = reviewed(noted)
    expect(review.edits.length + review.result.findings.length).toBeGreaterThan(0)
    const notes = part('word/footnotes.xml')
    const comments = part('word/comments.xml')
    expect(comments).toContain('In the footnote, at “')
    expect(part('word/document.xml')).toMatch(
      /<w:commentRangeStart w:id="\d+"\/><w:r><w:footnoteReference w:id="2"\/><\/w:r><w:commentRangeEnd/,
    )
    expect(notes).not.toContain('commentRangeStart')
    expect(words(notes, 'reject')).toEqual(words(partOf(noted, 'word/footnotes.xml'), 'reject'))
    expect(bytes.length).toBeGreaterThan(0)
  })

  const note = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`
  const moved = (operative: string): [accepted: string, rejected: string, xml: string] => {
    const notes = [2, 3].map(
      (id) => `<w:footnote w:id="${id}">${p(`<w:r><w:footnoteRef/></w:r>${r(` See A/80/7${id}.`)}`)}</w:footnote>`,
    )
    const { bytes, part } = reviewed(docx({ body: draft(p(operative)), footnotes: notes.join('') }))
    const line = (changes: 'accept' | 'reject'): string =>
      readDocx(bytes, { changes })
        .text.split('\n')
        .find((each) => each.startsWith('1. ')) ?? ''
    return [line('accept'), line('reject'), part('word/document.xml')]
  }

  test('a mark before a comma stays, and the comma is written again before it', () => {
    const [accepted, rejected, xml] = moved(
      `${welcomes}${r(' the rise')}${note(2)}${r(', and the fall')}${note(3)}${r(';')}`,
    )
    expect(rejected).toBe('1. *Welcomes* the rise¹, and the fall²;')
    expect(accepted).toBe('1. *Welcomes* the rise,¹ and the fall;²')
    expect(count(xml, /<w:footnoteReference w:id="2"\/>/)).toBe(1)
    expect(xml).not.toMatch(/<w:(?:ins|del) (?:(?!<\/w:(?:ins|del)>)[^])*footnoteReference/)
  })

  test('two marks in one place are parted by a comma that is raised as they are', () => {
    const raised = (id: number): string =>
      `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`
    const [accepted, rejected, xml] = moved(`${welcomes}${r(' the rise;')}${raised(2)}${raised(3)}`)
    expect(rejected).toBe('1. *Welcomes* the rise;¹ ²')
    expect(accepted).toBe('1. *Welcomes* the rise;¹,²')
    expect(xml).toMatch(/<w:ins [^>]*><w:r><w:rPr><w:vertAlign w:val="superscript"\/><\/w:rPr><w:t [^>]*>,</)
  })

  test('a typed mark that stands raised before a comma stays too', () => {
    const typed = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>4</w:t></w:r>'
    const [accepted, rejected] = moved(`${welcomes}${r(' the rise')}${typed}${r(', and the fall;')}`)
    expect([accepted, rejected]).toEqual([
      '1. *Welcomes* the rise,⁴ and the fall;',
      '1. *Welcomes* the rise⁴, and the fall;',
    ])
  })

  test('what is said of the masthead stands at the first words of the body and names the place', () => {
    const bytes = docx({
      body: `${draft(p(`${welcomes}${r(' the rise;')}`))}<w:sectPr><w:headerReference w:type="first" r:id="header1"/><w:titlePg/></w:sectPr>`,
      headers: { header1: p('United Nations A/80/999') + p('General Assembly') + p('Distr.: Limited') },
    })
    const { part } = reviewed(bytes)
    expect(part('word/comments.xml')).toContain('In the header of the page, at “')
    expect(part('word/document.xml')).toMatch(/<w:body><w:p><w:pPr><\/w:pPr><w:commentRangeStart/)
    expect(part('word/header1.xml')).toBe(partOf(bytes, 'word/header1.xml'))
  })
})

describe('a second run', () => {
  const bytes = docx(draft(p(`${welcomes}${r(' the rise by 5 % a year.')}`)))

  test('without fixes is the same file', () => {
    const first = reviewed(bytes, { kinds: [] })
    const second = reviewed(first.bytes, { kinds: [] })
    expect(count(first.part('word/comments.xml'), /<w:comment /)).toBe(2)
    expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true)
  })

  test('with fixes leaves the changes and what explains them', () => {
    const first = reviewed(bytes)
    const second = reviewed(first.bytes)
    expect(second.part('word/document.xml')).toBe(first.part('word/document.xml'))
    expect(second.part('word/comments.xml')).toBe(first.part('word/comments.xml'))
  })

  test('leaves a comment of ours that somebody answered, and takes out what Word keeps of the others', () => {
    const first = reviewed(bytes, { kinds: [] })
    const [answered = '', other = ''] = [...first.part('word/comments.xml').matchAll(/<w:comment w:id="(\d+)"/g)].map(
      ([, id = '']) => id,
    )
    const keyed = first
      .part('word/comments.xml')
      .replace(/(<w:comment w:id="(\d+)"(?:(?!<w:p>)[^])*<w:p)>/g, '$1 w14:paraId="0000000$2">')
      .replace('<w:comments ', '<w:comments xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ')
    const entry = (id: string, more = ''): string => `<w15:commentEx w15:paraId="0000000${id}"${more} w15:done="0"/>`
    const extended = `<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">${entry(answered)}${entry(other)}${entry('9', ` w15:paraIdParent="0000000${answered}"`)}</w15:commentsEx>`
    const links = first
      .part('word/_rels/document.xml.rels')
      .replace(
        '</Relationships>',
        '<Relationship Id="ex" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/></Relationships>',
      )
    const talked = repack(
      first.bytes,
      new Map(
        [
          ['word/comments.xml', keyed],
          ['word/commentsExtended.xml', extended],
          ['word/_rels/document.xml.rels', links],
        ].map(([name = '', xml]) => [name, new TextEncoder().encode(xml)]),
      ),
    )
    const second = reviewed(talked, { kinds: [] })
    const comments = second.part('word/comments.xml')
    expect(count(comments, /<w:comment /)).toBe(2)
    expect(comments).toContain(`paraId="0000000${answered}"`)
    expect(comments).not.toContain(`paraId="0000000${other}"`)
    expect(second.part('word/commentsExtended.xml')).toBe(extended.replace(entry(other), ''))
  })

  test('by another author replaces the comments of the first all the same', () => {
    const first = reviewed(bytes, { kinds: [] })
    const second = reviewed(first.bytes, { kinds: [], by: { ...stamp, author: 'Jo & Co' } })
    expect(count(second.part('word/comments.xml'), /<w:comment /)).toBe(2)
    expect(count(second.part('word/comments.xml'), /w:author="Jo &amp; Co"/)).toBe(2)
  })

  test('an accepted change loses its comment', () => {
    const first = reviewed(bytes)
    const xml = first
      .part('word/document.xml')
      .replace(/<w:del [^]*?<\/w:del>/g, '')
      .replace(/<\/?w:ins(?: [^>]*)?>/g, '')
    const accepted = docx({ body: /<w:body>([^]*)<\/w:body>/.exec(xml)?.[1] ?? '' })
    expect(reviewed(accepted).review.result.findings).toEqual([])
  })
})

test('a file in which nothing is found stays as it is, byte for byte', () => {
  const bytes = docx(draft(p(`${welcomes}${r(' the rise by 5 per cent a year;')}`)))
  expect(Buffer.from(reviewed(bytes).bytes).equals(Buffer.from(bytes))).toBe(true)
})
