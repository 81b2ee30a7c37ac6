/** Characters as XML 1.0 writes them. */

// Controls, halves of a pair and the two last places of the plane stand in no XML.
const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Text between tags; what XML cannot hold is left out. */
export const escapeText = (text: string): string =>
  text.replace(impossible, '').replace(/[&<>]/g, (sign) => names[sign] ?? sign)

/** Text between the quotation marks of an attribute. */
export const escapeAttribute = (text: string): string => escapeText(text).replaceAll('"', '&quot;')
