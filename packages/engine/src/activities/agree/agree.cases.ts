import type { Problem } from '@trivsel/core'

const by = 'bo'
const step = 'deals'
const good = {
  type: 'add-agreement',
  by,
  step,
  theme: 'goals',
  what: 'Write them down',
  who: ['bo'],
  when: '2027-01-15',
  followUp: '2027-02-01',
}

/** What Bo may not agree on where the group chose goals, and why. */
export const refusals: [what: string, draft: object, expected: Problem][] = [
  [
    'with somebody who takes no part',
    { ...good, who: ['ann', 'bob'] },
    { code: 'unknown-participant', params: { participant: 'bob', nearest: 'bo' } },
  ],
  [
    'with the room',
    { ...good, who: ['room'] },
    { code: 'unknown-participant', params: { participant: 'room', nearest: null } },
  ],
  [
    'with an inherited name',
    { ...good, who: ['constructor'] },
    { code: 'unknown-participant', params: { participant: 'constructor', nearest: null } },
  ],
  ['with nobody', { ...good, who: [] }, { code: 'bad-field', params: { path: 'who', expected: 'known-value' } }],
  ['with one who is no list', { ...good, who: 'bo' }, { code: 'bad-field', params: { path: 'who', expected: 'list' } }],
  [
    'about a theme that was not chosen',
    { ...good, theme: 'roles' },
    { code: 'theme-not-chosen', params: { theme: 'roles' } },
  ],
  [
    'about a theme that is not there',
    { ...good, theme: 'goal' },
    { code: 'unknown-theme', params: { theme: 'goal', nearest: 'goals' } },
  ],
  [
    'about a theme that is nearly one that was not chosen',
    { ...good, theme: 'rolles' },
    { code: 'unknown-theme', params: { theme: 'rolles', nearest: null } },
  ],
  ['by a day that is not', { ...good, when: '2027-02-29' }, { code: 'date-not-real', params: { date: '2027-02-29' } }],
  ['by a day in words', { ...good, when: 'soon' }, { code: 'date-not-real', params: { date: 'soon' } }],
  [
    'with a follow-up at an hour',
    { ...good, followUp: '2027-02-01T09:00' },
    { code: 'date-not-real', params: { date: '2027-02-01T09:00' } },
  ],
  ['on nothing', { ...good, what: ' ' }, { code: 'bad-field', params: { path: 'what', expected: 'short-text' } }],
  [
    'on a book',
    { ...good, what: 'x'.repeat(4001) },
    { code: 'text-too-long', params: { path: 'what', length: 4001, max: 4000 } },
  ],
  ['with a field of its own', { ...good, colour: 'red' }, { code: 'unknown-field', params: { path: 'colour' } }],
  [
    'in other terms than an agreement that is not there',
    { ...good, type: 'change-agreement', agreement: 'desk-3' },
    { code: 'unknown-agreement', params: { agreement: 'desk-3' } },
  ],
  [
    'to take away an agreement that is not there',
    { type: 'remove-agreement', by, step, agreement: 'constructor' },
    { code: 'unknown-agreement', params: { agreement: 'constructor' } },
  ],
  [
    'to meet on a day that is not',
    { type: 'plan-follow-up', by, step, on: '2026-11-31' },
    { code: 'date-not-real', params: { date: '2026-11-31' } },
  ],
]
