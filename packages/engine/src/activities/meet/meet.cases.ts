import type { Problem } from '@trivsel/core'

const by = 'ann'
const step = 'talk'
const nearFrame = { code: 'unknown-item', params: { item: 'frames', nearest: 'frame' } } as const

/** What Ann may not send into the meeting, and why. */
export const refusals: [what: string, draft: object, expected: Problem][] = [
  ['beginning an item that is not there', { type: 'start-item', by, step, item: 'frames' }, nearFrame],
  ['planning an item that is not there', { type: 'plan-minutes', by, step, item: 'frames', minutes: 10 }, nearFrame],
  [
    'unplanning an item that is not there',
    { type: 'plan-minutes', by, step, item: 'frames', minutes: null },
    nearFrame,
  ],
  ['a note to an item that is not there', { type: 'add-note', by, step, item: 'frames', text: 'Yes' }, nearFrame],
  [
    'fewer minutes than an item takes',
    { type: 'plan-minutes', by, step, item: 'frame', minutes: 4 },
    { code: 'minutes-outside', params: { item: 'frame', min: 5, max: 15 } },
  ],
  [
    'more minutes than an item takes',
    { type: 'plan-minutes', by, step, item: 'frame', minutes: 16 },
    { code: 'minutes-outside', params: { item: 'frame', min: 5, max: 15 } },
  ],
  [
    'half minutes',
    { type: 'plan-minutes', by, step, item: 'frame', minutes: 7.5 },
    { code: 'bad-field', params: { path: 'minutes', expected: 'number' } },
  ],
  ['taking back an item that is not there', { type: 'clear-item', by, step, item: 'frames' }, nearFrame],
  ['ending an item where none runs', { type: 'stop-item', by, step }, { code: 'nothing-runs', params: {} }],
  [
    'a note about a theme that is not there',
    { type: 'add-note', by, step, item: 'frame', theme: 'goal', text: 'Yes' },
    { code: 'unknown-theme', params: { theme: 'goal', nearest: 'goals' } },
  ],
  [
    'a note without text',
    { type: 'add-note', by, step, item: 'frame', text: '\t' },
    { code: 'bad-field', params: { path: 'text', expected: 'short-text' } },
  ],
  [
    'a note as long as a book',
    { type: 'add-note', by, step, item: 'frame', text: 'x'.repeat(4001) },
    { code: 'text-too-long', params: { path: 'text', length: 4001, max: 4000 } },
  ],
  [
    'taking away a note that is not there',
    { type: 'remove-note', by, step, note: 'desk-9' },
    { code: 'unknown-note', params: { note: 'desk-9' } },
  ],
  [
    'a start at a time of another form',
    { type: 'plan-start', by, step, starts: '2026-12-01T09:00:00Z' },
    { code: 'bad-field', params: { path: 'starts', expected: 'wall-time' } },
  ],
  [
    'a start on a day that is not',
    { type: 'plan-start', by, step, starts: '2027-02-29T09:00' },
    { code: 'bad-field', params: { path: 'starts', expected: 'wall-time' } },
  ],
  [
    'a start so late that the agenda would run out of years',
    { type: 'plan-start', by, step, starts: '9999-12-31T23:50' },
    { code: 'bad-field', params: { path: 'starts', expected: 'wall-time' } },
  ],
  [
    'a start at an hour that is not',
    { type: 'plan-start', by, step, starts: '2027-02-28T24:00' },
    { code: 'bad-field', params: { path: 'starts', expected: 'wall-time' } },
  ],
  ...['Europe/Atlantis', '', '+01:00', 'Copenhagen', '__proto__', 'constructor'].map(
    (zone): [string, object, Problem] => [
      `a zone that is not: ${zone}`,
      { type: 'plan-start', by, step, starts: '2026-12-01T09:00', zone },
      { code: 'unknown-zone', params: { zone } },
    ],
  ),
  [
    'a zone that is no text',
    { type: 'plan-start', by, step, starts: '2026-12-01T09:00', zone: null },
    { code: 'bad-field', params: { path: 'zone', expected: 'text' } },
  ],
  [
    'a hand that does not lead',
    { type: 'stop-item', by: 'bo', step },
    { code: 'wrong-seat', params: { by: 'bo', seats: ['chair'] } },
  ],
]
