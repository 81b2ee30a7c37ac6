/**
 * Letters and digits, for regular expressions as classes and for single characters as questions. A Unicode property class
 * costs a third of a millisecond when it is first run, twice; what runs in every document does without one.
 */
/** Capital letters of Latin-1, as the inside of a character class. */
export const UPPER: string = String.raw`A-Z\u00c0-\u00d6\u00d8-\u00de`
/** Small letters of Latin-1. */
export const LOWER: string = String.raw`a-z\u00df-\u00f6\u00f8-\u00ff`
/** Letters of Latin-1 and its extensions, without the signs × and ÷ that stand among them. */
export const LETTER: string = String.raw`A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f`
/**
 * What words of alphabets are made of, for their edges: `\\b` knows ASCII alone. Characters of Chinese are not among them, which have no
 * space beside them.
 */
export const WORD: string = String.raw`\w\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff`
/** What is neither Latin nor general punctuation: letters of other scripts, mostly. */
export const FOREIGN: string = String.raw`\u0250-\u1fff\u2070-\uffff`

/** Beyond Latin-1 and beyond general punctuation a property class of Unicode is asked. */
const isForeign = (code: number): boolean => code >= 0x100 && (code < 0x2000 || code > 0x206f)

/** Raised and lowered signs and those of currencies, up to U+20FF, are no letters that have a case: the marks of notes are among them. */
const mayHaveCase = (code: number): boolean => isForeign(code) && (code < 0x2000 || code > 0x20ff)

const isUpperCode = (code: number): boolean =>
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0xde && code !== 0xd7) ||
  (mayHaveCase(code) && /\p{Lu}/u.test(String.fromCharCode(code)))

const isLowerCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 0xdf && code <= 0xff && code !== 0xf7) ||
  code === 0xb5 ||
  (mayHaveCase(code) && /\p{Ll}/u.test(String.fromCharCode(code)))

/** Whether a capital letter stands at an offset (UTF-16) of a text; nothing does beyond its ends. */
export const isUpperAt = (text: string, at: number): boolean => isUpperCode(text.charCodeAt(at))

/** Whether a small letter stands at an offset (UTF-16) of a text. */
export const isLowerAt = (text: string, at: number): boolean => isLowerCode(text.charCodeAt(at))

/** Whether a digit from 0 to 9 stands at an offset (UTF-16) of a text. */
export const isDigitAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

/** Whether a letter of any script stands at an offset (UTF-16) of a text. */
export const isLetterAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return isForeign(code)
    ? /\p{L}/u.test(String.fromCharCode(code))
    : isUpperCode(code) || isLowerCode(code) || code === 0xaa || code === 0xba
}

/** Whether a letter or a numeral of any kind stands at an offset of a text. */
export const isWordAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  if (isForeign(code)) return /[\p{L}\p{N}]/u.test(String.fromCharCode(code))
  return (
    isDigitAt(text, at) ||
    isLetterAt(text, at) ||
    '\u00b2\u00b3\u00b9\u00bc\u00bd\u00be'.includes(text.charAt(at) || ' ')
  )
}

/** Whether a sign of punctuation or another symbol stands at an offset of a text. */
export const isSignAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code < 0x80 ? code > 32 && code < 127 && !isWordAt(text, at) : /[\p{P}\p{S}]/u.test(text.charAt(at))
}

/** Whether a code unit is that of a letter: the class `LETTER`, for words that are read letter by letter. */
export const isLetterCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)

/** Whether a code unit is that of white space; beyond ASCII the expression decides. */
export const isSpaceCode = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && /\s/.test(String.fromCharCode(code)))

/** Whether a text begins with a capital letter. */
export const startsUpper = (text: string): boolean => isUpperAt(text, 0)

/** Whether a text may begin a sentence: with a capital, or a letter of a script that has none. */
export const mayBeginSentence = (text: string): boolean => {
  const code = text.charCodeAt(0)
  return isUpperCode(code) || (isForeign(code) && /\p{Lo}/u.test(text.charAt(0)))
}

/** Whether a text begins with a small letter. */
export const startsLower = (text: string): boolean => isLowerAt(text, 0)

/** Whether a text begins with one of some signs. */
export const startsWithAny = (text: string, signs: string): boolean => text !== '' && signs.includes(text.charAt(0))

/** The length of a text without some signs at its end. No pattern tells that in linear time over a long run of them. */
export const endWithout = (text: string, signs: string): number => {
  let end = text.length
  while (end > 0 && signs.includes(text.charAt(end - 1))) end--
  return end
}

/** A text with its first letter made a capital: `Welcomes` of `welcomes`. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
