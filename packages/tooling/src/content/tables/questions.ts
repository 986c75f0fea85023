import { type Deck, type Field, type Model, type TextKey, type Tool, textKey } from '@trivsel/core'
import type { Published } from '../write/published'
import type { Table } from './table'
import { named } from './themes'

/** What a question belongs to: where in a tool, a model or a deck people meet it. */
const kinds = {
  field: 'what a field of a form asks for',
  column: 'what a column of a table in a form asks for',
  supporting: 'helps to find an answer to a field',
  set: 'one of a set that people ask aloud',
  theme: 'asked of a theme besides its statement',
  agenda: 'asked in an item of a meeting',
  axis: 'by which themes are rated',
  box: 'asked of themes in a box of the priority map',
  model: 'asked when people look at a model',
  card: 'stands on a card of a deck',
} as const

/** A question people are asked, and where. */
interface Row {
  readonly piece: string
  readonly pieceKind: 'tool' | 'model' | 'deck'
  readonly kind: keyof typeof kinds
  /** As `allIds` lists it, without the piece. */
  readonly id: string
  /** Id of the form and field, set, theme, item, box or card it stands in; `null` where it stands in the piece itself. */
  readonly askedIn: string | null
  /** Place among the questions of its kind there, from 1. */
  readonly position: number
  readonly key: TextKey
  /** Where its note is looked for. */
  readonly path: readonly string[]
}

/** Every question that people are asked, in the order of the catalogue. */
export function questionsTable({ catalogue, text, source }: Published): Table<Row> {
  const { tools, models, decks, languages } = catalogue
  return {
    name: 'questions',
    title: 'Questions that the tools, models and decks ask',
    rows: [...tools.flatMap(askedByTool), ...models.flatMap(askedByModel), ...decks.flatMap(askedByDeck)],
    columns: [
      {
        name: 'id',
        meaning: 'Stable id: tool, model or deck, and the way to the question in it.',
        required: true,
        cell: ({ piece, id }) => `${piece}/${id}`,
      },
      { name: 'piece', meaning: 'Id of the tool, model or deck.', required: true, cell: ({ piece }) => piece },
      { name: 'piece_kind', meaning: 'tool, model or deck.', required: true, cell: ({ pieceKind }) => pieceKind },
      {
        name: 'kind',
        meaning: `${Object.entries(kinds)
          .map(([kind, meaning]) => `${kind}: ${meaning}`)
          .join('; ')}.`,
        required: true,
        cell: ({ kind }) => kind,
      },
      {
        name: 'asked_in',
        meaning: 'What it stands in, within the piece: form and field, set, theme, step and item, box or card.',
        required: false,
        cell: ({ askedIn }) => askedIn,
      },
      {
        name: 'position',
        meaning: 'Its place among the questions of its kind there, from 1.',
        datatype: 'integer',
        required: true,
        cell: ({ position }) => position,
      },
      ...languages.map((language) => ({
        name: `text_${language}`,
        meaning: `The question, in ${named(language)}.`,
        language,
        required: true,
        cell: ({ key }: Row) => text(language, key),
      })),
      {
        name: 'source',
        meaning: 'Where its facts stand: id of a source document and place in it, or ours and why.',
        required: true,
        cell: ({ piece, path }) => source(piece, path),
      },
    ],
  }
}

type Asked = Pick<Row, 'kind' | 'id' | 'askedIn' | 'key' | 'path'>

/** Counts them, and says what they belong to. */
const inPiece = (piece: string, pieceKind: Row['pieceKind'], lists: readonly (readonly Asked[])[]): Row[] =>
  lists.flatMap((list) => list.map((asked, i) => ({ piece, pieceKind, ...asked, position: i + 1 })))

const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id)

