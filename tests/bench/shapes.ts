/** Cost against size, for shapes of text that tempt a parser to look back or ahead too far. */
import { pathToFileURL } from 'node:url'
import { resolve } from 'node:path'
import { callTime } from './clock.ts'
import { table } from './table.ts'

type Work = (text: string) => unknown

const words = 'the importance of international cooperation in the field of information and communications, '
const opened = (body: string): string => `The General Assembly,\n\n${body}\n`

const repeated = (part: (index: number) => string, size: number): string => {
  const parts: string[] = []
  for (let length = 0, index = 1; length < size; index++) {
    const next = part(index)
    parts.push(next)
    length += next.length
  }
  return parts.join('')
}

/** Each makes a text of about so many characters. */
const shapes: Readonly<Record<string, (size: number) => string>> = {
  'one giant line': (size) => opened(`1. Stresses ${repeated(() => words, size)}`),
  'one giant paragraph': (size) => opened(`1. Stresses ${repeated(() => `${words}\n`, size)}`),
  'many paragraphs': (size) => opened(repeated((index) => `${index}. Stresses ${words.repeat(3)};\n\n`, size)),
  'notes at the end': (size) =>
    opened(
      `${repeated((index) => `${index}. Recalls the report;^{${index}}\n\n`, size / 2)}${repeated((index) => `^{${index}} A/${60 + (index % 20)}/${index}.\n`, size / 2)}`,
    ),
  'nested lists': (size) =>
    opened(
      `1. Requests:\n\n${repeated((index) => `(${'abcdefghij'[index % 10]}) Reports;\n\n(i) Figures;\n\n(ii) Words;\n\n`, size)}`,
    ),
  'unpaired signs': (size) => opened(`1. Stresses ${repeated(() => '*the “[ (a ', size)}`),
}

/** Sizes in characters. */
export const sizes: readonly number[] = [15_000, 150_000, 1_500_000]

/** Nanoseconds a character. */
export interface Cost {
  readonly shape: string
  readonly work: string
  readonly costs: readonly number[]
}

export const shapeCosts = async (): Promise<Cost[]> => {
  const library = (await import(pathToFileURL(resolve('dist/src/index.js')).href)) as { parse: Work; lint: Work }
  const costs: Cost[] = []
  for (const [shape, make] of Object.entries(shapes))
    for (const work of ['parse', 'lint'] as const) {
      const call = library[work]
      const per = sizes.map((size) => {
        const text = make(size)
        // As much text at every size, so that all are equally warm.
        const times = Math.max(2, Math.round(1_500_000 / size / 4))
        let least = Infinity
        for (let time = 0; time < times; time++)
          least = Math.min(
            least,
            callTime(() => call(text)),
          )
        return (least * 1000) / text.length
      })
      costs.push({ shape, work, costs: per })
    }
  return costs
}

export const shapeTable = (costs: readonly Cost[]): string =>
  table(
    ['shape', 'work', ...sizes.map((size) => `${size / 1000} K, ns a character`), 'largest by smallest'],
    costs.map(({ shape, work, costs: per }) => [
      shape,
      work,
      ...per.map((cost) => cost.toFixed(0)),
      ((per.at(-1) ?? NaN) / (per[0] ?? NaN)).toFixed(2),
    ]),
  )
