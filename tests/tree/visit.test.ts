import { expect, test } from 'vitest'
import { nodesOf, parse } from '../../src/index.ts'

test('nodesOf finds every node of a type in order', () => {
  const document = parse('The General Assembly,\n\n*Recalling* its resolution,\n\n1. Decides to act.\n')
  expect(nodesOf(document, 'opener').map((opener) => opener.phrase)).toEqual(['Recalling', 'Decides'])
})
