/** Messages of rules in other languages than English, by the ids of rules and of their messages. What is missing stays English. */
import { createMessages as fr } from './fr.ts'
import type { LocaleMessages } from './messages.ts'

/** The messages of a language are made when a run first asks for them; the command line has each in a file of its own. */
const tables: Readonly<Record<string, () => LocaleMessages>> = { fr }

/** The languages that findings can be told in (ISO 639-1). */
export const locales: readonly string[] = ['en', ...Object.keys(tables)]

const made = new Map<string, LocaleMessages>()

/**
 * The messages in a language.
 * @param locale one of `locales`
 * @returns undefined for English, which the rules have themselves, and for what is no locale
 */
export function messagesIn(locale: string): LocaleMessages | undefined {
  const messages = made.get(locale) ?? (Object.hasOwn(tables, locale) ? tables[locale]?.() : undefined)
  if (messages) made.set(locale, messages)
  return messages
}
