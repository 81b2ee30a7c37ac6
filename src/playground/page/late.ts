/**
 * What the editor is given once something was found: search and completion. It has its own script in the page, so that nothing
 * of it is parsed before; the packages that it shares with the editor it takes from there (scripts/bundle/shared.ts).
 */
import { autocompletion, type Completion, type CompletionSource } from '@codemirror/autocomplete'
import { search, searchKeymap } from '@codemirror/search'
import type { Extension } from '@codemirror/state'
import { keymap } from '@codemirror/view'
import type { Complete, Late } from './late-types.ts'

/** Longer texts are completed when they are asked to be (Ctrl+Space), not at every letter: UTF-16 code units. */
const longest = 200_000

/** As many are offered as are seen at once: nobody can move the focus into the list to scroll it. The next letter brings others. */
const most = 10

/** Asks once at a time: what was asked for meanwhile, and is no longer wanted, is never worked out. */
const sourceOf = (complete: Complete): CompletionSource => {
  let before: Promise<unknown> = Promise.resolve()
  return async (context) => {
    const { pos, explicit, state } = context
    if (!explicit && state.doc.length > longest) return null
    await before
    if (context.aborted) return null
    const answer = complete(pos)
    before = answer.catch(() => {})
    const offered = await answer
    const [first] = offered
    if (!first) return null
    const options = offered
      .slice(0, most)
      .map(({ label, detail = '', text }): Completion => ({ label, detail, apply: text }))
    return { from: first.start, to: first.end, options, filter: false }
  }
}

const late: Late = (complete): Extension => [
  search({ top: true }),
  keymap.of(searchKeymap),
  autocompletion({ override: [sourceOf(complete)], icons: false, activateOnTypingDelay: 250 }),
]

Object.assign(globalThis, { resolintLate: late })
