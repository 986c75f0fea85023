import type { ChoiceField, Field, Form } from '../../model/field'
import type { Tool } from '../../model/tool'
import { type Finding, unknownAt } from '../finding'
import { idIn, idsOf, type Path } from './check-ids'

/** What was looked for, where it is there and of the right kind, and else why not. */
export interface Sought<T> {
  readonly is: T | undefined
  readonly findings: readonly Finding[]
}

/** A finding at a path. */
export const wrong = (path: Path, message: string): Finding => ({ path, message })

/** Looks for a field of one kind by its id; there is nothing to find where what holds it is not there either. */
export function seek<K extends Field['kind']>(
  kind: K,
  what: 'field' | 'column',
  id: string,
  among: readonly Field[] | undefined,
  path: Path,
): Sought<Extract<Field, { kind: K }>> {
  const none = (...findings: Finding[]) => ({ is: undefined, findings })
  if (among === undefined) return none()
  const there = among.find((one) => one.id === id)
  if (there === undefined) return none(unknownAt(path, what, id, idsOf(among)))
  if (there.kind !== kind) return none(wrong(path, `the ${what} "${id}" is a ${there.kind}; this takes a ${kind}`))
  return { is: there as Extract<Field, { kind: K }>, findings: [] }
}

/** Looks for a form of a tool by its id. */
export function seekForm(tool: Tool, id: string, path: Path): Sought<Form> {
  return { is: tool.forms.find((form) => form.id === id), findings: idIn('form', id, idsOf(tool.forms), path) }
}

/** Says so where people may choose several: a drawing shows one. */
export const chosenOnce = (choice: ChoiceField | undefined, path: Path): Finding[] =>
  choice === undefined || choice.choose.max === 1
    ? []
    : [wrong(path, `of "${choice.id}" people may choose ${choice.choose.max}; a drawing shows one`)]
