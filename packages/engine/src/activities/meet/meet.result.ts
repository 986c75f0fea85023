import type { AgendaItemId, MeetStep, PlainDateTime, Range, ThemeId, Tool } from '@trivsel/core'
import { takesPart, type Viewer } from '../../privacy/viewer'
import { type AgendaSpan, agendaSpan, clockTimes, minutesTaken } from '../../schedule'
import { get } from '../../session/lookup'
import type { Scene } from '../drawers'
import { minutesBehind } from './meet.behind'
import type { MeetData, Note } from './meet.data'

/** An item of the agenda, planned and held. All times in whole minutes. */
export interface HeldItem<T extends Tool = Tool> {
  readonly id: AgendaItemId<T>
  readonly range: Range
  readonly planned: number
  /** When it begins by the plan; `null` where no start is planned. */
  readonly begins: PlainDateTime | null
  /** How long it took, by the times of the events; `null` where it has not ended. */
  readonly took: number | null
  /** Minutes beyond what was planned; 0 where it kept to that. */
  readonly late: number
  /** Since when it runs; `null` where it does not. */
  readonly runningSince: string | null
  readonly notes: readonly (Note & { readonly theme: ThemeId<T> | null })[]
}

/** What a `meet` step comes to. */
export interface MeetResult<T extends Tool = Tool> {
  readonly activity: 'meet'
  readonly starts: PlainDateTime | null
  /** When it ends by the plan, breaks and all; `null` where no start is planned. */
  readonly ends: PlainDateTime | null
  /** IANA name of the time zone the meeting is in; `null` where nobody said. */
  readonly zone: string | null
  /** What the items are planned to take and may take, breaks apart. */
  readonly span: AgendaSpan
  /** Minutes planned for breaks. */
  readonly breaks: number
  /**
   * Minutes behind the plan when an item last began or ended; `null` before the first, or where no start is planned.
   * Without a zone the plan runs from when the first item began.
   */
  readonly behind: number | null
  readonly items: readonly HeldItem<T>[]
}

const sum = (minutes: readonly number[]): number => minutes.reduce((total, more) => total + more, 0)

export function meetResult({ step: { agenda }, data }: Scene<MeetStep, MeetData>, viewer: Viewer): MeetResult {
  const shown = takesPart(viewer)
  const planned = agenda.map(({ id, minutes }) => get(data.minutes, id) ?? minutes.planned)
  const of = (pause: boolean) => sum(planned.filter((_, i) => agenda[i]?.pause === pause))
  const times = data.starts === null ? [] : clockTimes(data.starts, planned)
  return {
    activity: 'meet',
    starts: data.starts,
    ends: times.at(-1) ?? null,
    zone: data.zone,
    span: agendaSpan(
      agenda.filter(({ pause }) => !pause).map(({ minutes }) => minutes),
      of(false),
    ),
    breaks: of(true),
    behind: shown
      ? minutesBehind(
          data,
          agenda.map(({ id }) => id),
          times,
        )
      : null,
    items: agenda.map(({ id, minutes: { min, max } }, i) => {
      const runs = data.runs.filter(({ item }) => item === id)
      const took = shown ? minutesTaken(runs) : null
      return {
        id,
        range: { min, max },
        planned: planned[i] as number,
        begins: times[i] ?? null,
        took,
        late: Math.max(0, (took ?? 0) - (planned[i] as number)),
        runningSince: shown ? (runs.find(({ to }) => to === null)?.from ?? null) : null,
        notes: shown ? (data.notes.filter(({ item }) => item === id) as HeldItem['notes']) : [],
      }
    }),
  }
}
