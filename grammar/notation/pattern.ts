/** Composing regular expressions of named parts: every written form stands once, as a part, and is put together where it is read. */

/** The source of a group that matches one of several parts and captures nothing. */
export const oneOf = (...alternatives: readonly string[]): string => `(?:${alternatives.join('|')})`

/** Alternatives in the order in which an expression tries them: the longest first, for another may be its beginning. */
export const longestFirst = (alternatives: Iterable<string>): string[] =>
  [...alternatives].sort((a, b) => b.length - a.length)

/** The source of an expression that matches a text as it is written. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/**
 * A regular expression written as a template, in which parts stand by their names.
 *
 *     regex('u')`^${MARK}\s*`
 *
 * @param flags the flags of the expression, as of a literal
 * @throws SyntaxError when the whole is no regular expression
 */
export const regex =
  (flags = '') =>
  (template: TemplateStringsArray, ...parts: readonly string[]): RegExp =>
    new RegExp(String.raw(template, ...parts), flags)

/**
 * All that an expression finds in a text that has what it needs, words or a shorter expression: a long one takes long to make,
 * and most texts have nothing for it.
 */
export const findAll = (text: string, pattern: RegExp, needs: RegExp | string): Iterable<RegExpExecArray> =>
  (typeof needs === 'string' ? text.includes(needs) : needs.test(text)) ? text.matchAll(pattern) : []

/**
 * The source of an expression from words with single spaces, curly apostrophes and no-break hyphens, which stand for any white space,
 * either apostrophe and any hyphen.
 */
export const loosely = (words: string): string =>
  words
    .replaceAll(' ', String.raw`\s+`)
    .replaceAll('\u2019', `[\u2019']`)
    .replaceAll('\u2011', '[\u2010\u2011-]')
