import type { Files } from '../write/module'
import type { Published } from '../write/published'
import { indexSheet } from './index-sheet'
import { deckSheet, modelSheet, sharedSheet } from './other-sheets'
import { printSheet } from './sheet'
import { toolSheet } from './tool-sheet'

/** The review sheets, by their path in docs/generated: one for each namespace, and where to begin. */
export function sheetFiles(published: Published): Files {
  const { tools, models, decks } = published.catalogue
  const sheets = [
    ...tools.map((tool) => toolSheet(published, tool)),
    ...models.map((model) => modelSheet(published, model)),
    ...decks.map((deck) => deckSheet(published, deck)),
    sharedSheet(published),
  ]
  return new Map([
    ['README.md', indexSheet(published, sheets)],
    ...sheets.map((sheet) => [`${sheet.namespace}.md`, printSheet(published, sheet)] as const),
  ])
}
