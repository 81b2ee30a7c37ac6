/** Opening phrases at the head of a clause, with *also* or *further* where the clause goes on with the verb before it. */
import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver'
import { matchOpener, MEASURED_OPERATIVE, MEASURED_PREAMBULAR } from '../../../../grammar/english.ts'
import { openingGroups, type Opening } from '../../../lint/facts/openings.ts'
import type { PartKind } from '../../../lint/facts/parts.ts'
import { cycle, withAdverb } from '../../../rules/shared/adverb.ts'
import { placesOf, spoken } from '../../../tree/places.ts'
import { startOf } from '../../../tree/range.ts'
import { everyNode } from '../../../tree/visit.ts'
import type { Place } from './context.ts'

const head = /^(\s*(?:\d{1,3}[.)]\s+)?)([*_]?[A-Za-z][A-Za-z -]*|[*_]?)$/

const phrases = { preambular: MEASURED_PREAMBULAR, operative: MEASURED_OPERATIVE } as const

/** Which part a line belongs to: a number says it, or else what stands above. */
const partOf = ({ view, lineStart }: Place, isNumbered: boolean): PartKind | undefined => {
  const stands = (type: 'organLine' | 'operativeParagraph'): boolean =>
    everyNode(view.tree, type).some((node) => startOf(node) < lineStart)
  if (isNumbered || stands('operativeParagraph')) return 'operative'
  return stands('organLine') ? 'preambular' : undefined
}

const openingAbove = ({ view, lineStart }: Place, part: PartKind): Opening | undefined =>
  view.lintable
    .fact(openingGroups)
    .filter(({ kind }) => kind === part)
    .flatMap(({ openings }) => openings)
    .findLast((opening) => opening !== undefined && startOf(opening.clause) < lineStart)

/** Whether a paragraph may begin in this line: it is numbered, or the line above is empty. */
const mayBegin = ({ view, lineStart }: Place, isNumbered: boolean): boolean =>
  isNumbered || /(?:^|[\r\n])[ \t]*(?:\r\n?|\n)$/.test(view.text.slice(0, lineStart))

/** The phrases that the clause at a place may open with, those first that are most in use. */
export const openers = (place: Place): CompletionItem[] => {
  const { view, offset, line, lineStart } = place
  const [, lead = '', typed] = head.exec(line) ?? []
  const isNumbered = /\d/.test(lead)
  if (typed === undefined || !mayBegin(place, isNumbered)) return []
  const part = partOf(place, isNumbered)
  if (!part) return []
  const above = openingAbove(place, part)
  const given = /^[*_]/.exec(typed)?.[0]
  const mark = given ?? (everyNode(view.tree, 'opener').some(({ italic }) => italic !== 'none') ? '*' : '')
  const end = mark !== '' && view.text[offset] === mark ? offset + 1 : offset
  const range = view.range({ start: lineStart + lead.length, end })
  const begun = typed.slice(given?.length ?? 0).toLowerCase()
  const seen = new Set<string>()
  const item = (label: string, bare: string, detail: string, rank: string): CompletionItem[] => {
    const isBegun = [label, bare].some((words) => words.toLowerCase().startsWith(begun))
    if (seen.has(label) || !isBegun) return []
    seen.add(label)
    return [
      {
        label,
        kind: CompletionItemKind.Keyword,
        detail,
        // Who types `Req` is offered `Also requests` too.
        filterText: `${mark}${label.toLowerCase().startsWith(begun) ? label : bare}`,
        sortText: rank,
        textEdit: { range, newText: `${mark}${label}${mark}` },
      },
    ]
  }
  return phrases[part].flatMap(({ phrase, count }, index): CompletionItem[] => {
    const match = matchOpener(phrase, part)
    if (!match || match.adverb !== undefined) return []
    const rank = `1${String(index).padStart(4, '0')}`
    const plain = (): CompletionItem[] => item(phrase, phrase, `${count} times in 296 documents`, rank)
    if (above?.key !== match.key) return plain()
    const adverb = cycle[(cycle.indexOf(above.adverb) + 1) % cycle.length]
    const detail = `goes on from ${spoken(placesOf(view.tree).of(above.clause))}`
    // To another addressee the verb is bare again.
    return item(withAdverb(match, part, adverb), phrase, detail, '0').concat(plain())
  })
}
