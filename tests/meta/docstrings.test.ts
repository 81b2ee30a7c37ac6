/** The grammar, the engine and the rules are read by people who add to them: whatever one file gives to others says what it is. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)
const files = ['grammar', 'src/lint', 'src/rules'].flatMap((room) =>
  readdirSync(new URL(room, root), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${room}/${path}`),
)
const declaration = /^export (?:function\*?|const|class|interface|type) (\w+)/

test('every exported declaration has a comment', () => {
  const bare = files.flatMap((file) => {
    const lines = readFileSync(new URL(file, root), 'utf8').split('\n')
    return lines.flatMap((line, index) => {
      const name = declaration.exec(line)?.[1]
      return name === undefined || lines[index - 1]?.trimEnd().endsWith('*/') === true ? [] : [`${file}: ${name}`]
    })
  })
  expect(bare).toEqual([])
})
