/** The worker for everything else: readers of files, further languages, views, comparison, exports. */
import { provideWords } from '../../lint/spelling/words.ts'
import { importWith } from '../../read/import-package.ts'
import { readFile } from '../../read/index.ts'
import { complete } from './complete.ts'
import { judging } from './judge.ts'
import { opening } from './open.ts'
import { serve } from './serve.ts'
import type { Showing } from '../protocol.ts'
import { compare, document, lines, outline, tree } from './views.ts'
import { write } from './write.ts'

const packages: Readonly<Record<string, () => Promise<unknown>>> = {
  parse5: () => import('parse5'),
  'postal-mime': () => import('postal-mime'),
}
importWith((name) => packages[name]?.() ?? Promise.reject(new Error(`${name} is not in this page`)))

serve({
  ...judging,
  words: provideWords,
  complete,
  open: opening(readFile),
  document,
  outline,
  tree,
  lines,
  compare,
  write,
} satisfies Showing)
