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
  let end = (): void => {}
  stopped?.addEventListener('abort', () => end(), { once: true })
  // Not `Promise.race` with a promise of the end: that would hold every result until then.
  const doneOrEnded = (first: (typeof begun)[number]): Promise<PromiseSettledResult<Result> | undefined> =>
    new Promise((resolve) => {
      end = () => resolve(undefined)
      void first.then(resolve)
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
    const result = first && (await doneOrEnded(first))
    if (!result || stopped?.aborted) return
    if (result.status === 'rejected') throw result.reason
    yield result.value
  }
}
