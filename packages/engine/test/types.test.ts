import { type ManagementTeam, managementTeam } from '@trivsel/content/management-team'
import type { AxisId, StepsOf, ThemeId, Tool } from '@trivsel/core'
import { describe, expectTypeOf, it } from 'vitest'
import {
  agree,
  compile,
  type Draft,
  map,
  meet,
  open,
  type Result,
  rate,
  result,
  type Session,
  send,
  stamp,
  view,
} from '../src/index'
import { AT } from './at-work'
import { begin, tool } from './team'

type RateDraft = Extract<Draft<ManagementTeam>, { type: 'rate' }>

// The assertions are made by the compiler, which `npm test` runs before the tests: each @ts-expect-error below fails
// to compile once the mistake beneath it is no longer one.
describe('types follow from content', () => {
  const good = {
    type: 'rate',
    by: 'm1',
    step: 'preparation',
    theme: 'clear-goals',
    axis: 'success',
    level: 'low',
  } as const

  it('accept what the tool has', () => {
    const draft: Draft<ManagementTeam> = good
    const own: RateDraft = { ...good, theme: 'own:desk-7' }
    expectTypeOf(draft).toExtend<Draft<ManagementTeam>>()
    expectTypeOf(own.theme).toExtend<ThemeId<ManagementTeam>>()
  })

  it('refuse a theme, step, axis, level or seat that it has not', () => {
    // @ts-expect-error a misspelt theme
    const theme: RateDraft = { ...good, theme: 'clear-goal' }
    // @ts-expect-error a misspelt step
    const step: RateDraft = { ...good, step: 'preparations' }
    // @ts-expect-error a step of another activity
    const other: RateDraft = { ...good, step: 'priorities' }
    // @ts-expect-error a misspelt axis
    const axis: RateDraft = { ...good, axis: 'importanse' }
    // @ts-expect-error a level the scale has not
    const level: RateDraft = { ...good, level: 'medium' }
    // @ts-expect-error an agenda item the tool has not
    const item: Draft<ManagementTeam> = { type: 'start-item', by: 'lead', step: 'meeting', item: 'lunch' }
    const later = { type: 'dispose', by: 'lead', step: 'priorities', theme: 'results' } as const
    // @ts-expect-error a disposition there is not
    const put: Draft<ManagementTeam> = { ...later, disposition: 'soon' }
    const opening = { session: 's', copy: 'c', by: 'a', at: AT }
    // @ts-expect-error a seat the tool has not
    const seat = () => open(tool, { ...opening, participants: [{ id: 'a', seats: ['chair'] }] })
    // @ts-expect-error a step the tool has not
    const screen = () => view(tool, begin().session, 'm1', 'lunch')
    void [theme, step, other, axis, level, item, put, seat, screen]
  })

  it('refuse to compile a tool without one of its activities, and data that was not marked as untrusted', () => {
    // @ts-expect-error the tool has a step of the activity agree
    const short = () => compile(managementTeam, [rate, map, meet])
    const { session } = begin()
    // @ts-expect-error an event must be typed, stamped, or marked untrusted
    const loose = () => send(tool, session, JSON.parse('{}') as unknown)
    void [short, loose]
    expectTypeOf(compile(managementTeam, [rate, map, meet, agree]).tool).toEqualTypeOf<ManagementTeam>()
  })

  it('say which session it is, and what each step comes to', () => {
    const { session } = begin()
    expectTypeOf(session).toEqualTypeOf<Session<ManagementTeam>>()
    const read: Result<ManagementTeam> = result(tool, session, 'room')
    expectTypeOf(read.preparation.activity).toEqualTypeOf<'rate'>()
    expectTypeOf(read.priorities.items[0]?.quadrant).toEqualTypeOf<
      'focus' | 'hold' | 'understand' | 'consider' | 'line' | null | undefined
    >()
    expectTypeOf<StepsOf<ManagementTeam, 'rate'>>().toEqualTypeOf<'preparation'>()
    expectTypeOf<AxisId<ManagementTeam>>().toEqualTypeOf<'success' | 'importance'>()
    expectTypeOf(stamp(session, good, { copy: 'desk', at: AT }).clock).toEqualTypeOf<number>()
  })

  it('widen to text for a tool that is read at run time', () => {
    expectTypeOf<ManagementTeam>().toExtend<Tool>()
    expectTypeOf<StepsOf<Tool>>().toEqualTypeOf<string>()
    expectTypeOf<StepsOf<Tool, 'map'>>().toEqualTypeOf<string>()
    expectTypeOf<AxisId<Tool>>().toEqualTypeOf<string>()
  })
})
