import { type Refusal, refusal } from '../refusal'
import type { AskedCounts, AskedTexts, AskedTheme, ReadRequest } from './request'

/** What is published of a group and a theme; or that nearly all answered alike, and no more. */
export type Figures =
  | { readonly counts: Readonly<Record<string, readonly number[]>> }
  | { readonly texts: readonly string[] }
  | { readonly alike: true }

type Asked = AskedCounts | AskedTexts

/** Figures of several groups that share nobody. `undefined` where one of them has none, or other lists. */
function added(all: readonly (Asked | undefined)[]): Asked | undefined {
  const [first, ...others] = all
  if (first === undefined) return undefined
  let sum: Asked = first
  for (const one of others) {
    if (one === undefined) return undefined
    if ('texts' in sum && 'texts' in one) sum = { ...sum, texts: [...sum.texts, ...one.texts] }
    else if ('counts' in sum && 'counts' in one) {
      const entries = Object.entries(sum.counts)
      const lists = new Map(Object.entries(one.counts))
      if (entries.length !== lists.size) return undefined
      const counts: [string, number[]][] = []
      for (const [name, list] of entries) {
        const other = lists.get(name)
        if (other === undefined || other.length !== list.length) return undefined
        counts.push([name, list.map((count, i) => count + (other[i] as number))])
      }
      sum = { ...sum, counts: Object.fromEntries(counts) }
    } else return undefined
  }
  return sum
}

/** Figures by group or union, and theme. */
export function figuresIn({ groups, unions = [] }: ReadRequest): (group: string, theme: string) => Asked | undefined {
  const own = new Map(groups.map(({ id, figures }) => [id, new Map(figures.map((one) => [one.theme, one]))]))
  const parts = new Map(unions.map(({ id, of }) => [id, of]))
  const figuresOf = (group: string, theme: string) => (own.get(group) as ReadonlyMap<string, Asked>).get(theme)
  return (group, theme) => {
    const of = parts.get(group)
    return of === undefined ? figuresOf(group, theme) : added(of.map((part) => figuresOf(part, theme)))
  }
}

/** Refuses figures that cannot be those of so many people: then who is in them is not who is said to be. */
export function wrongFigures(theme: AskedTheme, group: string, figures: Asked, people: number): Refusal | null {
  const wrong = refusal('figures-do-not-add-up', { group, theme: theme.id, people })
  if ('texts' in figures) return theme.kind === 'texts' && figures.texts.length === people ? null : wrong
  if (theme.kind === 'texts') return wrong
  const fits = (list: readonly number[]): boolean =>
    theme.several === true
      ? list.every((count) => count <= people)
      : list.reduce((all, count) => all + count, 0) === people
  return Object.values(figures.counts).every(fits) ? null : wrong
}

/** Whether all, or all but one, gave one answer: then a count tells what each of them answered. */
export const isAlike = (figures: Asked, people: number): boolean =>
  'counts' in figures && Object.values(figures.counts).some((list) => list.some((count) => count >= people - 1))

/** Figures as they are published: texts in the order of the texts themselves, so that it tells nothing of who wrote them. */
export const shown = (figures: Asked): Figures =>
  'texts' in figures ? { texts: [...figures.texts].sort() } : { counts: figures.counts }
