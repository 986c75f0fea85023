import type { Content, Language, Letter } from '@trivsel/authoring/content'

/** A mistake under a name, so that an exception can be made of it. */
export interface Found extends Letter {
  /** A text key (`talk:themes.clear-goals.title`), a namespace, or the path of a figure. */
  readonly where: string
  /** Where only one language is wrong. */
  readonly language?: Language
}

/** One thing that must hold for the content of this repository, beyond what holds for any author's. */
export interface OwnRule {
  /** As exceptions call it. */
  readonly name: string
  readonly find: (content: Content) => readonly Found[]
}
