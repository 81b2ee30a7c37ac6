/** Every kind of defect. A new one is an entry in the list of its category. */
import type { CleanDocument, Kind } from '../kind.ts'
import { citations } from './citations.ts'
import { extraction } from './extraction.ts'
import { footnotes } from './footnotes.ts'
import { masthead } from './masthead.ts'
import { numbering } from './numbering.ts'
import { openers } from './openers.ts'
import { slips } from './slips.ts'
import { structure } from './structure.ts'
import { typography } from './typography.ts'
import { wording } from './wording.ts'

const all: readonly Kind[] = [
  ...structure,
  ...numbering,
  ...openers,
  ...typography,
  ...footnotes,
  ...citations,
  ...masthead,
  ...wording,
  ...extraction,
  ...slips,
]

/** Rules that hold a text of the Security Council to nothing but the form that it has itself: there a slip is a remark. */
const ownForm: ReadonlySet<string> = new Set([
  'capitals-reference',
  'capitals-state',
  'chapeau-colon',
  'hyphenation-un',
  'spelling-un',
  'subparagraph-punctuation',
])

export const kinds: readonly Kind[] = all.map((kind) =>
  ownForm.has(kind.rule)
    ? Object.assign({}, kind, {
        sites: (document: CleanDocument) => (document.profile.organ === 'SC' ? [] : kind.sites(document)),
      })
    : kind,
)
