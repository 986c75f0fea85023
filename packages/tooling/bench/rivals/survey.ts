import { Model } from 'survey-core'
import { type Answers, axes, levels, type Rating, themes } from './team'

const form = {
  elements: themes.flatMap((theme) =>
    axes.map((axis) => ({ type: 'radiogroup', name: `${theme}/${axis}`, choices: [...levels] })),
  ),
}

/** One form a person, as a survey library has it. */
export type Forms = Readonly<Record<string, Model>>

/** Forms in which these ratings were given. */
export function filledIn(given: readonly Rating[]): Forms {
  const forms: Record<string, Model> = {}
  for (const { by, theme, axis, level } of given) {
    forms[by] ??= new Model(form)
    forms[by].setValue(`${theme}/${axis}`, level)
  }
  return forms
}

export function answersIn(forms: Forms): Answers {
  const answers: Record<string, Record<string, Record<string, string>>> = {}
  for (const [by, model] of Object.entries(forms)) {
    for (const [name, level] of Object.entries(model.data as Record<string, string>)) {
      const [theme, axis] = name.split('/') as [string, string]
      answers[by] ??= {}
      answers[by][theme] ??= {}
      ;(answers[by][theme] as Record<string, string>)[axis] = level
    }
  }
  return answers
}

export const saved = (forms: Forms): string =>
  JSON.stringify(Object.fromEntries(Object.entries(forms).map(([by, { data }]) => [by, data])))

export function restored(text: string): Forms {
  const data = JSON.parse(text) as Record<string, Record<string, string>>
  return Object.fromEntries(
    Object.entries(data).map(([by, answers]) => {
      const model = new Model(form)
      model.data = answers
      return [by, model]
    }),
  )
}
