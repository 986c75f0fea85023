import type { Drawing, FillStep, Form, Problem, Step, Tool } from '@trivsel/core'
import { otherActivities } from '@trivsel/core/test/other-activities'
import { smallTool } from '@trivsel/core/test/small-tool'
import { activities } from '../src/all'
import { compile, type FillResult, type FillView, report, result, view } from '../src/index'
import { openWith, refusal as refusalIn, sendIn, type Work } from './at-work'

const field = { required: false, questions: [] } as const

/** A form with a field of each kind, and a table with a column of each. */
export const sheet: Form = {
  id: 'sheet',
  fields: [
    { ...field, id: 'goals', kind: 'text', required: true },
    { ...field, id: 'points', kind: 'list', entries: { min: 2, max: 3 } },
    { ...field, id: 'direction', kind: 'choice', options: ['keep', 'change', 'stop'], choose: { min: 1, max: 2 } },
    { ...field, id: 'hours', kind: 'number', between: { min: 0, max: 60 } },
    { ...field, id: 'day', kind: 'date' },
    {
      ...field,
      id: 'week',
      kind: 'table',
      rows: ['meetings', 'mail'],
      ownRows: true,
      columns: [
        { ...field, id: 'share', kind: 'number', between: { min: 0, max: 100 } },
        { ...field, id: 'gives', kind: 'choice', options: ['some', 'a-lot'], choose: { min: 0, max: 1 } },
        { ...field, id: 'drains', kind: 'choice', options: ['some', 'a-lot'], choose: { min: 0, max: 1 } },
        { ...field, id: 'note', kind: 'text' },
        { ...field, id: 'due', kind: 'date' },
      ],
    },
    {
      ...field,
      id: 'fixed',
      kind: 'table',
      rows: ['used', 'agreed'],
      ownRows: false,
      columns: [{ ...field, id: 'share', kind: 'number', between: { min: 0, max: 100 } }],
    },
    { ...field, id: 'thoughts', kind: 'tree', branches: ['what', 'how'], depth: 3 },
  ],
}

export const step: FillStep = {
  ...{ id: 'writing', phase: 'alone', seats: ['manager', 'partner'], time: null, restsOn: null, inGroupsOf: null },
  ...{ activity: 'fill', privacy: 'by-choice', form: 'sheet', per: 'person' },
}

/** A tool whose first step fills in the sheet. */
export const toolWith = (
  change: Partial<FillStep>,
  {
    form = sheet,
    drawings = [],
    more = [],
  }: { form?: Form; drawings?: readonly Drawing[]; more?: readonly Step[] } = {},
): Tool => ({
  ...otherActivities,
  mode: change.privacy === 'reveal' ? 'reveal' : 'open',
  seats: [
    { id: 'manager', min: 1, max: 1 },
    { id: 'partner', min: 0, max: null },
    { id: 'guest', min: 0, max: null },
  ],
  forms: [form],
  examples: [],
  pages: [],
  drawings,
  steps: [{ ...step, ...change }, ...more],
})

/** What a step is that fills in a sheet for each theme of the small tool. */
export const themed = { seats: ['chair', 'member'], privacy: 'group', per: 'theme', phase: 'together' } as const

/** A tool in which a group chooses themes in a map and fills in a sheet for each. */
export const themeTool = (change: Partial<FillStep> = {}, more: readonly Step[] = []): Tool => ({
  ...smallTool,
  forms: [sheet],
  steps: [
    ...smallTool.steps.filter(({ id }) => id !== 'talk'),
    { ...step, ...themed, restsOn: 'choice', ...change },
    ...more,
  ],
})

/** Ann leads, Bo and Cy are partners, Di is a guest who has no seat in the step. */
const people = [
  { id: 'ann', name: 'Ann', seats: ['manager'] },
  { id: 'bo', name: 'Bo', seats: ['partner'] },
  { id: 'cy', seats: ['partner'] },
  { id: 'di', seats: ['guest'] },
]

/** The same people where the seats are those of the small tool. */
const chaired = [
  { id: 'ann', name: 'Ann', seats: ['chair', 'member'] },
  { id: 'bo', name: 'Bo', seats: ['member'] },
]

export const begin = (tool: Tool, participants = tool.lead === 'chair' ? chaired : people): Work =>
  openWith(compile(tool, activities), participants)

const fromBo = { step: 'writing', by: 'bo' }

/** Sends a draft, from Bo into the sheet unless it says otherwise; gives the id of the event. */
export const act = (work: Work, draft: object): string => sendIn(work, { ...fromBo, ...draft })

/** Sends what should be refused, from Bo unless it says otherwise, and gives the refusal. */
export const refusal = (work: Work, draft: object): Problem => refusalIn(work, { ...fromBo, ...draft })

export const resultFor = (work: Work, viewer: string): FillResult =>
  result(work.tool, work.session, viewer)['writing'] as FillResult

export const viewFor = (work: Work, viewer: string) =>
  view(work.tool, work.session, viewer, 'writing') as unknown as FillView & {
    readonly missing: readonly Problem[]
    readonly allowed: readonly string[]
  }

/** What a viewer sees in a field of somebody's sheet. */
export const answerIn = (work: Work, viewer: string, key: string, id: string) =>
  resultFor(work, viewer)
    .sheets.find((one) => one.key === key)
    ?.fields.find((one) => one.id === id)

export const partFor = (work: Work, viewer: string, id = 'writing') =>
  report(work.tool, work.session, viewer).parts.find((part) => part.step === id)

export const calendarFor = (work: Work, viewer: string) => report(work.tool, work.session, viewer).calendar
