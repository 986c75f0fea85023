import type { Problem } from '@trivsel/core'

const by = 'bo'
const step = 'answers'

/** What Bo may not send while the step is open, and why. */
export const refusals: [what: string, draft: object, expected: Problem][] = [
  [
    'a theme that is not there',
    { type: 'rate', by, step, theme: 'goal', axis: 'success', level: 'low' },
    { code: 'unknown-theme', params: { theme: 'goal', nearest: 'goals' } },
  ],
  [
    'an axis that is not there',
    { type: 'rate', by, step, theme: 'goals', axis: 'importence', level: 'low' },
    { code: 'unknown-axis', params: { axis: 'importence', nearest: 'importance' } },
  ],
  [
    'a level that is not there',
    { type: 'rate', by, step, theme: 'goals', axis: 'success', level: 'hihg' },
    { code: 'unknown-level', params: { level: 'hihg', nearest: 'high' } },
  ],
  [
    'a symbol for a level',
    { type: 'rate', by, step, theme: 'goals', axis: 'success', level: '+' },
    { code: 'unknown-level', params: { level: '+', nearest: null } },
  ],
  [
    'no level at all',
    { type: 'rate', by, step, theme: 'goals', axis: 'success' },
    { code: 'bad-field', params: { path: 'level', expected: 'text' } },
  ],
  [
    'a pick of a theme that is not there',
    { type: 'pick', by, step, theme: 'rolls', picked: true },
    { code: 'unknown-theme', params: { theme: 'rolls', nearest: 'roles' } },
  ],
  [
    'taking back a pick of a theme that is not there',
    { type: 'pick', by, step, theme: 'sleep', picked: false },
    { code: 'unknown-theme', params: { theme: 'sleep', nearest: null } },
  ],
  [
    'a pick that is neither yes nor no',
    { type: 'pick', by, step, theme: 'goals', picked: 1 },
    { code: 'bad-field', params: { path: 'picked', expected: 'yes-or-no' } },
  ],
  [
    'being done that is neither yes nor no',
    { type: 'done', by, step, done: null },
    { code: 'bad-field', params: { path: 'done', expected: 'yes-or-no' } },
  ],
  [
    'an own theme without a title',
    { type: 'add-theme', by, step, title: ' \n ' },
    { code: 'bad-field', params: { path: 'title', expected: 'short-text' } },
  ],
  [
    'an own theme with too long a title',
    { type: 'add-theme', by, step, title: 'x'.repeat(121) },
    { code: 'text-too-long', params: { path: 'title', length: 121, max: 120 } },
  ],
  [
    'taking away a theme of the tool',
    { type: 'remove-theme', by, step, theme: 'goals' },
    { code: 'not-your-theme', params: { theme: 'goals' } },
  ],
  [
    'taking away a theme that is not there',
    { type: 'remove-theme', by, step, theme: 'own:desk-99' },
    { code: 'unknown-theme', params: { theme: 'own:desk-99', nearest: null } },
  ],
  [
    'an answer for somebody who takes no part',
    { type: 'done', by: 'el', step, done: true },
    { code: 'stranger', params: { by: 'el' } },
  ],
]
