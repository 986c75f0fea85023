import type { Tool } from '../../model/tool'
import type { Finding } from '../finding'
import { checkForm } from './check-form'
import { idIn, idOrNone, idsIn, idsOf, twice } from './check-ids'
import { checkDeck, checkModel } from './check-model'

/** Checks what steps show and ask: pages, forms, lists, sets of questions, examples, models, cards and links. */
export function checkMaterial(tool: Tool): Finding[] {
  const { models, deck, pages, forms, lists, sets, examples, links } = tool
  return [
    ...twice('model', idsOf(models), ['models']),
    ...models.flatMap((model, i) => checkModel(model, ['models', i])),
    ...(deck === null ? [] : checkDeck(deck, ['deck'])),
    ...twice('page', idsOf(pages), ['pages']),
    ...pages.flatMap((page, i) => [
      ...idsIn('model', page.models, idsOf(models), ['pages', i, 'models']),
      ...idsIn('list', page.lists, idsOf(lists), ['pages', i, 'lists']),
      ...idsIn('set', page.sets, idsOf(sets), ['pages', i, 'sets']),
      ...idsIn('example', page.examples, idsOf(examples), ['pages', i, 'examples']),
    ]),
    ...twice('form', idsOf(forms), ['forms']),
    ...forms.flatMap((form, i) => checkForm(form, ['forms', i])),
    ...twice('list', idsOf(lists), ['lists']),
    ...lists.flatMap((list, i) => twice('item', list.items, ['lists', i, 'items'])),
    ...twice('set', idsOf(sets), ['sets']),
    ...sets.flatMap((set, i) => twice('question', idsOf(set.questions), ['sets', i, 'questions'])),
    ...twice('example', idsOf(examples), ['examples']),
    ...examples.flatMap((example, i) => {
      const form = forms.find(({ id }) => id === example.form)
      const fields = form === undefined ? null : idsOf(form.fields)
      return [
        ...idIn('form', example.form, idsOf(forms), ['examples', i, 'form']),
        ...(fields === null
          ? []
          : example.answers.flatMap(({ field }, j) =>
              idIn('field', field, fields, ['examples', i, 'answers', j, 'field']),
            )),
        ...twice(
          'line',
          example.answers.flatMap(({ lines }) => lines),
          ['examples', i, 'answers'],
        ),
      ]
    }),
    ...twice('link', idsOf(links), ['links']),
    ...links.flatMap((link, i) => [
      ...idOrNone('step', link.step, idsOf(tool.steps), ['links', i, 'step']),
      ...idOrNone('theme', link.theme, idsOf(tool.themes), ['links', i, 'theme']),
    ]),
  ]
}
