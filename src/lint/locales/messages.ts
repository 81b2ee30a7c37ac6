/** Messages of rules in one language. */

/** Messages by rule and by their id; `{name}` stands for a value of the finding, as in English. */
export type LocaleMessages = Readonly<Record<string, Readonly<Record<string, string>>>>
