/** Lists by key. */

/** Adds an item to the list of a key, which is made where there is none. */
export const addTo = <Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void => {
  const group = groups.get(key)
  if (group) group.push(item)
  else groups.set(key, [item])
}
