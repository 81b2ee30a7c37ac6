/** One object a line, for programs that read as findings come. */
import { pathOf } from './describe.ts'
import { byFile, type Format } from './format.ts'
import { toJson } from './harmless.ts'
import { published } from './json.ts'

/** `{ path, ...message }` for each finding, the message as in `json`; `{ path, unreadable }` for a file without a result. */
export const ndjson: Format = byFile(() => ({
  file: (result) =>
    result.findings.map((finding) => `${toJson({ path: pathOf(result), ...published(finding) })}\n`).join(''),
  unreadable: ({ path, reason }) => `${toJson({ path, unreadable: reason })}\n`,
  end: () => '',
}))
