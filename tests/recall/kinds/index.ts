/** Every kind of defect. A new one is an entry in the list of its category. */
import type { Kind } from '../kind.ts'
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

export const kinds: readonly Kind[] = [
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
