import { expect, test } from 'vitest'
import { parse, nodesOf, walk } from '../../src/index.ts'

const document = parse('The General Assembly,\n\n*Recalling* its resolution,\n\n1. Decides to act.\n')

test('enters and leaves every node, inside its parents', () => {
  const events: string[] = []
  walk(document, {
    enter: (node, parents) => void events.push(`+${parents.length}${node.type}`),
    leave: (node, parents) => void events.push(`-${parents.length}${node.type}`),
  })
  const entered = events.filter((event) => event.startsWith('+')).map((event) => event.slice(1))
  const left = events.filter((event) => event.startsWith('-')).map((event) => event.slice(1))
  expect(events[0]).toBe('+0document')
  expect(events.at(-1)).toBe('-0document')
  expect(left.toSorted()).toEqual(entered.toSorted())
  const open: string[] = []
  for (const event of events) {
    if (event.startsWith('+')) open.push(event.slice(1))
    else expect(open.pop()).toBe(event.slice(1))
  }
})

test('skip leaves the children out', () => {
  const seen: string[] = []
  walk(document, {
    enter: (node) => {
      seen.push(node.type)
      return node.type === 'resolution' ? 'skip' : undefined
    },
  })
  expect(seen).toEqual(['document', 'resolution'])
})

test('nodesOf finds every node of a type in order', () => {
  expect(nodesOf(document, 'opener').map((opener) => opener.phrase)).toEqual(['Recalling', 'Decides'])
})
