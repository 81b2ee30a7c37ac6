/** How texts are read side by side. */
import type { Document } from '../../grammar/ast.ts'
import { languageOf, type Language } from '../../grammar/index.ts'
import type { Channel } from '../../grammar/source.ts'

/** How two texts are read side by side. */
export interface Reading {
  readonly language: Language
  /** Whether one of them came by a way on which hyphens at the end of a line are lost. */
  readonly losesHyphens: boolean
}

/**
 * The language by its code. English is what nearly all texts are in, and no other language counts its months and sessions in its words.
 */
export const languageOfText = (code: string | undefined): Language =>
  languageOf(code ?? 'en') ?? (languageOf('en') as Language)

/** `pdftotext` takes some hyphens at the end of a line away, a scan any of them. */
const losingHyphens: ReadonlySet<Channel> = new Set<Channel>(['pdftotext', 'ocr'])

/** How an older and a newer document are read: in the language of the newer one. */
export const readingOf = (old: Document, fresh: Document): Reading => ({
  language: languageOfText(fresh.textLanguage),
  losesHyphens: [old, fresh].some(({ channel }) => losingHyphens.has(channel)),
})
