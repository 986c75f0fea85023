/**
 * Refuses a list that has an item twice.
 * @throws RangeError naming the list.
 */
export function requireOnce(items: readonly string[]): void {
  if (new Set(items).size < items.length)
    throw new RangeError(`[${items.join(', ')}] has an item twice: name each once`)
}
