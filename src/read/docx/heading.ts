/**
 * Which paragraphs are headings.
 */
import type { Span } from '../rich/spans.ts'
import { isCentred, numberIn, type ParagraphStyle } from './styles.ts'
import type { XmlElement } from '../rich/xml.ts'

const bodyLevel = 9

const namedAsHeading = /^(?:heading|title|subtitle)\b/i
const typedLabel = /^\s*\(?(?:\d{1,3}|[a-z]{1,4})[.)]\s/

/**
 * Whether a paragraph is a title or a heading: by the outline level or the name of its style, or because it is centred or
 * bold throughout and bears no number. What ends in a comma or a semicolon is part of a sentence, however it is set: the
 * organ line, a new clause that a delegation sets in bold.
 */
export function isHeading(
  properties: XmlElement | undefined,
  style: ParagraphStyle,
  spans: readonly Span[],
  label: string | undefined,
): boolean {
  const text = spans.map((span) => span.text).join('')
  if (/[,;]\s*$/.test(text)) return false
  const outline = numberIn(properties, 'w:outlineLvl') ?? style.outline ?? bodyLevel
  if (outline < bodyLevel || namedAsHeading.test(style.name ?? '')) return true
  if (label !== undefined || typedLabel.test(text)) return false
  const words = spans.filter((span) => /[\p{L}\p{N}]/u.test(span.text))
  return (isCentred(properties) ?? style.centred ?? false) || (words.length > 0 && words.every(({ bold }) => bold))
}
