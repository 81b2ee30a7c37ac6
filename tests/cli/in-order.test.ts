import { expect, test } from 'vitest'
import { inOrder } from '../../src/cli/in-order.ts'

/** Work on numbers that ends when it is told to; the most that was going on at once is counted. */
class Work {
  readonly ends = new Map<number, () => void>()
  held = 0
  most = 0
  do = async (item: number): Promise<number> => {
    this.held += 1
    this.most = Math.max(this.most, this.held)
    await new Promise<void>((end) => this.ends.set(item, end))
    return item
  }
}

const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

test('results come in the order of the items, however long one takes', async () => {
  const work = new Work()
  const results = inOrder([1, 2, 3], 3, work.do)
  const first = results.next()
  await tick()
  work.ends.get(3)?.()
  work.ends.get(2)?.()
  work.ends.get(1)?.()
  expect([(await first).value, (await results.next()).value, (await results.next()).value]).toEqual([1, 2, 3])
  expect((await results.next()).done).toBe(true)
})

test('no more is begun than may wait, over twenty thousand items', async () => {
  let held = 0
  let most = 0
  let seen = 0
  const work = async (item: number): Promise<number> => {
    held += 1
    most = Math.max(most, held)
    await Promise.resolve()
    return item
  }
  for await (const item of inOrder(Array(20_000).keys(), 8, work)) {
    expect(item).toBe(seen++)
    held -= 1
  }
  expect([seen, most]).toEqual([20_000, 8])
})

test('a failure is told when its turn comes', async () => {
  const seen: number[] = []
  const work = (item: number): Promise<number> =>
    item === 2 ? Promise.reject(new Error('two')) : Promise.resolve(item)
  const run = async (): Promise<void> => {
    for await (const item of inOrder([0, 1, 2, 3], 4, work)) seen.push(item)
  }
  await expect(run()).rejects.toThrow('two')
  expect(seen).toEqual([0, 1])
})

test('ends when it is stopped, without what is not done', async () => {
  const work = new Work()
  const controller = new AbortController()
  const results = inOrder([1, 2], 2, work.do, controller.signal)
  const first = results.next()
  await tick()
  work.ends.get(1)?.()
  expect((await first).value).toBe(1)
  const second = results.next()
  controller.abort()
  expect((await second).done).toBe(true)
})
