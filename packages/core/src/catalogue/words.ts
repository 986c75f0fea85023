/** Wording as a tree; the path to a leaf is the key within the namespace. */
export interface TextTree {
  readonly [name: string]: string | TextTree
}

/** The wording of one tool, or of what tools share, in one language. */
export interface Words {
  /** BCP 47 tag. */
  readonly language: string
  /** A tool's id or `shared`. */
  readonly namespace: string
  readonly texts: TextTree
}
