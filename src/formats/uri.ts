/** Paths as references of RFC 3986. */

/**
 * A relative path stays relative, with `/` between names; `/tmp/a b.txt` becomes `file:///tmp/a%20b.txt`, `C:\\a.txt`
 * `file:///C:/a.txt`. Halves of surrogate pairs, which a URI cannot hold, become U+FFFD.
 */
export const toUri = (path: string): string => {
  const [, drive, rest = ''] = /^([A-Za-z]:(?=[\\/]))?(.*)$/s.exec(path.replaceAll(/\p{Cs}/gu, '\uFFFD')) ?? []
  const encoded = rest.split(/[\\/]/).map(encodeURIComponent).join('/')
  if (drive !== undefined) return `file:///${drive}${encoded}`
  return encoded.startsWith('/') ? `file://${encoded}` : encoded
}
