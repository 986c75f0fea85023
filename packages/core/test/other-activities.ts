import type { Deck, Model, Tool } from '../src/index'

const whole = { time: null, restsOn: null, inGroupsOf: null } as const
const field = { required: false, questions: [] } as const

/** A model of two parts, one of them with a part of its own. */
export const balance = {
  id: 'balance',
  validFrom: '2024-02-01',
  validUntil: null,
  supersedes: 'old-balance',
  questions: [{ id: 'what-to-ease' }],
  parts: [
    { id: 'demands', parts: [{ id: 'pace', parts: [{ id: 'deadlines', parts: [] }] }] },
    { id: 'resources', parts: [] },
  ],
} as const satisfies Model

/** A deck of two cards. */
export const deck = {
  id: 'deck',
  cards: [
    { id: 'work-and-life', questions: [{ id: 'content' }, { id: 'change' }] },
    { id: 'support', questions: [{ id: 'from-whom' }] },
  ],
} as const satisfies Deck

/** A tool with a step of each activity that the small tool has not, and with everything such steps show and ask. */
export const otherActivities = {
  id: 'other-activities',
  kind: 'exercise',
  edition: 'undated',
  version: '0.0.0',
  sources: ['paper'],
  seats: [
    { id: 'manager', min: 1, max: 1 },
    { id: 'partner', min: 0, max: 1 },
  ],
  lead: 'manager',
  mode: 'open',
  time: [{ id: 'walk', minutes: 40 }],
  phases: ['alone', 'together'],
  scale: null,
  axes: [],
  map: null,
  groups: ['frames'],
  themes: [
    { id: 'demands', group: 'frames', judges: null, questions: [{ id: 'yes-or-no' }] },
    { id: 'influence', group: 'frames', judges: null, questions: [] },
  ],
  formerThemes: [{ id: 'pressure', group: 'frames', edition: 'undated', inPlaceOf: 'demands' }],
  models: [balance],
  deck,
  pages: [{ id: 'what-is-known', models: ['balance'], lists: ['rules'], sets: ['opening'], examples: ['example'] }],
  forms: [
    {
      id: 'worksheet',
      fields: [
        { ...field, id: 'goals', kind: 'text', required: true, questions: [{ id: 'realistic' }] },
        { ...field, id: 'points', kind: 'list', entries: { min: 2, max: 3 } },
        { ...field, id: 'direction', kind: 'choice', options: ['keep', 'change'], choose: { min: 1, max: 1 } },
        { ...field, id: 'hours', kind: 'number', between: { min: 0, max: 60 } },
        { ...field, id: 'day', kind: 'date' },
        {
          ...field,
          id: 'week',
          kind: 'table',
          rows: ['meetings'],
          ownRows: true,
          columns: [{ ...field, id: 'share', kind: 'number', between: { min: 0, max: 100 } }],
        },
        { ...field, id: 'thoughts', kind: 'tree', branches: ['what', 'how'], depth: 3 },
      ],
    },
  ],
  lists: [{ id: 'rules', kind: 'rules', items: ['confidence', 'phones'] }],
  sets: [{ id: 'opening', questions: [{ id: 'best-day' }] }],
  examples: [{ id: 'example', form: 'worksheet', answers: [{ field: 'goals', lines: ['one-team'] }] }],
  drawings: [{ id: 'mind-map', as: 'tree', form: 'worksheet', field: 'thoughts' }],
  links: [{ id: 'more', tool: 'small-tool', step: 'reading', theme: 'demands' }],
  steps: [
    {
      ...whole,
      id: 'reading',
      phase: 'alone',
      seats: ['manager'],
      privacy: 'group',
      activity: 'read',
      pages: ['what-is-known'],
    },
    {
      ...whole,
      id: 'writing',
      phase: 'alone',
      seats: ['manager'],
      privacy: 'by-choice',
      activity: 'fill',
      form: 'worksheet',
      per: 'person',
    },
    {
      ...whole,
      id: 'colours',
      phase: 'alone',
      seats: ['manager'],
      privacy: 'group',
      activity: 'sort',
      colours: [
        { id: 'red', means: 'serious', meanings: ['stop'] },
        { id: 'yellow', means: 'minor-and-easy', meanings: ['easy', 'later'] },
      ],
      areas: ['oneself'],
      choose: { min: 1, max: 2 },
      ownThemes: true,
    },
    {
      ...whole,
      id: 'walk',
      phase: 'together',
      seats: ['manager', 'partner'],
      privacy: 'group',
      time: 'walk',
      inGroupsOf: { min: 2, max: 3 },
      activity: 'deal',
      deck: true,
      set: null,
      rounds: { min: 1, max: 3 },
      minutesEach: 1,
      swap: true,
    },
  ],
  tips: [],
  roles: [],
} as const satisfies Tool
