/** One object a line, for programs that read as findings come. */
import { pathOf } from './describe.ts'
import type { Format } from './format.ts'
import { published } from './json.ts'

/** `{ path, ...message }` for each finding, the message as in `json`; `{ path, unreadable }` for a file without a result. */
export const ndjson: Format = (results, { unreadable = [] }) => {
  const found = results.flatMap((result) =>
    result.findings.map((finding) => ({ path: pathOf(result), ...published(finding) })),
  )
  const missing = unreadable.map(({ path, reason }) => ({ path, unreadable: reason }))
  return [...found, ...missing].map((entry) => `${JSON.stringify(entry)}\n`).join('')
}
