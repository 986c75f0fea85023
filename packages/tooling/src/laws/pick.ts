import type { ChoiceField, Column, Step } from '@trivsel/core'
import type { Walker } from './walker'

/** What an event says beyond who, where and when. */
export type Fields = Readonly<Record<string, unknown>>

/** Makes up what an event of a type says. */
export type Make = (walker: Walker, step: Step, by: string) => Fields

const DAYS = ['2026-12-31', '2027-01-31', '2028-02-29', '2027-03-28']

export const day = ({ chance }: Walker): string => chance.one(DAYS)
export const yes = ({ chance }: Walker): boolean => chance.likely(70)
export const person = ({ session, chance }: Walker): string => chance.one(session.participants).id
export const level = ({ tool, chance }: Walker): string =>
  chance.one(tool.scale?.levels.map(({ id }) => id) ?? ['none'])

/** An id that an earlier event of a type made in the step, mostly one of the sender's; one that nothing has where there is none. */
export const earlier = (walker: Walker, type: string, { id }: Step, by: string): string => {
  const { chance } = walker
  const [own, all] = [walker.ids(type, id, by), walker.ids(type, id)]
  if (own.length > 0 && chance.likely(70)) return chance.likely(50) ? (own.at(-1) as string) : chance.one(own)
  return all.length === 0 ? 'desk-0' : chance.one(all)
}

/** Who may be shown something. */
export const to = (walker: Walker): unknown =>
  walker.chance.likely(40) ? 'everyone' : walker.chance.likely(30) ? [] : [person(walker)]

/** A theme of the tool, one that was chosen, or one that somebody added in any step. */
export function theme({ tool, chance, made, chosen }: Walker): string {
  if (chosen.size > 0 && chance.likely(30)) return chance.one([...chosen])
  const own = [...made].filter(([key]) => key.startsWith('add-theme ')).flatMap(([, ones]) => ones.map(({ id }) => id))
  if (own.length > 0 && chance.likely(25)) return `own:${chance.one(own)}`
  return tool.themes.length === 0 ? 'none' : chance.one(tool.themes).id
}

export const themeMaybe = (walker: Walker): Fields => (walker.chance.likely(50) ? { theme: theme(walker) } : {})

function chosen({ chance }: Walker, { options, choose }: ChoiceField): readonly string[] {
  const from = chance.below(options.length)
  return options.slice(from, from + 1 + chance.below(choose.max))
}

/** A value for a field or a column of its kind; now and then none. */
export function value(walker: Walker, field: Column): unknown {
  const { chance } = walker
  if (chance.likely(12)) return null
  switch (field.kind) {
    case 'text':
      return walker.text()
    case 'date':
      return day(walker)
    case 'number':
      return field.between.min + chance.below(field.between.max - field.between.min + 1)
    case 'choice':
      return chosen(walker, field)
  }
}
