/** Patterns of files, as in `.gitignore`, by the package `ignore`. */
import { relative, sep } from 'node:path'
import type ignore from 'ignore'
import { importPackage } from '../../read/import-package.ts'
import { checkPattern, PatternError } from '../pattern-check.ts'

/** Makes tests for files, by where they are, of patterns; those with a slash start from `folder`. */
export type MatchPatterns = (patterns: readonly string[], folder: string) => (location: string) => boolean

const mostAlternatives = 100

/** `*.{txt,md}` -> `*.txt`, `*.md`: `.gitignore` knows no braces, configurations of other programs do. */
const withoutBraces = (pattern: string): string[] => {
  let all = ['']
  for (const piece of pattern.split(/(\{[^{}]*,[^{}]*\})/)) {
    const alternatives = /^\{.*,.*\}$/su.test(piece) ? piece.slice(1, -1).split(',') : [piece]
    all = all.flatMap((start) => alternatives.map((end) => start + end))
    if (all.length > mostAlternatives)
      throw new PatternError(`The pattern ${JSON.stringify(pattern)} has more than ${mostAlternatives} alternatives`)
  }
  return all
}

/**
 * Loads what matches patterns. A later pattern goes before an earlier one and `!` takes out again, but nothing out of a folder
 * that is left out as a whole (gitignore(5)). What comes of it throws a PatternError for a pattern that cannot be followed.
 */
export const loadPatterns = async (): Promise<MatchPatterns> => {
  const { default: create } = await importPackage<{ default: typeof ignore }>('ignore')
  return (patterns, folder) => {
    const matcher = create({ ignorecase: false, allowRelativePaths: true })
    for (const pattern of patterns) {
      checkPattern(pattern)
      matcher.add(pattern.replace(/^(!?)\.\//, '$1/'))
    }
    return (location) => {
      const path = relative(folder, location).split(sep).join('/')
      return path !== '' && matcher.ignores(path)
    }
  }
}

/** Patterns of a configuration as patterns of an ignore file: a line each, braces written out. */
export const plainPatterns = (patterns: readonly string[]): string[] => patterns.flatMap(withoutBraces)

/** The patterns of an ignore file: a line each, without empty lines and comments. */
export const readPatternLines = (text: string): string[] =>
  text.split(/\r\n?|\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'))
