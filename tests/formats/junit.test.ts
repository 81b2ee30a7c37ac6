import { expect, test } from 'vitest'
import { junit } from '../../src/formats/junit.ts'
import { plain, results, unreadable } from './results-for-tests.ts'

const message = 'PP 1: 100% of “A &amp; B” &lt;must&gt;, so: be &quot;right&quot;::now ]]&gt; # \\ end'
const path = 'drafts/é &amp; b, 1#2: 50%.txt'

test('a suite for each file, a failed test for each finding, an error for a file that could not be read', () => {
  expect(junit(results, { ...plain, unreadable })).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="resolint" tests="5" failures="3" errors="1">
  <testsuite name="clean.txt" tests="1" failures="0" errors="0">
    <testcase name="no findings" classname="clean.txt" file="clean.txt"/>
  </testsuite>
  <testsuite name="${path}" tests="3" failures="3" errors="0">
    <testcase name="citation-date 3:40" classname="${path}" file="${path}" line="3">
      <failure type="error" message="${message}">
        ${path}:3:40: ${message}
        https://example.org/citation-date
      </failure>
    </testcase>
    <testcase name="operative-italic 6:4" classname="${path}" file="${path}" line="6">
      <failure type="warning" message="OP 1: “Decides” is not in italics">
        ${path}:6:4: OP 1: “Decides” is not in italics
        https://example.org/operative-italic
      </failure>
    </testcase>
    <testcase name="operative-terminal 6:42" classname="${path}" file="${path}" line="6">
      <failure type="info" message="OP 1: A full stop is missing">
        ${path}:6:42: OP 1: A full stop is missing
        https://example.org/operative-terminal
      </failure>
    </testcase>
  </testsuite>
  <testsuite name="gone.txt" tests="1" failures="0" errors="1">
    <testcase name="can be read" classname="gone.txt" file="gone.txt">
      <error type="unreadable" message="no such file or folder"/>
    </testcase>
  </testsuite>
</testsuites>
`,
  )
})
