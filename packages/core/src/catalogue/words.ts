/** Wording as a tree; the path to a leaf is the key within the namespace. */
export interface TextTree {
  readonly [name: string]: string | TextTree
}

/** The wording of one tool, model or deck, or of what tools share, in one language. */
export interface Words {
  /** BCP 47 tag. */
  readonly language: string
  /** The id of a tool, a model or a deck, or `shared`. */
  readonly namespace: string
  readonly texts: TextTree
}
