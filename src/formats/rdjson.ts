/**
 * The diagnostic format of reviewdog (reviewdog/proto/rdf). Its columns count bytes of UTF-8, ours UTF-16 code units.
 */
import { createLocator } from '../../grammar/positions.ts'
import type { Fix } from '../lint/finding.ts'
import { mergeEdits } from '../lint/edits.ts'
import type { Severity } from '../lint/rule.ts'
import { describe, isPlainText, pathOf } from './describe.ts'
import { byFile, type Format, type Formattable, type Unreadable } from './format.ts'
import { jsonList } from './json-list.ts'

const severities: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' }

interface Place {
  line: number
  column: number
}

const encoder = new TextEncoder()

/** Finds lines and byte columns of offsets. */
const bytePlaces = (text: string): ((offset: number) => Place) => {
  const { point } = createLocator(text)
  return (offset) => {
    const { line, column } = point(offset)
    return { line, column: encoder.encode(text.slice(offset - column + 1, offset)).length + 1 }
  }
}

/** One replacement that makes all edits of a fix: for reviewdog several suggestions are a choice. */
const suggestionOf = ({ edits }: Fix, source: string, placeOf: (offset: number) => Place): object => {
  const { start, end, text } = mergeEdits(edits, source)
  return { range: { start: placeOf(start), end: placeOf(end) }, text }
}

const diagnosticsOf = (result: Formattable): object[] => {
  const placeOf = bytePlaces(result.text)
  return result.findings.map((finding) => ({
    message: describe(finding, result),
    location: {
      path: pathOf(result),
      range: { start: placeOf(finding.offset), end: placeOf(finding.endOffset) },
    },
    severity: severities[finding.severity],
    code: { value: finding.ruleId, ...(finding.url === undefined ? {} : { url: finding.url }) },
    ...(finding.fix && isPlainText(result) ? { suggestions: [suggestionOf(finding.fix, result.text, placeOf)] } : {}),
  }))
}

const missing = ({ path, reason }: Unreadable): object => ({
  message: reason,
  location: { path },
  severity: 'ERROR',
  code: { value: 'unreadable' },
})

const head = `{
  "source": {
    "name": "resolint",
    "url": "https://www.npmjs.com/package/resolint"
  },
  "diagnostics": `

export const rdjson: Format = byFile(() => {
  const list = jsonList(2, head)
  return {
    file: (result) => diagnosticsOf(result).map(list.add).join(''),
    unreadable: (file) => list.add(missing(file)),
    end: () => `${list.end()}\n}\n`,
  }
})
