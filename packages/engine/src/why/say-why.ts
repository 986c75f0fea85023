import { type Param, say, type Text, textKey } from '@trivsel/core'

/** Wording of a reason, by its name among the words that tools share. */
export const words = (name: string, params?: Readonly<Record<string, Param>>): Text =>
  say(textKey.report(`why.${name}`), params)
