/** Why the figures of a group are not published. */
export type WhyWithheld =
  /** Nobody is in it, or nobody answered. */
  | 'empty'
  /** No figures were handed in. */
  | 'no-figures'
  /** Fewer people than the floor. */
  | 'too-few'
  /** It was published and too few answers are new, or it is new and too few late answers are in it. What stands stays. */
  | 'too-few-new'
  /** It was published and an answer in it was withdrawn. What stands stays, with a note. */
  | 'withdrawn'
  /** A cell that would give another one away. */
  | 'crossed'
  /** With all else that is known, it would tell of too few people. */
  | 'tells-too-much'

/** A group whose figures are not published. For whoever runs the round; those who read the figures see nothing of it. */
export interface Withheld {
  readonly group: string
  readonly theme: string
  readonly why: WhyWithheld
  /** What it would have told together with: groups of earlier publications, or of this request, where that is `null`. */
  readonly with?: readonly { readonly publication: string | null; readonly group: string }[]
}
