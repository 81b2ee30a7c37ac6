/** Italics as written in the notation. */
import type { AnyNode, Opener } from '../../../grammar/ast.ts'
import type { CleanText } from '../../tree/clean.ts'
import type { Edit, Lintable } from '../rule.ts'

/** Whether any of the node stands in italics. */
export const hasItalics = (node: AnyNode): boolean =>
  node.type === 'emphasis' ||
  ('children' in node && node.type !== 'pageBreak' && node.children.some((child) => hasItalics(child)))

/** Whether anything in the document stands in italics. A fact. */
export const anyItalics = ({ document }: Lintable): boolean => hasItalics(document)

/** Whether italics can come through the channel at all: a text layer has none. */
export const carriesItalics = ({ profile }: Lintable): boolean =>
  profile.channel === 'markdown' ||
  profile.channel === 'text' ||
  profile.channel === 'docx' ||
  profile.channel === 'pdf'

/** Sets the words of a block in italics; nothing where markup already stands among them. */
export const italicize = (node: AnyNode, clean: CleanText): Edit[] => {
  if (clean.text === '' || hasItalics(node) || /[*_]/.test(clean.text)) return []
  const { start, end } = clean.rangeOf(0, clean.text.length)
  return [
    { start, end: start, text: '*' },
    { start: end, end, text: '*' },
  ]
}

/** Sets an opening phrase in italics. */
export const italicizeOpener = (opener: Opener, { clean }: Lintable): Edit[] => italicize(opener, clean(opener))
