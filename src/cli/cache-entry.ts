/** An entry of the cache, and whether what a cache holds has the form of what was put there. */
import type { Source } from '../../grammar/source.ts'
import type { BareResult } from './restore.ts'

/** What is kept of a result: all but the tree, and of the source what costs much to read again. */
export interface CacheEntry {
  readonly key: string
  /** Absent where the source is the file itself. */
  readonly source?: Source
  readonly result: BareResult
}

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const are = (fields: Fields, type: 'string' | 'number', ...names: readonly string[]): boolean =>
  names.every((name) => typeof fields[name] === type)

const isEdit = (edit: unknown): boolean =>
  isFields(edit) && are(edit, 'number', 'start', 'end') && are(edit, 'string', 'text')

const isFix = (fix: unknown): boolean =>
  fix === undefined ||
  (isFields(fix) &&
    are(fix, 'string', 'kind', 'title') &&
    Array.isArray(fix['edits']) &&
    fix['edits'].every(isEdit) &&
    Array.isArray(fix['changes']))

const isFinding = (finding: unknown): boolean =>
  isFields(finding) &&
  are(finding, 'string', 'ruleId', 'severity', 'message', 'in', 'url') &&
  are(finding, 'number', 'line', 'column', 'endLine', 'endColumn', 'offset', 'endOffset') &&
  isFix(finding['fix'])

const isSource = (source: unknown): boolean =>
  source === undefined ||
  (isFields(source) && are(source, 'string', 'text', 'channel') && Array.isArray(source['lines']))

export const isCacheEntry = (entry: unknown): entry is CacheEntry => {
  if (!isFields(entry) || !are(entry, 'string', 'key') || !isSource(entry['source'])) return false
  const { result } = entry
  return (
    isFields(result) &&
    are(result, 'string', 'kind') &&
    isFields(result['profile']) &&
    isFields(result['counts']) &&
    are(result['counts'], 'number', 'error', 'warning', 'info') &&
    Array.isArray(result['findings']) &&
    result['findings'].every(isFinding)
  )
}
