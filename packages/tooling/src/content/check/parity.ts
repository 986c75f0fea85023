import { type Content, textForm } from '@trivsel/authoring/content'

/** What a namespace says in its languages: as much, and the same. */
export interface ParityRow {
  readonly piece: string
  /** By language, how many things it says; forms of one text count once. */
  readonly says: Readonly<Record<string, number>>
  /** What one language says and another does not. */
  readonly differing: readonly string[]
  readonly ok: boolean
}

/** Compares the languages of every namespace. */
export const parityOf = ({ words }: Pick<Content, 'words'>): ParityRow[] =>
  [...words].map(([piece, files]) => {
    const said = files.map(({ language, leaves }) => ({
      language,
      keys: new Set(leaves.map(({ key }) => textForm(key).said)),
    }))
    const all = new Set(said.flatMap(({ keys }) => [...keys]))
    const differing = [...all].filter((key) => !said.every(({ keys }) => keys.has(key))).sort()
    const says = Object.fromEntries(said.map(({ language, keys }) => [language, keys.size]))
    return { piece, says, differing, ok: differing.length === 0 }
  })
