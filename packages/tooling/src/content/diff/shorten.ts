const LONGEST = 60

/** A value as one short piece of text. */
export function shortly(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`
}

/** Two texts, each cut to where they differ, so that a change at the end of a long text is seen. */
export function oldAndNew(before: string, after: string): string {
  let same = 0
  while (same < before.length && before[same] === after[same]) same++
  // A few letters before the change tell where in the text it is.
  const start = Math.max(before.length, after.length) <= LONGEST ? 0 : Math.max(0, same - 15)
  const cut = (text: string): string => {
    const end = text.length <= start + LONGEST ? '' : '…'
    return `"${start > 0 ? '…' : ''}${text.slice(start, start + LONGEST)}${end}"`
  }
  return `${cut(before)} → ${cut(after)}`
}
