import type { Block, Param, Text, Tool } from '@trivsel/core'
import { quoted, themeText, words } from '../report-texts'

export const heading = (name: string, level: 3 | 4 = 3): Block => ({ kind: 'heading', level, text: words(name) })
export const paragraph = (text: Text): Block => ({ kind: 'paragraph', text })
export const notice = (text: Text): Block => ({ kind: 'notice', text })
export const list = (items: readonly Text[]): Block[] => (items.length === 0 ? [] : [{ kind: 'list', items }])

/** What several themes are called, as a list. */
export const namesOf = (tool: Tool, themes: readonly { readonly id: string; readonly title: string | null }[]): Param =>
  quoted(themes.map(({ id, title }) => themeText(tool, id, title)))
