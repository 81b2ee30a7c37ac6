/** Glob patterns: `*` and `?` within a name, `**` over folders, `{a,b}` alternatives. */

/** Whether a word is a pattern rather than a path. */
export const isGlob = (word: string): boolean => /[*?{[]/.test(word)

/** The folder that a pattern starts from: what stands before its first special character. */
export const globFolder = (pattern: string): string => {
  const plain = /^[^*?{[]*/.exec(pattern)?.[0] ?? ''
  return plain.slice(0, plain.lastIndexOf('/') + 1)
}

const pieces = /\*\*\/|\*\*|\*|\?|\{[^{}/]*\}|\[[^\]/]+\]|[^*?{[]+|[{[]/g
const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

const translate = (piece: string): string => {
  if (piece === '**/') return '(?:[^/]+/)*'
  if (piece === '**') return '.*'
  if (piece === '*') return '[^/]*'
  if (piece === '?') return '[^/]'
  if (piece.length > 1 && piece.startsWith('{')) return `(?:${piece.slice(1, -1).split(',').map(escape).join('|')})`
  return piece.length > 1 && piece.startsWith('[') && piece.endsWith(']')
    ? piece.replaceAll('\\', '\\\\')
    : escape(piece)
}

/** A test for paths with `/` between names. */
export const matchGlob = (pattern: string): ((path: string) => boolean) => {
  const expression = new RegExp(`^${(pattern.match(pieces) ?? []).map(translate).join('')}$`, 'u')
  return (path) => expression.test(path)
}
