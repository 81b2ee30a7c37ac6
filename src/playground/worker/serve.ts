/** A worker that answers calls, one after the other. */
import type { Answer, Call } from '../protocol.ts'

/** What of a worker is used here. */
interface Scope {
  addEventListener: (type: 'message', listen: (event: { data: Call }) => void) => void
  postMessage: (answer: Answer) => void
}

/** The name of the error that says that this worker does not read a text: its language, or a scan (scripts/bundle/playground.ts). */
const unread = 'Unread'

/** Answers calls by the methods of an object. An error is answered in words: it is for people. */
export const serve = (methods: object): void => {
  const scope = globalThis as unknown as Scope
  const byName = methods as Readonly<Record<string, (...args: readonly unknown[]) => unknown>>
  scope.addEventListener('message', ({ data: { id, name, args } }) => {
    void (async (): Promise<void> => {
      try {
        scope.postMessage({ id, value: await byName[name]?.(...args) })
      } catch (error) {
        const { name: kind, message } = error instanceof Error ? error : new Error(String(error))
        scope.postMessage({ id, error: message, isUnread: kind === unread })
      }
    })()
  })
}
