import type { Problem } from '@trivsel/core'

const field = 'sheet/points'
const goals = 'sheet/goals'
const day = 'sheet/day'
const week = 'sheet/week'
const direction = 'sheet/direction'
const long = 'x'.repeat(121)

/** What Bo may not send into a sheet of his own, and why. */
export const refusals: [what: string, draft: object, expected: Problem][] = [
  [
    'a field that is not there',
    { type: 'answer', field: 'goal', value: 'x' },
    { code: 'unknown-form-field', params: { field: 'goal', nearest: 'goals' } },
  ],
  [
    'a field with an inherited name',
    { type: 'answer', field: 'constructor', value: 'x' },
    { code: 'unknown-form-field', params: { field: 'constructor', nearest: null } },
  ],
  [
    'a number where text is asked',
    { type: 'answer', field: 'goals', value: 3 },
    { code: 'wrong-kind-of-answer', params: { field: goals, kind: 'text' } },
  ],
  [
    'text without a word in it',
    { type: 'answer', field: 'goals', value: ' \n ' },
    { code: 'bad-field', params: { path: 'value', expected: 'short-text' } },
  ],
  [
    'text without end',
    { type: 'answer', field: 'goals', value: 'x'.repeat(4001) },
    { code: 'text-too-long', params: { path: 'value', length: 4001, max: 4000 } },
  ],
  [
    'neither text nor number nor options',
    { type: 'answer', field: 'goals', value: true },
    { code: 'bad-field', params: { path: 'value', expected: 'known-value' } },
  ],
  [
    'an answer to a list',
    { type: 'answer', field: 'points', value: 'x' },
    { code: 'wrong-kind-of-answer', params: { field, kind: 'list' } },
  ],
  [
    'a line in a text',
    { type: 'add-entry', field: 'goals', text: 'x' },
    { code: 'wrong-kind-of-answer', params: { field: goals, kind: 'text' } },
  ],
  [
    'a thought in a table',
    { type: 'add-thought', field: 'week', parent: 'what', title: 'x' },
    { code: 'wrong-kind-of-answer', params: { field: week, kind: 'table' } },
  ],
  [
    'a day that is none',
    { type: 'answer', field: 'day', value: '2027-02-29' },
    { code: 'date-not-real', params: { date: '2027-02-29' } },
  ],
  [
    'a number for a day',
    { type: 'answer', field: 'day', value: 20270228 },
    { code: 'wrong-kind-of-answer', params: { field: day, kind: 'date' } },
  ],
  [
    'a number outside',
    { type: 'answer', field: 'hours', value: 61 },
    { code: 'number-outside', params: { field: 'sheet/hours', min: 0, max: 60 } },
  ],
  [
    'half a number',
    { type: 'answer', field: 'hours', value: 1.5 },
    { code: 'wrong-kind-of-answer', params: { field: 'sheet/hours', kind: 'number' } },
  ],
  [
    'an option that is not there',
    { type: 'answer', field: 'direction', value: ['keep', 'chnage'] },
    { code: 'unknown-option', params: { field: direction, option: 'chnage', nearest: 'change' } },
  ],
  [
    'more options than one may choose',
    { type: 'answer', field: 'direction', value: ['keep', 'change', 'stop'] },
    { code: 'too-many-options', params: { field: direction, max: 2 } },
  ],
  [
    'an option outside a list',
    { type: 'answer', field: 'direction', value: 'keep' },
    { code: 'wrong-kind-of-answer', params: { field: direction, kind: 'choice' } },
  ],
  [
    'a line that is not there, put in other words',
    { type: 'change-entry', field: 'points', entry: 'desk-9', text: 'x' },
    { code: 'unknown-entry', params: { entry: 'desk-9' } },
  ],
  [
    'a line that is not there, taken away',
    { type: 'remove-entry', field: 'points', entry: '__proto__' },
    { code: 'unknown-entry', params: { entry: '__proto__' } },
  ],
  [
    'an empty line',
    { type: 'add-entry', field: 'points', text: ' ' },
    { code: 'bad-field', params: { path: 'text', expected: 'short-text' } },
  ],
  [
    'a row that is not there',
    { type: 'answer-cell', field: 'week', row: 'meeting', column: 'share', value: 3 },
    { code: 'unknown-row', params: { field: week, row: 'meeting', nearest: 'meetings' } },
  ],
  [
    'striking a row that is not there',
    { type: 'strike-row', field: 'week', row: 'own:desk-9', struck: true },
    { code: 'unknown-row', params: { field: week, row: 'own:desk-9', nearest: null } },
  ],
  [
    'a column that is not there',
    { type: 'answer-cell', field: 'week', row: 'mail', column: 'shares', value: null },
    { code: 'unknown-column', params: { field: week, column: 'shares', nearest: 'share' } },
  ],
  [
    'text in a column of numbers',
    { type: 'answer-cell', field: 'week', row: 'mail', column: 'share', value: '3' },
    { code: 'wrong-kind-of-answer', params: { field: week, kind: 'number' } },
  ],
  [
    'a day that is none, in a table',
    { type: 'answer-cell', field: 'week', row: 'mail', column: 'due', value: '2026-13-01' },
    { code: 'date-not-real', params: { date: '2026-13-01' } },
  ],
  [
    'a row of their own where there are none',
    { type: 'add-row', field: 'fixed', title: 'Lunch' },
    { code: 'no-own-rows', params: { field: 'sheet/fixed' } },
  ],
  [
    'a row with too long a title',
    { type: 'add-row', field: 'week', title: long },
    { code: 'text-too-long', params: { path: 'title', length: 121, max: 120 } },
  ],
  [
    'a thought that follows from nothing',
    { type: 'add-thought', field: 'thoughts', parent: 'why', title: 'x' },
    { code: 'unknown-thought', params: { thought: 'why' } },
  ],
  [
    'a thought that is not there, put in other words',
    { type: 'change-thought', field: 'thoughts', thought: 'what', title: 'x' },
    { code: 'unknown-thought', params: { thought: 'what' } },
  ],
  [
    'a branch taken away',
    { type: 'remove-thought', field: 'thoughts', thought: 'what' },
    { code: 'unknown-thought', params: { thought: 'what' } },
  ],
  [
    'a theme where there are none',
    { type: 'answer', field: 'goals', value: 'x', theme: 'demands' },
    { code: 'no-theme-here', params: { step: 'writing' } },
  ],
  [
    'showing a field that is not there',
    { type: 'show', field: 'goal', to: 'everyone' },
    { code: 'unknown-form-field', params: { field: 'goal', nearest: 'goals' } },
  ],
  [
    'showing what is not written',
    { type: 'show', field: 'goals', to: 'everyone' },
    { code: 'nothing-written', params: { field: goals } },
  ],
  [
    'showing something to a stranger',
    { type: 'show', field: 'goals', to: ['ann', 'bob'] },
    { code: 'unknown-participant', params: { participant: 'bob', nearest: 'bo' } },
  ],
  [
    'being done that is neither yes nor no',
    { type: 'done', done: 'yes' },
    { code: 'bad-field', params: { path: 'done', expected: 'yes-or-no' } },
  ],
  [
    'an answer for somebody with no seat here',
    { type: 'done', by: 'di', done: true },
    {
      code: 'wrong-seat',
      params: { by: 'di', seats: ['manager', 'partner'] },
    },
  ],
]
