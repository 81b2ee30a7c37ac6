/**
 * Chevrotain's own checks of the vocabulary and of the grammar: unreachable tokens, left recursion, alternatives that
 * nothing tells apart. Production code skips them.
 */
import { Lexer } from 'chevrotain'
import { describe, expect, it } from 'vitest'
import { BlockParser } from '../../grammar/block/parser.ts'
import { roles, shapes } from '../../grammar/lines/shapes.ts'

describe('the vocabulary', () => {
  it('passes the checks of the lexer', () => {
    expect(new Lexer([...shapes], { positionTracking: 'full' }).lexerDefinitionErrors).toEqual([])
  })

  it('names no token twice', () => {
    const names = [...shapes, ...roles].map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('the grammar', () => {
  it('passes the checks of the parser', () => {
    expect(() => new BlockParser(true)).not.toThrow()
  })

  it('uses every token that is not skipped', () => {
    const used = new Set<string>()
    JSON.stringify(new BlockParser().getSerializedGastProductions(), (_, value: unknown) => {
      if (
        typeof value === 'object' &&
        value !== null &&
        'type' in value &&
        value.type === 'Terminal' &&
        'name' in value
      )
        used.add(String(value.name))
      return value
    })
    const lines = new Set(
      shapes.filter((shape) => shape.CATEGORIES?.some(({ name }) => name === 'Line')).map(({ name }) => name),
    )
    const unused = [...shapes, ...roles].filter(
      ({ name, GROUP }) => GROUP === undefined && !used.has(name) && !lines.has(name),
    )
    expect(unused.map(({ name }) => name)).toEqual([])
  })
})
