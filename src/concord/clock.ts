/** Hours of the day, which languages write with other figures: `5.30 p.m.`, `17 h 30`, `17.30 horas`, `下午5时30分` (A/RES/78/269). */

/** An hour where it stands in a text (UTF-16, `[start, end)`): `17:30`. */
export interface Hour {
  readonly value: string
  readonly start: number
  readonly end: number
}

/**
 * Groups: the hour, its minutes, and in English and Chinese the half of the day, which one of two hours may have for both: in English the
 * second, in Chinese the first.
 */
const patterns: Readonly<Record<string, RegExp>> = {
  en: /(?<!\d)(?<hour>\d{1,2})(?:[.:](?<minutes>\d\d))?(?:\s*(?<half>[ap])\.?\s?m\b\.?|(?=\s*(?:to|and|[–-])\s*\d{1,2}(?:[.:]\d\d)?\s*(?<other>[ap])\.?\s?m\b))/g,
  fr: /(?<!\d)(?<hour>\d{1,2})\s?h(?:eures?)?(?![\p{L})])(?:\s?(?<minutes>\d\d)(?!\d))?/gu,
  es: /(?<!\d)(?<hour>\d{1,2})[.:](?<minutes>\d\d)(?:\s*(?:horas|h)(?!\p{L})|(?=\s*(?:a|y)\s+(?:las?\s+)?\d{1,2}[.:]\d\d))/gu,
  ru: /(?<!\d)(?<hour>\d{1,2})\s?ч(?:\.|ас(?:а|у|ам|ов|ы)?)?(?!\p{L})(?:\s?(?<minutes>\d\d)\s?мин(?:\.|ут\p{L}*)?)?/gu,
  zh: /(?:(?<half>上午|下午|晚上)\s?|(?<=(?<other>上午|下午|晚上)[\d\s时分至和\u3001]*))(?<!\d)(?<hour>\d{1,2})\s?时(?:\s?(?<minutes>\d{1,2})\s?分)?/g,
  ar: /(?<![\d:])(?<hour>\d{1,2}):(?<minutes>\d\d)(?![\d:])/g,
}

const afterNoon = new Set(['p', '下午', '晚上'])

const hourOf = (groups: Readonly<Record<string, string | undefined>>): string => {
  const half = groups['half'] ?? groups['other']
  const hour = Number(groups['hour'])
  const ofDay = half === undefined ? hour : (hour % 12) + (afterNoon.has(half) ? 12 : 0)
  return `${ofDay}:${groups['minutes'] ?? '00'}`
}

/**
 * The hours of a text.
 * @param code ISO 639-1 code of its language; of a language that is not known here none is found
 */
export const hoursIn = (text: string, code: string): Hour[] => {
  const pattern = patterns[code]
  if (!pattern || !/\d/.test(text)) return []
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index, groups = {} }) =>
    Number(groups['hour']) > 24 ? [] : [{ value: hourOf(groups), start: index, end: index + found.length }],
  )
}
