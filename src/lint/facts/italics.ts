/** Italics as written in the notation. */
import type { AnyNode, Opener, OrganLine } from '../../../grammar/ast.ts'
import { everyNode } from '../../tree/visit.ts'
import type { Edit, Lintable } from '../rule.ts'
import { isPrinted } from './blocks.ts'
import { parts } from './parts.ts'

/** Whether any words of a node stand in italics. */
export const hasItalics = (node: AnyNode): boolean =>
  node.type === 'emphasis' ||
  ('children' in node && node.type !== 'pageBreak' && node.children.some((child) => hasItalics(child)))

/** Whether anything in the document stands in italics. A fact. */
export const anyItalics = ({ document }: Lintable): boolean => hasItalics(document)

/** The organ lines and opening phrases that stand without italics where others have them. */
export interface LostItalics {
  organLines: readonly OrganLine[]
  openers: readonly Opener[]
}

/** Where more opening phrases than this lack italics, a converter lost them and not a drafter. */
const few = 5

/**
 * What a converter of printed pages lost of the italics: some, and the organ line or many opening phrases among them.
 * Undefined where italics are whole, or all gone, or what is missing may be the drafter's. A fact.
 */
export const lostItalics = (lintable: Lintable): LostItalics | undefined => {
  const { document, profile, fact } = lintable
  if ((profile.channel !== 'markdown' && profile.channel !== 'text') || !fact(isPrinted)) return undefined
  const openers = fact(parts).flatMap((part) => part.openers)
  const without = openers.filter(({ italic }) => italic === 'none')
  if (without.length === openers.length) return undefined
  // One among many is a drafter's, whatever befell the organ line.
  if (without.length === 1 && openers.length > few) return undefined
  const all = everyNode(document, 'organLine')
  const organLines = all.filter((line) => !hasItalics(line))
  return all.length === 0 || organLines.length > 0 || without.length > few
    ? { organLines, openers: without }
    : undefined
}

/** Whether italics can come through the channel at all: a text layer has none. */
export const carriesItalics = ({ profile }: Lintable): boolean =>
  profile.channel === 'markdown' ||
  profile.channel === 'text' ||
  profile.channel === 'docx' ||
  profile.channel === 'markup' ||
  profile.channel === 'pdf'

/** The edits that set the words of a block in italics; none where markup already stands among or beside them. */
export const italicize = (node: AnyNode, { clean: cleanOf, text }: Pick<Lintable, 'clean' | 'text'>): Edit[] => {
  const clean = cleanOf(node)
  if (clean.text === '' || hasItalics(node) || /[*_]/.test(clean.text)) return []
  const { start, end } = clean.rangeOf(0, clean.text.length)
  // A sign that was left alone would be closed by one of ours.
  if (/[*_]/.test(text.slice(start - 1, start) + text.slice(end, end + 1))) return []
  return [
    { start, end: start, text: '*' },
    { start: end, end, text: '*' },
  ]
}
