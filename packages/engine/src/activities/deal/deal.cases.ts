import type { Problem } from '@trivsel/core'

const by = 'ann'
const step = 'pairs'
const plan = { type: 'plan-rounds', by, step, rounds: 2, seed: 1 }

/** What Ann may not send to five people before partners are found, and why. */
export const refusals: [what: string, draft: object, expected: Problem][] = [
  ['no rounds at all', { ...plan, rounds: 0 }, { code: 'rounds-outside', params: { min: 1, max: 3 } }],
  ['more rounds than there can be', { ...plan, rounds: 4 }, { code: 'rounds-outside', params: { min: 1, max: 3 } }],
  ['half a round', { ...plan, rounds: 1.5 }, { code: 'bad-field', params: { path: 'rounds', expected: 'number' } }],
  ['a seed below 0', { ...plan, seed: -1 }, { code: 'bad-field', params: { path: 'seed', expected: 'known-value' } }],
  [
    'a seed too high',
    { ...plan, seed: 2 ** 32 },
    { code: 'bad-field', params: { path: 'seed', expected: 'known-value' } },
  ],
  [
    'somebody absent who is not there at all',
    { ...plan, absent: ['boo'] },
    { code: 'unknown-participant', params: { participant: 'boo', nearest: 'bo' } },
  ],
  [
    'an absent name that every object knows',
    { ...plan, absent: ['constructor'] },
    { code: 'unknown-participant', params: { participant: 'constructor', nearest: null } },
  ],
  [
    'a pair with somebody the step is not for',
    { ...plan, met: [['bo', 'ann']] },
    { code: 'unknown-participant', params: { participant: 'ann', nearest: null } },
  ],
  [
    'a pair of three',
    { ...plan, met: [['bo', 'cy', 'di']] },
    { code: 'bad-field', params: { path: 'met.0', expected: 'known-value' } },
  ],
  [
    'so many absent that one is left',
    { ...plan, absent: ['bo', 'cy', 'di', 'ed', 'bo'] },
    { code: 'few-people', params: { people: 1, min: 2 } },
  ],
  ['a start without partners', { type: 'start-round', by, step }, { code: 'nothing-dealt', params: {} }],
  ['an end where nothing runs', { type: 'end-round', by, step }, { code: 'nothing-runs', params: {} }],
  ['taking back nothing', { type: 'undo-round', by, step }, { code: 'nothing-runs', params: {} }],
  ['clearing nothing', { type: 'clear-rounds', by, step }, { code: 'nothing-dealt', params: {} }],
  [
    'partners found by one of them',
    { ...plan, by: 'bo' },
    { code: 'wrong-seat', params: { by: 'bo', seats: ['host'] } },
  ],
  ['partners for later', { ...plan, step: 'questions' }, { code: 'step-ahead', params: { step: 'questions' } }],
]
