import type { Scale, Tool } from '../src/index'

/** A tool small enough to hold in the head: four themes, and one step of each activity. */
export const smallTool = {
  id: 'small-tool',
  edition: '2026-01',
  version: '0.0.0',
  sources: ['paper'],
  seats: [
    { id: 'chair', min: 1, max: 1 },
    { id: 'member', min: 1, max: null },
  ],
  lead: 'chair',
  mode: 'reveal',
  minutes: { preparation: 10, meeting: 30 },
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
    { id: 'goals', group: 'work', judges: null },
    { id: 'roles', group: 'work', judges: null },
    { id: 'breaks', group: 'work', judges: null },
    { id: 'chairing', group: 'work', judges: 'chair' },
  ],
  cards: [{ id: 'opening', questions: [{ id: 'why-here' }] }],
  steps: [
    {
      id: 'answers',
      phase: 'alone',
      seats: ['member'],
      restsOn: null,
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
      restsOn: null,
      activity: 'meet',
      agenda: [
        { id: 'frame', minutes: { min: 5, planned: 10, max: 15 }, step: 'talk', prompts: ['welcome'], questions: [] },
        {
          id: 'choosing',
          minutes: { min: 10, planned: 20, max: 30 },
          step: 'choice',
          prompts: ['everyone'],
          questions: [{ id: 'why-now' }],
        },
      ],
    },
    {
      id: 'choice',
      phase: 'together',
      seats: ['chair'],
      restsOn: 'answers',
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
      restsOn: 'choice',
      activity: 'agree',
      followUpWeeks: 6,
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
