import type { Block, Form, Readers, Text, Tool } from '@trivsel/core'
import { canonical } from '../../session/canonical'
import { get } from '../../session/lookup'
import { peopleText, quoted, words } from '../report-texts'
import { type Audience, formOf, sheetOf } from './fill.data'
import { isBegun } from './fill.filled'
import { type Holding, revealedIn, type Shown, shownBy } from './fill.seen'
import { fieldText } from './fill.texts'

/** Who else can see what somebody wrote, and what is said about that. */
export interface Reach {
  readonly readers: Readers
  readonly notices: readonly Text[]
}

const all: Reach = { readers: 'all', notices: [] }
const nobody = (): Reach => ({ readers: 'self', notices: [words('only-you')] })

type Asked = Holding & { readonly tool: Tool }

const titles = ({ tool }: Asked, form: Form, shown: readonly Shown[]) => ({
  fields: quoted(shown.map(({ field }) => fieldText({ tool, form }, field))),
})

function byChoice(asked: Asked, by: string): Reach {
  const { tool, session, step, data } = asked
  const form = formOf(tool, step)
  const shown = shownBy(form, data, by)
  if (shown.length === 0) return nobody()
  const audiences = shown
    .map(({ to }) => to)
    .filter((to, i, every) => every.findIndex((other) => canonical(other) === canonical(to)) === i)
  const told = audiences.map((to: Audience) => {
    const fields = titles(
      asked,
      form,
      shown.filter((one) => canonical(one.to) === canonical(to)),
    )
    return to === 'everyone'
      ? words('fill.shown-all', fields)
      : words('fill.shown', { ...fields, people: peopleText(session, to) })
  })
  const changed = shown.filter((one) => one.changed)
  const hidden = Object.keys(sheetOf(data, by)).some((field) => !shown.some((one) => one.field === field))
  const toAll = !hidden && changed.length === 0 && shown.every(({ to }) => to === 'everyone')
  return {
    readers: toAll ? 'all' : 'some',
    notices: [
      ...told,
      ...(changed.length === 0 ? [] : [words('fill.changed', titles(asked, form, changed))]),
      ...(hidden ? [words('fill.rest')] : []),
    ],
  }
}

function untilRevealed({ data, closed }: Asked, by: string): Reach {
  const revealed = get(revealedIn({ data, closed }) ?? {}, by)
  if (revealed === undefined) {
    return { readers: 'self', notices: [words(closed ? 'fill.left-out' : 'fill.until-shown')] }
  }
  const same = canonical(revealed) === canonical(sheetOf(data, by))
  return same ? all : { readers: 'some', notices: [words('fill.changed-since')] }
}

/** Who can see a person's own sheet, as it is told to that person. */
export function seenOf(asked: Asked, by: string): Reach {
  const { privacy } = asked.step
  if (privacy === 'group') return all
  const { data } = asked
  const hasShown = isBegun(get(data.shown, by) ?? {}) || get(revealedIn(asked) ?? {}, by) !== undefined
  if (!isBegun(sheetOf(data, by)) && !hasShown) return { readers: 'self', notices: [] }
  if (privacy === 'private') return nobody()
  return privacy === 'reveal' ? untilRevealed(asked, by) : byChoice(asked, by)
}

export const notice = (text: Text): Block => ({ kind: 'notice', text })
