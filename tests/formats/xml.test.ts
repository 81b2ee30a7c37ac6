import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { checkstyle } from '../../src/formats/checkstyle.ts'
import { junit } from '../../src/formats/junit.ts'
import { escapeXml } from '../../src/formats/xml.ts'
import { plain, resultOf, results, unreadable } from './results-for-tests.ts'

test('what XML cannot hold is replaced', () => {
  expect(escapeXml('a\u0000b\u001Bc\uD800d\uFFFEe\u{1F600}f')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\u{1F600}f')
  expect(escapeXml('<a b="c">\n\t&')).toBe('&lt;a b=&quot;c&quot;&gt;&#10;&#9;&amp;')
})

const hostile = resultOf('a\u0001\n"<b>.txt', 'x', [
  { ruleId: 'r', severity: 'error', message: ']]> <!-- \uD800 &amp; \u0000', in: 'document', start: 0, end: 1 },
])

test.each([checkstyle, junit])('an XML parser reads %o, and finds the names again', (format) => {
  const names: string[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'file' || name === 'testsuite') names.push(String(attributes['name']))
  })
  parser.write(format([...results, hostile], { ...plain, unreadable })).close()
  expect(names).toEqual(['clean.txt', 'drafts/é & b, 1#2: 50%.txt', 'a\uFFFD\n"<b>.txt', 'gone.txt'])
})
