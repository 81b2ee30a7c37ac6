/** Writing HTML. */
import { referenced } from '../harmless.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Characters that HTML does not allow: control characters but for white space, halves of surrogate pairs. */
const forbidden = /[^\t\n\r\f\u0020-\u007E\u00A0-\uD7FF\uE000-\u{10FFFF}]/gu

/** A text as it stands in an element or between the quotation marks of an attribute. */
export const escapeHtml = (text: string | number): string =>
  referenced(
    String(text)
      .replaceAll(forbidden, '\uFFFD')
      .replaceAll(/[&<>"']/g, (character) => entities[character] ?? ''),
  )

/** Values of attributes; what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`))
    .join('')

/** An element; `content` is HTML. */
export const tag = (name: string, attributes: Attributes, content: string): string =>
  `<${name}${attributesOf(attributes)}>${content}</${name}>`

/** An element without content: `<input />`, as XML writes it too. */
export const voidTag = (name: string, attributes: Attributes): string => `<${name}${attributesOf(attributes)} />`

/** Words of a fix or an expected value, in which `*…*` stands for italics. */
export const withItalics = (text: string): string =>
  escapeHtml(text).replaceAll(/\*([^*\n]+)\*/g, (_stars, words: string) => tag('em', {}, words))

/** A link to another page, where the address is one of the web. */
export const outward = (url: string | undefined, content: string, className: string): string =>
  url !== undefined && /^https?:\/\//.test(url)
    ? tag('a', { class: className, href: url, rel: 'noopener noreferrer' }, content)
    : tag('span', { class: className }, content)
