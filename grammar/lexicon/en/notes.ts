/** How notes of English documents begin (conventions 2.5). */
import type { NoteForms } from '../language.ts'

/** The first words of notes. */
export const notes: NoteForms = {
  marks: 'after',
  starred: 'On behalf of|Any changes? to|Reissued|Previously issued|The present (?:document|text)',
  opening: String.raw`(?:See\b|Ibid\b|Resolutions? (?:\d|S-|ES-)|Decision \d|United Nations, |League of Nations|Official Records|[AES4]\/[\dA-Z]|Documents? (?:\d+ )?[A-Z]{1,4}[\d/]|FCCC\/|General Assembly resolution|Security Council resolution|Human Rights Council resolution|Economic and Social Council resolution|Report of the|Adopted under|Available at|To be issued)`,
}
