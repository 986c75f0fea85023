import type { Scale, Tool } from '../src/index'

/** A tool small enough to hold in the head: four themes, and one step of each activity. */
export const smallTool = {
  id: 'small-tool',
  kind: 'process',
  edition: '2026-01',
  version: '0.0.0',
  sources: ['paper'],
  seats: [
    { id: 'chair', min: 1, max: 1 },
    { id: 'member', min: 1, max: null },
  ],
  lead: 'chair',
  mode: 'reveal',
  time: [
    { id: 'preparation', minutes: 10 },
    { id: 'meeting', minutes: 30 },
  ],
  phases: ['alone', 'together'],
  scale: {
    id: 'three',
    levels: [
      { id: 'low', value: -1, symbols: ['÷'] },
      { id: 'line', value: 0, symbols: ['-', '–'] },
      { id: 'high', value: 1, symbols: ['+'] },
    ],
  },
  axes: ['success', 'importance'],
  map: {
    vertical: 'importance',
    horizontal: 'success',
    quadrants: [
      { id: 'focus', number: 1, at: { importance: 1, success: -1 }, questions: [{ id: 'lift' }] },
      { id: 'hold', number: 2, at: { importance: 1, success: 1 }, questions: [] },
      { id: 'understand', number: 3, at: { importance: -1, success: 1 }, questions: [] },
      { id: 'consider', number: 4, at: { importance: -1, success: -1 }, questions: [] },
    ],
  },
  groups: ['work'],
  themes: [
    { id: 'goals', group: 'work', judges: null, questions: [] },
    { id: 'roles', group: 'work', judges: null, questions: [] },
    { id: 'breaks', group: 'work', judges: null, questions: [] },
    { id: 'chairing', group: 'work', judges: 'chair', questions: [] },
  ],
  formerThemes: [],
  models: [],
  deck: null,
  pages: [],
  forms: [],
  lists: [],
  sets: [],
  examples: [],
  drawings: [],
  links: [],
  steps: [
    {
      id: 'answers',
      phase: 'alone',
      seats: ['member'],
      privacy: 'reveal',
      time: 'preparation',
      restsOn: null,
      inGroupsOf: null,
      activity: 'rate',
      axes: ['success', 'importance'],
      picks: { min: 1, max: 2 },
      ownThemes: true,
      revealFrom: 2,
    },
    {
      id: 'talk',
      phase: 'together',
      seats: ['chair'],
      privacy: 'group',
      time: 'meeting',
      restsOn: null,
      inGroupsOf: null,
      activity: 'meet',
      attend: null,
      agenda: [
        {
          id: 'frame',
          minutes: { min: 5, planned: 10, max: 15 },
          pause: false,
          step: 'talk',
          by: null,
          prompts: ['welcome'],
          questions: [],
          sets: [],
          materials: [],
        },
        {
          id: 'choosing',
          minutes: { min: 10, planned: 20, max: 30 },
          pause: false,
          step: 'choice',
          by: null,
          prompts: ['everyone'],
          questions: [{ id: 'why-now' }],
          sets: [],
          materials: [],
        },
      ],
    },
    {
      id: 'choice',
      phase: 'together',
      seats: ['chair'],
      privacy: 'group',
      time: null,
      restsOn: 'answers',
      inGroupsOf: null,
      activity: 'map',
      choose: { min: 1, max: 2 },
      dispositions: ['later', 'escalated', 'dropped'],
      escalationBy: 'chair',
      ownThemes: true,
      ceiling: { share: [3, 4], tip: 'criteria' },
      consensus: { agreed: 60, mixed: 30 },
    },
    {
      id: 'deals',
      phase: 'together',
      seats: ['chair', 'member'],
      privacy: 'group',
      time: null,
      restsOn: 'choice',
      inGroupsOf: null,
      activity: 'agree',
      followUp: { after: 6, unit: 'weeks', repeats: false },
      per: 'theme',
    },
  ],
  tips: ['criteria'],
  roles: [{ role: 'hr', lead: false }],
} as const satisfies Tool

/** Its type, with every id in it. */
export type SmallTool = typeof smallTool

/** The scale of the small tool, and scales with a middle level and without one. */
export const three: Scale = smallTool.scale
export const five: Scale = scaleOf('five', [1, 2, 3, 4, 5])
export const four: Scale = scaleOf('four', [1, 2, 3, 4])
export const seven: Scale = scaleOf('seven', [1, 2, 3, 4, 5, 6, 7])

function scaleOf(id: string, values: readonly number[]): Scale {
  return { id, levels: values.map((value) => ({ id: `level-${value}`, value, symbols: [String(value)] })) }
}
