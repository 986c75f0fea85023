import type { SortStep } from '../model/activity/sort'
import type { Deck } from '../model/card'
import type { Field } from '../model/field'
import type { Model, ModelPart } from '../model/model'
import type { Tool } from '../model/tool'
import type { Catalogue } from './catalogue'

/**
 * Every id of a tool as the world may cite it: `<tool>` for the tool itself, `<tool>/<theme>` for what people rate and
 * talk about, `<tool>/<kind>/<id>` for all else. Models and decks that it shows have their own.
 */
export function toolIds(tool: Tool): string[] {
  const below = (kind: string, ids: readonly string[]): string[] => ids.map((id) => `${tool.id}/${kind}/${id}`)
  const each = <T extends { readonly id: string }>(
    kind: string,
    list: readonly T[],
    inside: (entry: T) => readonly string[] = () => [],
  ): string[] =>
    list.flatMap((entry) => [
      `${tool.id}/${kind}/${entry.id}`,
      ...inside(entry).map((path) => `${tool.id}/${kind}/${entry.id}/${path}`),
    ])
  return [
    tool.id,
    ...tool.themes.flatMap(({ id, questions }) => [
      `${tool.id}/${id}`,
      ...questions.map((question) => `${tool.id}/${id}/${question.id}`),
    ]),
    ...tool.formerThemes.map(({ id }) => `${tool.id}/${id}`),
    ...each('seats', tool.seats),
    ...each('time', tool.time),
    ...below('phases', tool.phases),
    ...below('groups', tool.groups),
    ...below('axes', tool.axes),
    ...each('levels', tool.scale?.levels ?? []),
    ...each('quadrants', tool.map?.quadrants ?? [], ({ questions }) => questions.map(({ id }) => id)),
    ...each('steps', tool.steps, (step) =>
      step.activity === 'meet'
        ? step.agenda.flatMap(({ id, questions }) => [id, ...questions.map((question) => `${id}/${question.id}`)])
        : [],
    ),
    ...each('pages', tool.pages),
    ...each('forms', tool.forms, ({ fields }) => fields.flatMap(fieldPaths)),
    ...each('lists', tool.lists, ({ items }) => items),
    ...each('sets', tool.sets, ({ questions }) => questions.map(({ id }) => id)),
    ...each('examples', tool.examples),
    ...each('drawings', tool.drawings),
    ...each('links', tool.links),
    ...below('tips', tool.tips),
    // Steps that sort the same themes share their colours and areas, as they share the words for them.
    ...new Set(tool.steps.flatMap((step) => (step.activity === 'sort' ? sortedUnder(tool.id, step) : []))),
  ]
}

const sortedUnder = (tool: string, { colours, areas }: SortStep): string[] => [
  ...colours.map(({ id }) => `${tool}/colours/${id}`),
  ...areas.map((area) => `${tool}/areas/${area}`),
]

function fieldPaths(field: Field): string[] {
  const inside = (ids: readonly string[]): string[] => ids.map((id) => `${field.id}/${id}`)
  const own = [field.id, ...inside(field.questions.map(({ id }) => id))]
  switch (field.kind) {
    case 'choice':
      return [...own, ...inside(field.options)]
    case 'table':
      return [...own, ...inside(field.rows), ...inside(field.columns.flatMap(fieldPaths))]
    case 'tree':
      return [...own, ...inside(field.branches)]
    default:
      return own
  }
}

/** Every id of a model: its own, and its questions and parts by the path that leads to them. */
export function modelIds(model: Model): string[] {
  const parts = (list: readonly ModelPart[], path: string): string[] =>
    list.flatMap((part) => [`${path}/${part.id}`, ...parts(part.parts, `${path}/${part.id}`)])
  return [model.id, ...model.questions.map(({ id }) => `${model.id}/questions/${id}`), ...parts(model.parts, model.id)]
}

/** Every id of a deck: its own, its cards and their questions. */
export const deckIds = (deck: Deck): string[] => [
  deck.id,
  ...deck.cards.flatMap(({ id, questions }) => [
    `${deck.id}/${id}`,
    ...questions.map((question) => `${deck.id}/${id}/${question.id}`),
  ]),
]

/** Every id that a catalogue gives out. A former theme is among them: it still has its words. */
export const allIds = ({ tools, models, decks }: Pick<Catalogue, 'tools' | 'models' | 'decks'>): ReadonlySet<string> =>
  new Set([...tools.flatMap(toolIds), ...models.flatMap(modelIds), ...decks.flatMap(deckIds)])
