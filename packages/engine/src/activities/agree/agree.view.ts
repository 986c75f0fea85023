import type { AgreeStep, PlainDate, ThemeId, Tool } from '@trivsel/core'
import { takesPart, type Viewer } from '../../privacy/viewer'
import { dayOf, followUpDay } from '../../schedule'
import { stepState } from '../../session/session'
import type { Scene } from '../drawers'
import type { AgreeData } from './agree.data'

/** What a screen needs to let a group agree; the agreements are in the result. */
export interface AgreeView<T extends Tool = Tool> {
  readonly activity: 'agree'
  /** What agreements can be made about. */
  readonly themes: readonly { readonly id: ThemeId<T>; readonly title: string | null }[]
  /** Who can take something on. */
  readonly people: readonly { readonly id: string; readonly name: string | null }[]
  /** A day for the follow-up, counted from the day of the latest event; until the group has come here, from the opening. */
  readonly proposedFollowUp: PlainDate
}

export const agreeView = ({ session, step, offered }: Scene<AgreeStep, AgreeData>, viewer: Viewer): AgreeView => ({
  activity: 'agree',
  themes: (takesPart(viewer) ? offered : []).map(({ id, title }) => ({ id: id as ThemeId<Tool>, title })),
  people: (takesPart(viewer) ? session.participants : []).map(({ id, name }) => ({ id, name: name ?? null })),
  // When people answered on their own is nobody's business, so it must not move a date that others see.
  proposedFollowUp: followUpDay(
    dayOf(takesPart(viewer) && stepState(session, step.id).reached ? session.lastAt : session.openedAt),
    step.followUp,
  ),
})
