import { expect, test } from 'vitest'
import { parse } from '../../grammar/parse.ts'
import { toCanonical } from '../../src/convert/canonical/index.ts'

const canonical = (text: string): string => toCanonical(parse(text), text)

test('comments stay above what they stood above or in, comments on pages do not', () => {
  const text = `<!-- of the file -->
The General Assembly,
<!-- first -->
<!-- second -->
Recalling its resolution 77/338 of
1 September 2023,¹
<!-- Page 2 -->
1. Welcomes the report of
<!-- within -->
the Secretary-General;
2. Requests him:
<!-- of the list -->
(a) To report;
(b) To act.
<!-- of the note -->
¹ A/78/1.
<!-- at the end -->
`
  const written = `<!-- of the file -->

*The General Assembly,*

<!-- first -->

<!-- second -->

*Recalling* its resolution 77/338 of 1 September 2023,¹

<!-- within -->

1. *Welcomes* the report of the Secretary-General;

2. *Requests* him:

<!-- of the list -->

(a) To report;

(b) To act.

<!-- of the note -->

¹ A/78/1.

<!-- at the end -->
`
  expect(canonical(text)).toBe(written)
  expect(canonical(written)).toBe(written)
})