function askedByTool(tool: Tool): Row[] {
  const meetings = tool.steps.flatMap((step) => (step.activity === 'meet' ? [step] : []))
  return inPiece(tool.id, 'tool', [
    tool.axes.map((axis) => ({
      ...{ kind: 'axis', id: `axes/${axis}`, askedIn: null, key: textKey.axisQuestion(tool.id, axis) },
      path: ['axes', axis],
    })),
    ...tool.themes.map((theme) =>
      idsOf(theme.questions).map(
        (id): Asked => ({
          ...{ kind: 'theme', id: `${theme.id}/${id}`, askedIn: theme.id },
          key: textKey.themeQuestion(tool.id, theme.id, id),
          path: ['groups', theme.group, 'themes', theme.id, 'questions', id],
        }),
      ),
    ),
    ...(tool.map?.quadrants ?? []).map((box) =>
      idsOf(box.questions).map(
        (id): Asked => ({
          ...{
            kind: 'box',
            id: `quadrants/${box.id}/${id}`,
            askedIn: box.id,
            key: textKey.quadrantQuestion(box.id, id),
          },
          path: ['map', 'quadrants', box.id, 'questions', id],
        }),
      ),
    ),
    ...tool.forms.flatMap((form) => askedInForm(tool.id, form.id, form.fields)),
    ...tool.sets.map((set) =>
      idsOf(set.questions).map(
        (id): Asked => ({
          ...{
            kind: 'set',
            id: `sets/${set.id}/${id}`,
            askedIn: set.id,
            key: textKey.setQuestion(tool.id, set.id, id),
          },
          path: ['sets', set.id, 'questions', id],
        }),
      ),
    ),
    ...meetings.flatMap((step) =>
      step.agenda.map((item) =>
        idsOf(item.questions).map(
          (id): Asked => ({
            ...{ kind: 'agenda', id: `steps/${step.id}/${item.id}/${id}`, askedIn: `${step.id}/${item.id}` },
            key: textKey.agendaQuestion(tool.id, item.id, id),
            path: ['steps', step.id, 'agenda', item.id, 'questions', id],
          }),
        ),
      ),
    ),
  ])
}

/** The fields of a form, and after each what helps to answer it and the columns it has. */
function askedInForm(tool: string, form: string, fields: readonly Field[]): Asked[][] {
  const asked = (kind: Row['kind'], askedIn: string, way: readonly string[], ...below: readonly string[]): Asked => {
    const [field = '', ...rest] = below
    return {
      ...{ kind, askedIn, id: ['forms', form, ...way].join('/'), key: textKey.field(tool, form, field, ...rest) },
      path: ['forms', form, 'fields', ...below],
    }
  }
  const helping = (owner: Field, way: readonly string[], ...below: readonly string[]): Asked[] =>
    idsOf(owner.questions).map((id) =>
      asked('supporting', [form, ...way].join('/'), [...way, id], ...below, 'questions', id),
    )
  return [
    fields.map(({ id }) => asked('field', form, [id], id, 'title')),
    ...fields.flatMap((field) => {
      const columns = field.kind === 'table' ? field.columns : []
      return [
        helping(field, [field.id], field.id),
        columns.map(({ id }) =>
          asked('column', `${form}/${field.id}`, [field.id, id], field.id, 'columns', id, 'title'),
        ),
        ...columns.map((column) => helping(column, [field.id, column.id], field.id, 'columns', column.id)),
      ]
    }),
  ]
}

const askedByModel = ({ id: model, questions }: Model): Row[] =>
  inPiece(model, 'model', [
    idsOf(questions).map((id) => ({
      ...{ kind: 'model', id: `questions/${id}`, askedIn: null, key: textKey.modelQuestion(model, id) },
      path: ['questions', id],
    })),
  ])

const askedByDeck = ({ id: deck, cards }: Deck): Row[] =>
  inPiece(
    deck,
    'deck',
    cards.map((card) =>
      idsOf(card.questions).map((id) => ({
        ...{ kind: 'card', id: `${card.id}/${id}`, askedIn: card.id, key: textKey.cardQuestion(deck, card.id, id) },
        path: ['cards', card.id, 'questions', id],
      })),
    ),
  )
