/** Doing many things at once with results in order. */

/**
 * Yields what `work` makes of the items, in their order. As many as `ahead` are begun before the first is done: no more
 * results than that ever wait for one that takes long. Ends early when `stopped` is aborted.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Result>,
  stopped?: AbortSignal,
): AsyncGenerator<Result> {
  const begun: Promise<PromiseSettledResult<Result>>[] = []
  const end = new Promise<undefined>((resolve) => {
    stopped?.addEventListener('abort', () => resolve(undefined), { once: true })
  })
  // A failure is told when its turn comes.
  const settle = async (item: Item): Promise<PromiseSettledResult<Result>> =>
    (await Promise.allSettled([work(item)]))[0]
  const queue = items[Symbol.iterator]()
  for (;;) {
    while (begun.length < ahead) {
      const next = queue.next()
      if (next.done) break
      begun.push(settle(next.value))
    }
    const first = begun.shift()
    const result = first && (await Promise.race([first, end]))
    if (!result || stopped?.aborted) return
    if (result.status === 'rejected') throw result.reason
    yield result.value
  }
}
