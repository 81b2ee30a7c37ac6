/** The grammar is read by people who add to it: whatever one file gives to others says what it is. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const grammar = new URL('../../grammar/', import.meta.url)
const files = readdirSync(grammar, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))
const declaration = /^export (?:function\*?|const|class|interface|type) (\w+)/

test('every exported declaration of the grammar has a comment', () => {
  const bare = files.flatMap((file) => {
    const lines = readFileSync(new URL(file, grammar), 'utf8').split('\n')
    return lines.flatMap((line, index) => {
      const name = declaration.exec(line)?.[1]
      return name === undefined || lines[index - 1]?.trimEnd().endsWith('*/') === true ? [] : [`${file}: ${name}`]
    })
  })
  expect(bare).toEqual([])
})
