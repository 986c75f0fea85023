import type { AgreeStep, PlainDate, ThemeId, Tool } from '@trivsel/core'
import { takesPart, type Viewer } from '../../privacy/viewer'
import { dayOf, followUpDay } from '../../schedule'
import { get } from '../../session/lookup'
import { stepState } from '../../session/session'
import type { Scene } from '../drawers'
import { type AgreeData, bookOf } from './agree.data'
import type { Rhythm } from './agree.events'

/** What a screen needs to let people agree; the agreements are in the result. */
export interface AgreeView<T extends Tool = Tool> {
  readonly activity: 'agree'
  readonly per: AgreeStep['per']
  /** What agreements can be made about. */
  readonly themes: readonly { readonly id: ThemeId<T>; readonly title: string | null }[]
  /** Who can take something on. */
  readonly people: readonly { readonly id: string; readonly name: string | null }[]
  /** A day for the follow-up, counted from the day of the latest event; until the group has come here, from the opening. */
  readonly proposedFollowUp: PlainDate
  /** How often the tool proposes to talk again from then on; `null` for once. */
  readonly proposedRepeats: Rhythm | null
  /** To whom the viewer has shown what he or she agreed alone, and whether it has changed since; `null` where nothing is shown. */
  readonly shownTo: { readonly to: readonly string[] | 'everyone'; readonly changed: boolean } | null
}

export function agreeView({ session, step, data, offered }: Scene<AgreeStep, AgreeData>, viewer: Viewer): AgreeView {
  const { after, unit, repeats } = step.followUp
  const inside = takesPart(viewer)
  const shown = get(data.shown, viewer)
  const { agreements, followUp } = bookOf(data, step, viewer)
  return {
    activity: 'agree',
    per: step.per,
    themes: (inside ? offered : []).map(({ id, title }) => ({ id: id as ThemeId<Tool>, title })),
    people: (inside ? session.participants : []).map(({ id, name }) => ({ id, name: name ?? null })),
    // When people answered on their own is nobody's business, so it must not move a date that others see.
    proposedFollowUp: followUpDay(
      dayOf(inside && stepState(session, step.id).reached ? session.lastAt : session.openedAt),
      { after, unit },
    ),
    proposedRepeats: repeats ? { after, unit } : null,
    shownTo:
      shown === undefined
        ? null
        : {
            to: shown.to,
            changed: JSON.stringify([shown.agreements, shown.followUp]) !== JSON.stringify([agreements, followUp]),
          },
  }
}
