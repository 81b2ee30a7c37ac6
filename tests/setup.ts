// Chevrotain 13 validates a grammar with `Object.groupBy`, which Node 20 does not have. Production code skips the
// validations; the one test that runs them needs this fill.
interface Grouping {
  groupBy?: <T>(items: Iterable<T>, key: (item: T) => PropertyKey) => Record<PropertyKey, T[]>
}
const target = Object as unknown as Grouping
target.groupBy ??= <T>(items: Iterable<T>, key: (item: T) => PropertyKey): Record<PropertyKey, T[]> => {
  const groups: Record<PropertyKey, T[]> = {}
  for (const item of items) (groups[key(item)] ??= []).push(item)
  return groups
}
