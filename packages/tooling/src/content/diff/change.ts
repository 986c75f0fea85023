/**
 * How much a change asks of those who use the content, the least first. `wording`: people read or are advised something
 * else, nothing that is stored is touched. `addition`: there is more, or more is allowed. `retired`: an id is no longer
 * given out, and the catalogue says what became of it. `breaking`: a stored id, answer or session may mean something
 * else now or cannot be read.
 */
export const changeClasses = ['wording', 'addition', 'retired', 'breaking'] as const

/** One of {@link changeClasses}. */
export type ChangeClass = (typeof changeClasses)[number]

/** Something that is different between two catalogues. */
export interface Change {
  readonly class: ChangeClass
  /** The id or text key, or the piece and the place of a setting in it. */
  readonly where: string
  /** What happened, with old and new. */
  readonly what: string
  /** Why it matters; said of what breaks something. */
  readonly why?: string
}

const bumps = { wording: 'patch', addition: 'minor', retired: 'minor', breaking: 'major' } as const

/** The changeset that a list of changes asks for; `null` where nothing changed. */
export function bumpFor(changes: readonly Change[]): 'patch' | 'minor' | 'major' | null {
  const gravest = changeClasses.findLast((one) => changes.some((change) => change.class === one))
  return gravest === undefined ? null : bumps[gravest]
}
