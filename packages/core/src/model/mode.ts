/**
 * How answers are shared: `open` attributed from the start; `reveal` private until a common reveal, then attributed;
 * `anonymous` never attributed, and shown only where enough people answered.
 */
export const modes = ['open', 'reveal', 'anonymous'] as const

/** One of {@link modes}. */
export type Mode = (typeof modes)[number]
