const FORM = /^(?<base>.*?)(?:_(?<context>nearest|open|whole|exact))?(?:_(?<plural>zero|one|two|few|many|other))?$/s

/**
 * A key taken apart as i18next puts it together: `few-are-done_open_one` is a form of `few-are-done`.
 * Ids hold no underscore, so nothing else looks like a form.
 */
export interface TextForm {
  readonly base: string
  /** The base with its context: what a language says one thing for. */
  readonly said: string
  readonly plural: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other' | null
}

export function textForm(key: string): TextForm {
  const { base = key, context, plural } = FORM.exec(key)?.groups ?? {}
  const said = context === undefined ? base : `${base}_${context}`
  return { base, said, plural: (plural ?? null) as TextForm['plural'] }
}

// Every language that tells one from several has both; those with more forms may say more.
const PLURALS = ['one', 'other'] as const

/** The keys still wanted, so that something is said for every count; none where it is said in one text. */
export function formsMissing(said: string, keys: ReadonlySet<string>): string[] {
  if (keys.has(said)) return []
  const missing = PLURALS.map((plural) => `${said}_${plural}`).filter((key) => !keys.has(key))
  return missing.length === PLURALS.length && !keys.has(`${said}_zero`) ? [said] : missing
}
