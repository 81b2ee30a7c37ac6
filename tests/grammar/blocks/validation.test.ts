/**
 * Chevrotain's own checks of the vocabularies and of the grammar: unreachable tokens, left recursion, alternatives that nothing
 * tells apart; and what Chevrotain does not check, whether what may follow a part could also go on with it. Production code
 * skips the checks.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { Lexer } from 'chevrotain'
import { describe, expect, it } from 'vitest'
import { BlockParser } from '../../../grammar/blocks/parser.ts'
import { terminals } from '../../../grammar/roles/role.ts'
import { vocabulary } from '../lines/vocabulary.ts'
import { conflicts, terminalsOf } from './ll1.ts'

describe('the vocabularies', () => {
  it('pass the checks of the lexer', () => {
    expect(new Lexer([...vocabulary], { positionTracking: 'full' }).lexerDefinitionErrors).toEqual([])
  })

  it('name no token twice', () => {
    const names = [...vocabulary, ...terminals].map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})

describe('the grammar', () => {
  const rules = new BlockParser().getSerializedGastProductions()

  it('passes the checks of the parser', () => {
    expect(() => new BlockParser(true)).not.toThrow()
  })

  it('uses every terminal', () => {
    expect([...terminalsOf(rules)].sort()).toEqual(terminals.map(({ name }) => name).sort())
  })

  it('is LL(1): one token tells every choice, and the end of every repetition', () => {
    expect(conflicts(rules)).toEqual([])
  })

  it('decides by nothing but the token', () => {
    const folder = new URL('../../../grammar/blocks/', import.meta.url)
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
    const deciding = sources.filter((name) =>
      /\b(?:GATE|IGNORE_AMBIGUITIES|BACKTRACK|LA\()/.test(readFileSync(new URL(name, folder), 'utf8')),
    )
    expect(deciding).toEqual([])
  })
})

describe('the check for LL(1)', () => {
  const terminal = (name: string) => ({ type: 'Terminal' as const, name })
  const repeated = (...names: string[]) => ({ type: 'Repetition' as const, definition: names.map(terminal) })

  it('finds what may follow a repetition and go on with it', () => {
    expect(conflicts([{ type: 'Rule', name: 'a', definition: [repeated('X'), terminal('X')] }])).toEqual(['a: X'])
  })

  it('finds two alternatives that begin alike', () => {
    const choice = {
      type: 'Alternation' as const,
      definition: [
        { type: 'Alternative' as const, definition: [terminal('X')] },
        { type: 'Alternative' as const, definition: [terminal('X'), terminal('Y')] },
      ],
    }
    expect(conflicts([{ type: 'Rule', name: 'a', definition: [choice] }])).toEqual(['a: X'])
  })

  it('finds what follows through another rule', () => {
    const inner = { type: 'Rule' as const, name: 'b', definition: [repeated('X')] }
    const outer = {
      type: 'Rule' as const,
      name: 'a',
      definition: [{ type: 'NonTerminal' as const, name: 'b' }, terminal('X')],
    }
    expect(conflicts([outer, inner])).toEqual(['b: X'])
  })
})
