import type { Deck, Model, ModelPart, Tool } from '@trivsel/core'

const id = 'x'
const question = { id }
const range = { min: 1, max: 1 }
const base = { id, required: false, questions: [question] }
const step = { id, phase: id, seats: [id], privacy: 'group', time: null, restsOn: null, inGroupsOf: null } as const
const leaf: ModelPart = { id, parts: [] }

/** A model with one of everything that has words. */
export const someModel: Model = {
  ...{ id, validFrom: null, validUntil: null, supersedes: null },
  questions: [question],
  parts: [{ id, parts: [{ id, parts: [leaf] }] }],
}

/** A deck with one of everything that has words. */
export const someDeck: Deck = { id, cards: [{ id, questions: [question] }] }

/** A tool with one of everything that has words, from which follows what words can have. It makes no other sense. */
export const someTool: Tool = {
  ...{ id, kind: 'process', edition: 'undated', version: '', sources: [], lead: id, mode: 'reveal' },
  seats: [{ id, min: 1, max: null }],
  time: [{ id, minutes: 1 }],
  phases: [id],
  scale: { id, levels: [{ id, value: 0, symbols: [] }] },
  axes: [id],
  map: { vertical: id, horizontal: id, quadrants: [{ id, number: 1, at: {}, questions: [question] }] },
  groups: [id],
  themes: [{ id, group: id, judges: null, questions: [question] }],
  formerThemes: [],
  models: [],
  deck: null,
  pages: [{ id, models: [], lists: [], sets: [], examples: [] }],
  forms: [
    {
      id,
      fields: [
        { ...base, kind: 'choice', options: [id], choose: range },
        { ...base, kind: 'tree', branches: [id], depth: 1 },
        {
          ...{ ...base, kind: 'table', rows: [id], ownRows: false },
          columns: [{ ...base, kind: 'choice', options: [id], choose: range }],
        },
      ],
    },
  ],
  lists: [{ id, kind: 'rules', items: [id] }],
  sets: [{ id, questions: [question] }],
  examples: [{ id, form: id, answers: [{ field: id, lines: [id] }] }],
  drawings: [
    { ...{ id, as: 'grid', page: id, across: [id, id], up: [id, id] }, cells: [{ set: id, across: id, up: id }] },
  ],
  links: [{ id, tool: id, step: null, theme: null }],
  steps: [
    {
      ...{ ...step, activity: 'meet', attend: [id] },
      agenda: [
        {
          ...{ id, minutes: { min: 1, planned: 1, max: 1 }, pause: false, step: id, by: null, sets: [] },
          ...{ prompts: [id], questions: [question], materials: [id] },
        },
      ],
    },
    {
      ...{ ...step, activity: 'sort', areas: [id], choose: null, ownThemes: false },
      colours: [{ id, means: 'works', meanings: [id] }],
    },
  ],
  tips: [id],
  roles: [{ role: id, lead: false }],
}
