import { type Content, childOf, textOf, type WordsFile } from '@trivsel/authoring/content'
import { schemaFiles } from '../schema/schema-files'
import { questionsTable } from '../tables/questions'
import { tableFiles } from '../tables/table'
import { themesTable } from '../tables/themes'
import { catalogueJson, pieceJson, sharedJson, toolJson } from './json'
import type { Files } from './module'
import type { Published } from './published'
import { aboutTool, structureModule } from './structure-module'
import { wordsModule } from './words-module'

/** Everything that is published, by its path in dist. */
export function distFiles({ tools, models, decks, sources, words }: Content, published: Published): Files {
  const { catalogue } = published
  const of = (namespace: string): readonly WordsFile[] => words.get(namespace) ?? []
  return new Map([
    ...tools.flatMap(({ value, notes }) => {
      if (value === undefined) return []
      const named = of(value.id)
      const about = aboutTool(value, englishTitle(named) ?? value.id, sources)
      return [...structureModule(value, about), toolJson(value, notes, sources, named)]
    }),
    ...[...models, ...decks].flatMap(({ value, notes }) => {
      if (value === undefined) return []
      const named = of(value.id)
      return [...structureModule(value, [`${englishTitle(named) ?? value.id}.`]), pieceJson(value, notes, named)]
    }),
    ...[...words.values()].flat().flatMap(wordsModule),
    sharedJson(of('shared')),
    catalogueJson(catalogue),
    ...tableFiles(themesTable(published), catalogue.version),
    ...tableFiles(questionsTable(published), catalogue.version),
    ...schemaFiles(),
  ])
}

const englishTitle = (words: readonly WordsFile[]): string | undefined =>
  textOf(childOf(words.find(({ language }) => language === 'en')?.tree, 'title'))
