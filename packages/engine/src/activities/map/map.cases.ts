import type { Problem } from '@trivsel/core'

const by = 'ann'
const step = 'choice'
const nearRoles = { code: 'unknown-theme', params: { theme: 'role', nearest: 'roles' } } as const

/** What Ann may not send into the map before anything is decided, and why. */
export const refusals: [what: string, draft: object, expected: Problem][] = [
  ['choosing a theme that is not there', { type: 'choose', by, step, theme: 'role', chosen: true }, nearRoles],
  [
    'taking back a choice of a theme that is not there',
    { type: 'choose', by, step, theme: 'role', chosen: false },
    nearRoles,
  ],
  [
    'putting off a theme that is not there',
    { type: 'dispose', by, step, theme: 'role', disposition: 'later' },
    nearRoles,
  ],
  ['placing a theme that is not there', { type: 'place', by, step, theme: 'role', levels: null }, nearRoles],
  ['taking away a theme that is not there', { type: 'remove-theme', by, step, theme: 'role' }, nearRoles],
  [
    'an inherited name as theme',
    { type: 'choose', by, step, theme: 'constructor', chosen: true },
    { code: 'unknown-theme', params: { theme: 'constructor', nearest: null } },
  ],
  [
    'a disposition that is not there',
    { type: 'dispose', by, step, theme: 'roles', disposition: 'latter' },
    { code: 'unknown-disposition', params: { disposition: 'latter', nearest: 'later' } },
  ],
  [
    'a disposition that this step does not offer',
    { type: 'dispose', by, step, theme: 'roles', disposition: 'parked' },
    { code: 'unknown-disposition', params: { disposition: 'parked', nearest: null } },
  ],
  [
    'a note without text',
    { type: 'dispose', by, step, theme: 'roles', disposition: 'later', note: ' ' },
    { code: 'bad-field', params: { path: 'note', expected: 'short-text' } },
  ],
  [
    'a place on one axis only',
    { type: 'place', by, step, theme: 'roles', levels: { importance: 'high' } },
    { code: 'bad-field', params: { path: 'levels.success', expected: 'level' } },
  ],
  [
    'a place nowhere',
    { type: 'place', by, step, theme: 'roles', levels: {} },
    { code: 'bad-field', params: { path: 'levels.importance', expected: 'level' } },
  ],
  [
    'a place on a third axis',
    { type: 'place', by, step, theme: 'roles', levels: { importance: 'high', success: 'low', succes: 'low' } },
    { code: 'unknown-axis', params: { axis: 'succes', nearest: 'success' } },
  ],
  [
    'a place at a level that is not there',
    { type: 'place', by, step, theme: 'roles', levels: { importance: 'high', success: 'lowest' } },
    { code: 'unknown-level', params: { level: 'lowest', nearest: null } },
  ],
  [
    'an own theme without a title',
    { type: 'add-theme', by, step, title: '' },
    { code: 'bad-field', params: { path: 'title', expected: 'short-text' } },
  ],
  [
    'taking away a theme of the tool',
    { type: 'remove-theme', by, step, theme: 'goals' },
    { code: 'not-your-theme', params: { theme: 'goals' } },
  ],
  [
    'a hand that does not lead',
    { type: 'choose', by: 'bo', step, theme: 'roles', chosen: true },
    { code: 'wrong-seat', params: { by: 'bo', seats: ['chair'] } },
  ],
]
