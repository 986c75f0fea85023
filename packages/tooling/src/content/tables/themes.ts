import { type Theme, type Tool, textKey } from '@trivsel/core'
import type { Published } from '../write/published'
import type { Table } from './table'

/** A theme with the tool it belongs to. */
interface Row {
  readonly tool: Tool
  readonly id: string
  readonly group: string
  /** Its place among the current themes of its tool, from 1. */
  readonly number: number
  readonly edition: string
  /** The theme that stands in its place in the current edition. */
  readonly inPlaceOf: string | null
}

/** Every theme that people rate or talk about, and those of earlier editions. */
export function themesTable({ catalogue, text, source }: Published): Table<Row> {
  const { languages } = catalogue
  const title = (language: string) => (row: Row) => text(language, textKey.theme(row.tool.id, row.id, 'title'))
  const statement = (language: string) => (row: Row) => text(language, textKey.theme(row.tool.id, row.id, 'statement'))
  return {
    name: 'themes',
    title: 'Themes of the tools',
    rows: catalogue.tools.flatMap(rowsOf),
    columns: [
      { name: 'id', meaning: 'Stable id: tool and theme.', required: true, cell: ({ tool, id }) => `${tool.id}/${id}` },
      { name: 'tool', meaning: 'Id of the tool.', required: true, cell: ({ tool }) => tool.id },
      { name: 'group', meaning: 'Id of the group within the tool.', required: true, cell: ({ group }) => group },
      {
        name: 'number',
        meaning:
          'Place of the theme among the current themes of its tool, from 1. A superseded theme has its former place.',
        datatype: 'integer',
        required: true,
        cell: ({ number }) => number,
      },
      ...languages.map((language) => ({
        name: `title_${language}`,
        meaning: `Title, in ${named(language)}.`,
        language,
        required: true,
        cell: title(language),
      })),
      ...languages.map((language) => ({
        name: `statement_${language}`,
        meaning: `What the theme says, in ${named(language)}.`,
        language,
        required: true,
        cell: statement(language),
      })),
      {
        name: 'edition',
        meaning: 'Edition of the source document the theme belongs to: YYYY-MM, or undated.',
        required: true,
        cell: ({ edition }) => edition,
      },
      {
        name: 'status',
        meaning: 'current, or superseded: a theme of an earlier edition.',
        required: true,
        cell: ({ inPlaceOf }) => (inPlaceOf === null ? 'current' : 'superseded'),
      },
      {
        name: 'in_place_of',
        meaning:
          'Of a superseded theme: id of the current theme that stands in that place. The two need not mean the same.',
        required: false,
        cell: ({ tool, inPlaceOf }) => (inPlaceOf === null ? null : `${tool.id}/${inPlaceOf}`),
      },
      {
        name: 'source',
        meaning: 'Where its facts stand: id of a source document and place in it, or ours and why.',
        required: true,
        cell: ({ tool, id, group, inPlaceOf }) =>
          source(tool.id, inPlaceOf === null ? ['groups', group, 'themes', id] : ['formerThemes', id]),
      },
    ],
  }
}

/** English name of a language, for people who read the column's meaning. */
export const named = (language: string): string =>
  new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language

function rowsOf(tool: Tool): Row[] {
  const numberOf = (theme: Pick<Theme, 'id'>): number => tool.themes.findIndex(({ id }) => id === theme.id) + 1
  return [
    ...tool.themes.map(({ id, group }) => ({
      ...{ tool, id, group, number: numberOf({ id }), edition: tool.edition, inPlaceOf: null },
    })),
    ...tool.formerThemes.map(({ id, group, edition, inPlaceOf }) => ({
      ...{ tool, id, group, number: numberOf({ id: inPlaceOf }), edition, inPlaceOf },
    })),
  ]
}
