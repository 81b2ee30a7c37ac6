/** Documents that mean harm: markup, right-to-left text, control characters, long lines and very many findings. */
import type { Formattable } from '../../../src/formats/format.ts'
import { resultOf, type Draft } from '../results-for-tests.ts'

const evil = [
  '<script>document.title="harmed"</script>',
  '</style><img src=x onerror=document.title="harmed">',
  '<!-- never closed',
  ']]>',
  '&lt;b&gt; &amp;#x3c;',
  '\u0000\u0007\u001B[31m',
  '"><svg/onload=document.title="harmed">',
  "'-document.title='harmed'-'",
  '\uD800 half a pair \u{1F600}',
]

const clauses = Array.from({ length: 60 }, (_, index) => {
  const words = index % 7 === 0 ? 'قرر أن يبقي المسألة قيد نظره \u202E reversed' : 'the question'
  return `${index + 1}. *Requests* ${evil[index % evil.length]} to consider ${'x'.repeat(index % 20 === 0 ? 3000 : 5)} ${words};¹`
})

const text = `United Nations A/80/L.999<script>document.title="harmed"</script>

*The General Assembly,*

*Recalling* its resolution 77/338 <b onclick="document.title='harmed'">,

${clauses.join('\n\n')}

¹ See <a href="javascript:document.title='harmed'">A/80/1</a>.

${'a'.repeat(20_000)}
`

/** Findings all over a text, on each other, at points, with markup in all that they say. */
export const manyFindings = (count: number): Draft[] =>
  Array.from({ length: count }, (_, index) => {
    const start = Math.floor((text.length * index) / count)
    const end = Math.min(text.length, start + (index % 50))
    return {
      ruleId: index % 3 === 0 ? 'rule-<x>"' : `rule-${index % 40}`,
      severity: (['error', 'warning', 'info'] as const)[index % 3] ?? 'info',
      message: `${evil[index % evil.length]}\n${'m'.repeat(index % 100 === 0 ? 500 : 3)}`,
      in: 'OP1',
      start,
      end,
      ...(index % 9 === 0
        ? { fix: { kind: 'safe', title: '<b>fix</b>', edits: [{ start, end, text: '<i>' }], changes: [] } }
        : {}),
    }
  })

const withBadLinks = (result: Formattable): Formattable => ({
  ...result,
  findings: result.findings.map((finding) =>
    Object.assign(finding, finding.offset % 5 === 0 ? { url: 'javascript:document.title="harmed"' } : {}),
  ),
})

/** A file of `count` findings. */
export const hostileResult = (count: number): Formattable =>
  withBadLinks(resultOf('drafts/"><script>document.title="harmed"</script>\u202Etxt.exe', text, manyFindings(count)))

export const hostileResults: readonly Formattable[] = [
  hostileResult(1000),
  resultOf(undefined, '\u0000'),
  resultOf('', ''),
]
