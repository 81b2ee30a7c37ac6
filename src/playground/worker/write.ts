/** A text as a file of another kind. */
import { csv } from '../../convert/tables/write.ts'
import { clauses } from '../../convert/tables/clauses.ts'
import { toAkn } from '../../convert/akn/index.ts'
import { toMarkdown } from '../../convert/page/markdown.ts'
import { html } from '../../formats/html/index.ts'
import { fix, lint } from '../../linter.ts'
import { version } from '../../lint/version.ts'
import { commentOf, WordFile, WordReview, writeWord } from '../../word/index.ts'
import type { Draft, Ending, Settings, Showing } from '../protocol.ts'
import { lintDraft, optionsOf } from './judge.ts'
import { parsed, plain } from './views.ts'

/** The day of what is written, `2026-11-28T00:00:00Z`: a time would tell more of its writer than is needed. */
const today = (): string => `${new Date().toISOString().slice(0, 10)}T00:00:00Z`

/** A Word file with the findings as comments. */
const word = (draft: Draft, settings: Settings, given?: Uint8Array): Uint8Array => {
  const original = given ? undefined : lintDraft(draft, settings)
  const bytes = given ?? (original && writeWord(original.document, { text: draft.text })) ?? new Uint8Array()
  const options = { ...optionsOf(draft, settings), kinds: [] }
  const review = new WordReview(new WordFile(bytes), { lint, fix }, options, original)
  return review.write(review.result.findings, commentOf, { author: 'resolint', date: today() })
}

const texts: Readonly<Record<Exclude<Ending, '.docx'>, (draft: Draft, settings: Settings) => string>> = {
  '.xml': (draft, settings) => {
    const { document, text } = parsed(draft, settings)
    return toAkn(document, text)
  },
  '.csv': (draft, settings) => csv(parsed(draft, settings), { ...plain, table: clauses }),
  '.md': (draft, settings) => {
    const { document, text } = parsed(draft, settings)
    return toMarkdown(document, text)
  },
  '.html': (draft, settings) =>
    html([lintDraft(draft, settings)], {
      color: false,
      version,
      date: today().slice(0, 10),
      preset: settings.preset,
    }),
}

export const write: Showing['write'] = async (ending, draft, settings, given) =>
  ending === '.docx' ? word(draft, settings, given) : new TextEncoder().encode(texts[ending](draft, settings))
