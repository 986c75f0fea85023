import { type AgendaItemId, type MeetStep, type StepsOf, type TextKey, type Tool, textKey } from '@trivsel/core'
import { takesPart, type Viewer } from '../../privacy/viewer'
import type { Scene } from '../drawers'
import type { MeetData } from './meet.data'

/** What a screen needs to lead a meeting; times and notes are in the result. */
export interface MeetView<T extends Tool = Tool> {
  readonly activity: 'meet'
  readonly agenda: readonly {
    readonly id: AgendaItemId<T>
    readonly title: TextKey
    readonly prompts: readonly TextKey[]
    /** Asked for each chosen theme. */
    readonly questions: readonly TextKey[]
    /** The step whose screen the group works in. */
    readonly worksIn: StepsOf<T>
  }[]
  /** The item that runs. */
  readonly running: AgendaItemId<T> | null
}

export const meetView = ({ tool, step, data }: Scene<MeetStep, MeetData>, viewer: Viewer): MeetView => ({
  activity: 'meet',
  agenda: step.agenda.map(({ id, prompts, questions, step: worksIn }) => ({
    id,
    title: textKey.agendaItem(tool.id, id),
    prompts: prompts.map((prompt) => textKey.agendaPrompt(tool.id, id, prompt)),
    questions: questions.map((question) => textKey.agendaQuestion(tool.id, id, question.id)),
    worksIn: worksIn as StepsOf<Tool>,
  })),
  running: takesPart(viewer) ? (data.runs.find(({ to }) => to === null)?.item ?? null) : null,
})
