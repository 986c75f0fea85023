import { own, type Param, say, type Text, type Tool, textKey } from '@trivsel/core'
import type { Session } from '../session/session'
import { participantOf } from '../session/session'

/** Wording of a report, by its name among the words that tools share. */
export const words = (name: string, params?: Readonly<Record<string, Param>>): Text => say(textKey.report(name), params)

/** What a theme is called: its title in content, or what people called it. */
export function themeText(tool: Tool, id: string, title: string | null): Text {
  if (title !== null) return own(title)
  return tool.themes.some((theme) => theme.id === id) ? say(textKey.theme(tool.id, id, 'title')) : words('own-theme')
}

/** What a participant is called. */
export const personText = (session: Session, id: string): Text => own(participantOf(session, id)?.name ?? id)

/** Several participants, as a list. */
export const peopleText = (session: Session, ids: readonly string[]): Param => ({
  list: ids.map((id) => personText(session, id)),
})

/** Titles within a sentence, as a list; in quotation marks, since a title may hold an `and` or a question mark. */
export const quoted = (titles: readonly Text[]): Param => ({
  list: titles.map((title) => words('quoted', { title })),
})

/** A box of the priority map, in a word or two. */
export const boxText = (quadrant: string): Text => say(textKey.quadrant(quadrant, 'short'))
