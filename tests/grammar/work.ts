/** Work that a parse does, counted: what no clock of a busy machine can tell. */
import { vi } from 'vitest'
import { en } from '../../grammar/lexicon/en/index.ts'
import { lexLines } from '../../grammar/lines/lexer.ts'
import type { Line } from '../../grammar/lines/line.ts'
import { classify } from '../../grammar/roles/classify.ts'
import { readContext } from '../../grammar/roles/context.ts'
import type { Channel } from '../../grammar/source.ts'

/** @returns how many regular expressions are run meanwhile, one for each match that is looked for */
export function expressionsRun(work: () => void): number {
  // Every method of strings and expressions goes through this one where it is not the engine's own.
  const exec = vi.spyOn(RegExp.prototype, 'exec')
  try {
    work()
    return exec.mock.calls.length
  } finally {
    exec.mockRestore()
  }
}

/** @returns how many different regular expressions are run meanwhile: the engine compiles each when it is first run */
export function differentExpressionsRun(work: () => void): number {
  const exec = vi.spyOn(RegExp.prototype, 'exec')
  try {
    work()
    return new Set(exec.mock.contexts.map(String)).size
  } finally {
    exec.mockRestore()
  }
}

/** @returns how often the lines of a text are asked for their words until all have their roles, for each line */
export function looksAtLine(text: string, channel: Channel): number {
  const source = { text, channel }
  let count = 0
  const lines = lexLines(source, en).map(
    (line) =>
      new Proxy(line, {
        get: (target, key): unknown => {
          if (key === 'text' || key === 'plain') count++
          return target[key as keyof Line]
        },
      }),
  )
  classify(readContext({ source, code: 'en', language: en, lines }))
  return count / lines.length
}
