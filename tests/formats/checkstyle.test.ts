import { expect, test } from 'vitest'
import { checkstyle } from '../../src/formats/checkstyle.ts'
import { plain, results, unreadable } from './results-for-tests.ts'

test('a report of Checkstyle', () => {
  expect(checkstyle(results, { ...plain, unreadable })).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
  <file name="clean.txt"/>
  <file name="drafts/é &amp; b, 1#2: 50%.txt">
    <error line="3" column="40" severity="error" message="PP 1: 100% of “A &amp; B” &lt;must&gt;, so: be &quot;right&quot;::now ]]&gt; # \\ end" source="resolint.citation-date"/>
    <error line="6" column="4" severity="warning" message="OP 1: “Decides” is not in italics" source="resolint.operative-italic"/>
    <error line="6" column="42" severity="info" message="OP 1: A full stop is missing" source="resolint.operative-terminal"/>
  </file>
  <file name="gone.txt">
    <error line="0" severity="error" message="no such file or folder" source="resolint.unreadable"/>
  </file>
</checkstyle>
`,
  )
})

test('without files', () => {
  expect(checkstyle([], plain)).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3"/>\n')
})
