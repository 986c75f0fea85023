import { bumpFor, type Change, changeClasses } from './change'

const headings = { breaking: 'Breaking', retired: 'Retired ids', addition: 'Additions', wording: 'Wording' } as const

/** Changes as people read them: the gravest first, then how many there are and which changeset they ask for. */
export function printChanges(changes: readonly Change[]): string[] {
  const groups = [...changeClasses].reverse().flatMap((one) => {
    const those = changes.filter((change) => change.class === one)
    if (those.length === 0) return []
    return [`${headings[one]} (${those.length})`, ...those.flatMap(lines), '']
  })
  const counts = changeClasses.map((one) => `${changes.filter((change) => change.class === one).length} ${one}`)
  const bump = bumpFor(changes)
  return [...groups, `${counts.join(', ')}: ${bump === null ? 'nothing to release' : `a ${bump} changeset`}`]
}

const lines = ({ where, what, why }: Change): string[] => [
  `  ${where}`,
  `      ${what}`,
  ...(why === undefined ? [] : [`      since ${why}`]),
]
