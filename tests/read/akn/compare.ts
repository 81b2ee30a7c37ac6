/** What an outline says otherwise than the XML that it was read from. */
import type { Outline, OutlineClause, OutlineSubparagraph } from '../../../src/tree/outline.ts'
import type { Position } from '../../../grammar/ast.ts'
import { letters, type Expected, type ExpectedClause } from './expected.ts'

const textOf = (item: OutlineClause | OutlineSubparagraph): string =>
  item.text + item.subparagraphs.map((each) => each.label + textOf(each)).join('')

const labelsOf = (item: OutlineClause | OutlineSubparagraph): string[] =>
  item.subparagraphs.flatMap((each) => [each.label, ...labelsOf(each)])

const same = (a: string, b: string): boolean => letters(a) === letters(b)

const isWithin = (inner: Position, outer: Position): boolean =>
  (inner.start.offset ?? 0) >= (outer.start.offset ?? 0) && (inner.end.offset ?? 0) <= (outer.end.offset ?? 0)

const commonStart = (a: string, b: string): number => {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

/** Where the clause that is most like it goes another way. */
function closest(text: string, clauses: readonly OutlineClause[]): string {
  const texts = clauses.map((clause) => letters(textOf(clause)))
  const [like = ''] = texts.toSorted((a, b) => commonStart(b, text) - commonStart(a, text))
  const at = Math.max(0, commonStart(like, text) - 15)
  return `: …${like.slice(at, at + 40)} for …${text.slice(at, at + 40)}`
}

/** One line a difference; none where all is the same. */
export function differences(outline: Outline, expected: Expected): string[] {
  const found: string[] = []
  const check = (what: string, is: string, should: string): void => {
    if (!same(is, should)) found.push(`${what}: ${is || 'none'} for ${should || 'none'}`)
  }
  check('symbol', outline.symbol ?? '', expected.symbol)
  check('organ', outline.organ ?? '', expected.organ)
  // An emergency special session counts as 11 in the file, and is ES-11 everywhere else.
  if (expected.session) check('session', (outline.session ?? '').replace(/^ES-/, ''), expected.session)
  check('date', outline.date ?? '', expected.date)
  check('title', outline.title ?? '', expected.title)
  check('job number', outline.jobNumber ?? '', expected.jobNumber)
  check('resolutions', String(outline.resolutions.length), String(expected.resolutions.length))

  expected.resolutions.forEach((clauses, index) => {
    const resolution = outline.resolutions[index]
    const have = new Map<string, OutlineClause[]>()
    const all = [...(resolution?.preamble ?? []), ...(resolution?.operative ?? [])]
    for (const clause of all) {
      const key = letters(textOf(clause))
      have.set(key, [...(have.get(key) ?? []), clause])
    }
    for (const clause of clauses) {
      const name = `${clause.kind} ${clause.number || clause.opener || clause.text.slice(0, 30)}`
      const match = have.get(clause.text)?.shift()
      if (match === undefined) found.push(`${name}: no clause of this text${closest(clause.text, all)}`)
      else compareClause(name, match, clause, outline, found)
    }
    for (const clause of [...have.values()].flat())
      found.push(`${clause.id}: no such clause: ${clause.text.slice(0, 50)} … ${textOf(clause).slice(-50)}`)
  })

  const notes = outline.footnotes
  check('notes', notes.map(({ label }) => label).join(' '), expected.notes.map(({ mark }) => mark).join(' '))
  expected.notes.forEach(({ mark, text }, index) => {
    if (notes[index] && letters(notes[index].text) !== text)
      found.push(`note ${mark}: ${notes[index].text.slice(0, 60)}`)
  })
  return found
}

function compareClause(
  name: string,
  is: OutlineClause,
  should: ExpectedClause,
  outline: Outline,
  found: string[],
): void {
  const isPreambular = is.id.includes('PP')
  if (should.kind !== 'either' && isPreambular !== (should.kind === 'preambular')) found.push(`${name}: is ${is.id}`)
  if (should.number && String(is.number ?? '') + (is.label ?? '') !== should.number.replace(/\.$/, ''))
    found.push(`${name}: number ${is.label ?? is.number ?? 'none'}`)
  const labels = labelsOf(is).map(letters).filter(Boolean).join(' ')
  const wanted = should.labels.map(letters).filter(Boolean).join(' ')
  if (labels !== wanted) found.push(`${name}: sub-paragraphs ${labels} for ${wanted}`)
  if (should.opener && !same(is.opener ?? '', should.opener))
    found.push(`${name}: opener ${is.opener ?? 'none'} for ${should.opener}`)
  if (!same(is.section ?? '', should.section))
    found.push(`${name}: section ${is.section ?? 'none'} for ${should.section}`)
  const marks = outline.references.filter(({ position }) => isWithin(position, is.position)).map(({ label }) => label)
  if (marks.join(' ') !== should.marks.join(' '))
    found.push(`${name}: marks ${marks.join(' ')} for ${should.marks.join(' ')}`)
}
