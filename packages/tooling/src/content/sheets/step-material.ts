import { type AgendaItem, type Drawing, type Page, type Step, type TextKey, type Tool, textKey } from '@trivsel/core'
import type { Published } from '../write/published'
import { code, plainly } from './markdown'
import { type Group, inAll } from './section'

type Take = (...prefixes: readonly string[]) => TextKey[]

/** What a step shows and asks, beyond its own title and text. What an earlier step has shown has no keys left. */
export function materialOf(published: Published, tool: Tool, step: Step, take: Take): Group[] {
  const part = (name: string, prefix: string, notes: readonly string[] = []): Group => ({
    ...{ name, prefix, keys: take(prefix) },
    notes: [...notes, ...sourced(published, tool.id, prefix.split('.'))],
  })
  const drawings = (of: (drawing: Drawing) => boolean): Group[] =>
    tool.drawings.filter(of).map(({ id, as }) => part(`Drawing, ${as}`, `drawings.${id}`))
  const form = (id: string): Group[] => [
    part('Form', `forms.${id}`),
    ...drawings((one) => one.as !== 'grid' && one.form === id),
  ]
  const set = (id: string): Group => part('Questions', `sets.${id}`)
  const page = ({ id, models, lists, sets, examples }: Page): Group[] => [
    part(
      'Page',
      `pages.${id}`,
      models.map((model) => linked(published, model)),
    ),
    ...lists.map((list) => part('List', `lists.${list}`)),
    ...sets.map(set),
    ...examples.map((example) => part('Example', `examples.${example}`)),
    ...drawings((one) => one.as === 'grid' && one.page === id),
  ]
  const themes = (): Group[] => [
    ...tool.groups.flatMap((group): Group[] => {
      const inGroup = tool.themes.filter((theme) => theme.group === group).map(({ id }) => `themes.${id}`)
      return [part('Group', `groups.${group}`), { name: 'Themes', prefix: 'themes', notes: [], keys: take(...inGroup) }]
    }),
    ...(tool.formerThemes.length === 0 ? [] : [part('Themes of earlier editions', 'themes')]),
  ]
  switch (step.activity) {
    case 'read':
      return step.pages.flatMap((id) => tool.pages.filter((shown) => shown.id === id).flatMap(page))
    case 'fill':
      return form(step.form)
    case 'agree':
      return []
    case 'rate':
      return [part('What is asked of each theme', 'axes'), ...themes()]
    case 'map':
      return themes()
    case 'sort':
      return [part('Colours', 'colours'), ...(step.areas.length > 0 ? [part('Areas', 'areas')] : []), ...themes()]
    case 'deal':
      return step.set === null ? [] : [set(step.set)]
    case 'meet':
      return [
        {
          ...{ name: 'Agenda', prefix: 'agenda', notes: [step.agenda.map(minutesOf).join(', ')] },
          keys: take(...step.agenda.map(({ id }) => `agenda.${id}`)),
        },
        ...step.agenda.flatMap(({ sets }) => sets.map(set)),
      ]
  }
}

function minutesOf({ id, minutes: { min, planned, max } }: AgendaItem): string {
  return min === max ? `${code(id)} ${planned} minutes` : `${code(id)} ${planned} minutes (${min}–${max})`
}

const linked = (published: Published, id: string): string =>
  `shows the model [${inAll(published, textKey.model(id, 'title'))}](${id}.md)`

function sourced(published: Published, piece: string, path: readonly string[]): string[] {
  const note = published.source(piece, path)
  return note === '' ? [] : [`*${plainly(note)}*`]
}
