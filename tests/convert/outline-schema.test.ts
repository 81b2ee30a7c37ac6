/** The schema of the outline holds for outlines of all that is read, and names nothing that none of them has. */
import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { parse } from '../../grammar/parse.ts'
import { outlineSchema } from '../../src/convert/outline-schema.ts'
import { toOutline, type Outline } from '../../src/tree/outline.ts'

const fixtures = new URL('../../fixtures/', import.meta.url)
const textsBelow = (folder: string): string[] =>
  readdirSync(new URL(folder, fixtures), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.txt'))
    .map((path) => readFileSync(new URL(`${folder}/${path}`, fixtures), 'utf8'))

/** The second number is lost. */
const numberLost = `The General Assembly,

1. Decides to read;

Requests the Secretary-General to report;

3. Invites all States to write;

4. Decides to end.
`

const outlines: Outline[] = ['', numberLost, ...textsBelow('documents'), ...textsBelow('foreign')].map((text) =>
  toOutline(parse(text)),
)

test('outlines of texts are as the schema says', () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(outlineSchema)
  const wrong = outlines.flatMap((outline) => (validate({ path: 'a.txt', ...outline }) ? [] : [validate.errors]))
  expect(wrong).toEqual([])
  expect(outlines.length).toBeGreaterThan(50)
})

test('every property is one that some outline has', () => {
  const met = new Set<string>()
  JSON.stringify(outlines, (key, value: unknown) => {
    met.add(key)
    return value
  })
  const named: string[] = []
  JSON.stringify(outlineSchema, (key, value: unknown) => {
    if (key === 'properties') named.push(...Object.keys(value as object))
    return value
  })
  // What the command line adds.
  const added = ['path', 'id']
  expect(named.filter((name) => !met.has(name) && !added.includes(name))).toEqual([])
})
