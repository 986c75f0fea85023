/** What can become of a theme that is not chosen now. */
export const dispositions = ['later', 'parked', 'escalated', 'dropped', 'kept'] as const

/** One of {@link dispositions}: taken up later, parked until more is known, brought to someone who can decide, let go, kept as it is. */
export type Disposition = (typeof dispositions)[number]
