import type { DialogueDeck } from '@trivsel/content/dialogue-deck'
import type { LineManagerDialogue } from '@trivsel/content/line-manager-dialogue'
import type { ManagementTeam } from '@trivsel/content/management-team'
import type { Relations } from '@trivsel/content/relations'
import type { WellbeingPlan } from '@trivsel/content/wellbeing-plan'
import type { AgendaItemId, AxisId, LevelId, QuadrantId, SeatId, StepsOf, ThemeId } from '@trivsel/core'
import { expectTypeOf, test } from 'vitest'

type IdOf<T extends readonly { readonly id: string }[]> = T[number]['id']
type Guide = Extract<LineManagerDialogue['forms'][number], { readonly id: 'interview-guide' }>

test('a right id compiles and a wrong one does not, whatever it is the id of', () => {
  const right: [
    ...[ThemeId<ManagementTeam>, ThemeId<ManagementTeam>, StepsOf<ManagementTeam>, SeatId<ManagementTeam>],
    ...[AxisId<ManagementTeam>, LevelId<ManagementTeam>, QuadrantId<ManagementTeam>, AgendaItemId<ManagementTeam>],
    ...[IdOf<LineManagerDialogue['forms']>, IdOf<Guide['fields']>, IdOf<WellbeingPlan['formerThemes']>],
    ...[IdOf<DialogueDeck['cards']>, IdOf<Relations['parts']>, ManagementTeam['tips'][number]],
  ] = [
    ...(['clear-goals', 'own:desk-1', 'preparation', 'facilitator'] as const),
    ...(['success', 'line', 'focus', 'listen'] as const),
    ...(['interview-guide', 'goals', 'help-with-line-manager'] as const),
    ...(['demands', 'own-manager', 'criteria'] as const),
  ]
  const wrong = [
    // @ts-expect-error a theme
    'clear-goal' satisfies ThemeId<ManagementTeam>,
    // @ts-expect-error a theme of another tool
    'cross-pressure' satisfies ThemeId<ManagementTeam>,
    // @ts-expect-error a step
    'prepare' satisfies StepsOf<ManagementTeam>,
    // @ts-expect-error a step of another activity
    'meeting' satisfies StepsOf<ManagementTeam, 'rate'>,
    // @ts-expect-error a seat
    'leader' satisfies SeatId<ManagementTeam>,
    // @ts-expect-error an axis
    'urgency' satisfies AxisId<ManagementTeam>,
    // @ts-expect-error a level
    'middle' satisfies LevelId<ManagementTeam>,
    // @ts-expect-error a box
    'ignore' satisfies QuadrantId<ManagementTeam>,
    // @ts-expect-error an item of an agenda
    'break' satisfies AgendaItemId<ManagementTeam>,
    // @ts-expect-error a form
    'interview' satisfies IdOf<LineManagerDialogue['forms']>,
    // @ts-expect-error a field
    'goal' satisfies IdOf<Guide['fields']>,
    // @ts-expect-error a card
    'demand' satisfies IdOf<DialogueDeck['cards']>,
    // @ts-expect-error a part of a model
    'customers' satisfies IdOf<Relations['parts']>,
    // @ts-expect-error a tip
    'critera' satisfies ManagementTeam['tips'][number],
  ]
  expectTypeOf(right).not.toBeAny()
  expectTypeOf(wrong).not.toBeAny()
})

test('ids are themselves, and not just any text', () => {
  expectTypeOf<string>().not.toExtend<ThemeId<ManagementTeam>>()
  expectTypeOf<string>().not.toExtend<IdOf<DialogueDeck['cards']>>()
  expectTypeOf<ManagementTeam['themes']['length']>().toEqualTypeOf<20>()
  expectTypeOf<DialogueDeck['cards']['length']>().toEqualTypeOf<16>()
})
