import type { Deck } from '../model/card'
import type { Drawing } from '../model/drawing'
import type { Field } from '../model/field'
import type { Model, ModelPart } from '../model/model'
import type { Step } from '../model/step'
import type { Tool } from '../model/tool'
import { type TextKey, textKey } from './text-key'

const titleAndText = ['title', 'text'] as const

/** Every text that a tool's words must have in each language, in the order people meet them. */
export function toolTexts(tool: Tool): TextKey[] {
  const { id } = tool
  return [
    ...(['title', 'aim', 'purpose', 'audience'] as const).map((facet) => textKey.tool(id, facet)),
    ...tool.time.map((slot) => textKey.toolTime(id, slot.id)),
    ...tool.seats.map((seat) => textKey.seat(id, seat.id)),
    ...tool.phases.flatMap((phase) => titleAndText.map((facet) => textKey.phase(id, phase, facet))),
    ...tool.steps.flatMap((step) => stepTexts(id, step)),
    ...tool.axes.map((axis) => textKey.axisQuestion(id, axis)),
    ...tool.groups.map((group) => textKey.group(id, group)),
    ...tool.themes.flatMap((theme) => [
      ...themeTexts(id, theme.id),
      ...theme.questions.map((question) => textKey.themeQuestion(id, theme.id, question.id)),
    ]),
    ...tool.formerThemes.flatMap((theme) => themeTexts(id, theme.id)),
    ...tool.pages.flatMap((page) => titleAndText.map((facet) => textKey.page(id, page.id, facet))),
    ...tool.forms.flatMap((form) => [
      ...titleAndText.map((facet) => textKey.form(id, form.id, facet)),
      ...form.fields.flatMap((field) =>
        fieldPaths(field).map((below) => textKey.field(id, form.id, field.id, ...below)),
      ),
    ]),
    ...tool.lists.flatMap((list) => [
      textKey.list(id, list.id),
      ...list.items.map((item) => textKey.listItem(id, list.id, item)),
    ]),
    ...tool.sets.flatMap((set) => [
      ...titleAndText.map((facet) => textKey.set(id, set.id, facet)),
      ...set.questions.map((question) => textKey.setQuestion(id, set.id, question.id)),
    ]),
    ...tool.examples.flatMap((example) => [
      ...titleAndText.map((facet) => textKey.example(id, example.id, facet)),
      ...example.answers.flatMap(({ lines }) => lines.map((line) => textKey.exampleLine(id, example.id, line))),
    ]),
    ...tool.drawings.flatMap((drawing) => drawingTexts(id, drawing)),
    ...tool.links.map((link) => textKey.link(id, link.id)),
    ...tool.tips.flatMap((tip) => titleAndText.map((facet) => textKey.tip(id, tip, facet))),
    ...tool.roles.map(({ role }) => textKey.roleAdvice(id, role)),
  ]
}

const drawingTexts = (tool: string, drawing: Drawing): TextKey[] => [
  textKey.drawing(tool, drawing.id),
  ...(drawing.as === 'grid'
    ? [
        ...(['across', 'up'] as const).map((axis) => textKey.drawingAxis(tool, drawing.id, axis)),
        ...[...drawing.across, ...drawing.up].map((end) => textKey.drawingEnd(tool, drawing.id, end)),
      ]
    : []),
]

const themeTexts = (tool: string, theme: string): TextKey[] =>
  (['title', 'statement'] as const).map((facet) => textKey.theme(tool, theme, facet))

function stepTexts(tool: string, step: Step): TextKey[] {
  const own = titleAndText.map((facet) => textKey.step(tool, step.id, facet))
  if (step.activity === 'meet') {
    return [
      ...own,
      ...step.agenda.flatMap((item) => [
        textKey.agendaItem(tool, item.id),
        ...item.prompts.map((prompt) => textKey.agendaPrompt(tool, item.id, prompt)),
        ...item.questions.map((question) => textKey.agendaQuestion(tool, item.id, question.id)),
        ...item.materials.map((material) => textKey.agendaMaterial(tool, item.id, material)),
      ]),
    ]
  }
  if (step.activity === 'sort') {
    return [
      ...own,
      ...step.colours.flatMap((colour) => [
        ...titleAndText.map((facet) => textKey.colour(tool, colour.id, facet)),
        ...colour.meanings.map((meaning) => textKey.colourMeaning(tool, colour.id, meaning)),
      ]),
      ...step.areas.flatMap((area) => titleAndText.map((facet) => textKey.area(tool, area, facet))),
    ]
  }
  return own
}

function fieldPaths(field: Field): string[][] {
  const own = [['title'], ...field.questions.map(({ id }) => ['questions', id])]
  switch (field.kind) {
    case 'choice':
      return [...own, ...field.options.map((option) => ['options', option])]
    case 'table':
      return [
        ...own,
        ...field.rows.map((row) => ['rows', row]),
        ...field.columns.flatMap((column) => fieldPaths(column).map((below) => ['columns', column.id, ...below])),
      ]
    case 'tree':
      return [...own, ...field.branches.map((branch) => ['branches', branch])]
    default:
      return own
  }
}

/** Every text that a model's words must have in each language. */
export function modelTexts({ id, questions, parts }: Model): TextKey[] {
  const below = (part: ModelPart, path: readonly string[]): TextKey[] => [
    ...titleAndText.map((facet) => textKey.modelPart(id, path, facet)),
    ...part.parts.flatMap((deeper) => below(deeper, [...path, deeper.id])),
  ]
  return [
    ...titleAndText.map((facet) => textKey.model(id, facet)),
    ...questions.map((question) => textKey.modelQuestion(id, question.id)),
    ...parts.flatMap((part) => below(part, [part.id])),
  ]
}

/** Every text that a deck's words must have in each language. */
export const deckTexts = ({ id, cards }: Deck): TextKey[] => [
  ...titleAndText.map((facet) => textKey.deck(id, facet)),
  ...cards.flatMap((card) => [
    textKey.card(id, card.id),
    ...card.questions.map((question) => textKey.cardQuestion(id, card.id, question.id)),
  ]),
]
