/** Glob patterns as shells know them, by picomatch, which is loaded when there is one. */
import type picomatch from 'picomatch'
import { importPackage } from '../read/import-package.ts'
import { checkPattern } from './pattern-check.ts'

const special = /[*?{[]|[!@+]\(/

/** Whether a word is a pattern rather than a path. */
export const isGlob = (word: string): boolean => special.test(word)

/** The folder that a pattern starts from: what stands before its first special character. */
export const globFolder = (pattern: string): string => {
  const plain = pattern.slice(0, special.exec(pattern)?.index)
  return plain.slice(0, plain.lastIndexOf('/') + 1)
}

/** A test for paths with `/` between names. Throws a PatternError for a pattern that cannot be followed. */
export const matchGlob = async (pattern: string): Promise<(path: string) => boolean> => {
  checkPattern(pattern)
  const { default: compile } = await importPackage<{ default: typeof picomatch }>('picomatch')
  const matches = compile(pattern, { dot: true, nonegate: true })
  // In `{.,drafts}/a.txt` the folder that one is in has a name.
  return (path) => matches(path) || matches(`./${path}`)
}
