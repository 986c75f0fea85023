import type { Problem } from '@trivsel/core'

const by = 'bo'
const alone = { by, step: 'mapping' }
const together = { by, step: 'analysis' }
const word = { ...alone, type: 'add-word', theme: 'goals', colour: 'red', word: 'late' }
const put = { ...together, type: 'put', theme: 'goals', colour: 'red', area: 'oneself', put: true }

/** What Bo may not send where each writes alone, and why. */
export const refusedAlone: [what: string, draft: object, expected: Problem][] = [
  [
    'a word for a theme that is not there',
    { ...word, theme: 'goal' },
    { code: 'unknown-theme', params: { theme: 'goal', nearest: 'goals' } },
  ],
  [
    'a word for an inherited name',
    { ...word, theme: 'constructor' },
    { code: 'unknown-theme', params: { theme: 'constructor', nearest: null } },
  ],
  [
    'a word under a colour that is not there',
    { ...word, colour: 'rede' },
    { code: 'unknown-colour', params: { colour: 'rede', nearest: 'red' } },
  ],
  [
    'a word under an inherited name',
    { ...word, colour: '__proto__' },
    { code: 'unknown-colour', params: { colour: '__proto__', nearest: null } },
  ],
  ['no word', { ...word, word: ' ' }, { code: 'bad-field', params: { path: 'word', expected: 'short-text' } }],
  [
    'too long a word',
    { ...word, word: 'x'.repeat(121) },
    { code: 'text-too-long', params: { path: 'word', length: 121, max: 120 } },
  ],
  ['a word with more to it', { ...word, level: 'low' }, { code: 'unknown-field', params: { path: 'level' } }],
  [
    'taking away a word that is not there',
    { ...alone, type: 'remove-word', word: 'desk-99' },
    { code: 'unknown-word', params: { word: 'desk-99' } },
  ],
  [
    'an own theme without a title',
    { ...alone, type: 'add-theme', title: '' },
    { code: 'bad-field', params: { path: 'title', expected: 'short-text' } },
  ],
  [
    'taking away a theme of the tool',
    { ...alone, type: 'remove-theme', theme: 'goals' },
    { code: 'not-your-theme', params: { theme: 'goals' } },
  ],
  [
    'taking away a theme that is not there',
    { ...alone, type: 'remove-theme', theme: 'own:desk-99' },
    { code: 'unknown-theme', params: { theme: 'own:desk-99', nearest: null } },
  ],
  [
    'being done that is neither yes nor no',
    { ...alone, type: 'done', done: 1 },
    { code: 'bad-field', params: { path: 'done', expected: 'yes-or-no' } },
  ],
  [
    'a choice where nothing is chosen',
    { ...alone, type: 'choose', theme: 'goals', chosen: true },
    { code: 'nothing-chosen-here', params: { step: 'mapping' } },
  ],
  [
    'an area where nothing is chosen',
    { ...put, ...alone },
    { code: 'nothing-chosen-here', params: { step: 'mapping' } },
  ],
  ['a hand that only leads', { ...word, by: 'ann' }, { code: 'wrong-seat', params: { by: 'ann', seats: ['member'] } }],
  ['somebody who takes no part', { ...word, by: 'el' }, { code: 'stranger', params: { by: 'el' } }],
]

/** What Bo may not send where the group looks at the words, and why. */
export const refusedTogether: [what: string, draft: object, expected: Problem][] = [
  [
    'being done where nobody waits',
    { ...together, type: 'done', done: true },
    { code: 'nothing-to-show-here', params: { step: 'analysis' } },
  ],
  [
    'an area for a theme that is not there',
    { ...put, theme: 'goal' },
    { code: 'unknown-theme', params: { theme: 'goal', nearest: 'goals' } },
  ],
  [
    'an area under a colour that is not there',
    { ...put, colour: 'gren' },
    { code: 'unknown-colour', params: { colour: 'gren', nearest: 'green' } },
  ],
  [
    'an area that is not there',
    { ...put, area: 'onself' },
    { code: 'unknown-area', params: { area: 'onself', nearest: 'oneself' } },
  ],
  [
    'taking back an area that is not there',
    { ...put, area: 'onself', put: false },
    { code: 'unknown-area', params: { area: 'onself', nearest: 'oneself' } },
  ],
  [
    'choosing a theme that is not there',
    { ...together, type: 'choose', theme: 'role', chosen: true },
    { code: 'unknown-theme', params: { theme: 'role', nearest: 'roles' } },
  ],
  [
    'taking back a choice of a theme that is not there',
    { ...together, type: 'choose', theme: '__proto__', chosen: false },
    { code: 'unknown-theme', params: { theme: '__proto__', nearest: null } },
  ],
]
