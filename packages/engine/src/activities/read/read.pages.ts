import { type ModelPart, type Page, type TextKey, type Tool, textKey } from '@trivsel/core'

/** A title and a text, and what stands below them. */
export interface ShownPart {
  readonly title: TextKey
  readonly text: TextKey
  readonly parts: readonly ShownPart[]
}

/** A title, and short texts below it. */
export interface ShownList {
  readonly title: TextKey
  readonly items: readonly TextKey[]
}

/** A page as text keys, in the order it is read. The words of a model stand under the model's own id. */
export interface ShownPage {
  readonly id: string
  readonly title: TextKey
  readonly text: TextKey
  readonly models: readonly (ShownPart & { readonly id: string; readonly questions: readonly TextKey[] })[]
  readonly lists: readonly (ShownList & { readonly id: string; readonly kind: Tool['lists'][number]['kind'] })[]
  readonly sets: readonly (ShownList & { readonly id: string; readonly text: TextKey })[]
  readonly examples: readonly {
    readonly id: string
    readonly title: TextKey
    readonly text: TextKey
    /** What somebody made up might have answered, by the title of the field. */
    readonly answers: readonly ShownList[]
  }[]
}

const named = <E extends { readonly id: string }>(list: readonly E[], ids: readonly string[]): readonly E[] =>
  ids.flatMap((id) => list.filter((entry) => entry.id === id))

const partOf = (model: string, path: readonly string[], { parts }: ModelPart): ShownPart => ({
  title: textKey.modelPart(model, path, 'title'),
  text: textKey.modelPart(model, path, 'text'),
  parts: parts.map((part) => partOf(model, [...path, part.id], part)),
})

/** Pages of a tool, with everything that stands on them. */
export const shownPages = (tool: Tool, ids: readonly string[]): readonly ShownPage[] =>
  named<Page>(tool.pages, ids).map((page) => ({
    id: page.id,
    title: textKey.page(tool.id, page.id, 'title'),
    text: textKey.page(tool.id, page.id, 'text'),
    models: named(tool.models, page.models).map(({ id, questions, parts }) => ({
      id,
      title: textKey.model(id, 'title'),
      text: textKey.model(id, 'text'),
      questions: questions.map((question) => textKey.modelQuestion(id, question.id)),
      parts: parts.map((part) => partOf(id, [part.id], part)),
    })),
    lists: named(tool.lists, page.lists).map(({ id, kind, items }) => ({
      id,
      kind,
      title: textKey.list(tool.id, id),
      items: items.map((item) => textKey.listItem(tool.id, id, item)),
    })),
    sets: named(tool.sets, page.sets).map(({ id, questions }) => ({
      id,
      title: textKey.set(tool.id, id, 'title'),
      text: textKey.set(tool.id, id, 'text'),
      items: questions.map((question) => textKey.setQuestion(tool.id, id, question.id)),
    })),
    examples: named(tool.examples, page.examples).map(({ id, form, answers }) => ({
      id,
      title: textKey.example(tool.id, id, 'title'),
      text: textKey.example(tool.id, id, 'text'),
      answers: answers.map(({ field, lines }) => ({
        title: textKey.field(tool.id, form, field, 'title'),
        items: lines.map((line) => textKey.exampleLine(tool.id, id, line)),
      })),
    })),
  }))
