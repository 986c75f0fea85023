import {
  type AgendaItemId,
  type MeetStep,
  type SeatId,
  type StepsOf,
  type TextKey,
  type ThemeId,
  type Tool,
  textKey,
} from '@trivsel/core'
import { takesPart, type Viewer } from '../../privacy/viewer'
import type { Scene } from '../drawers'
import type { MeetData } from './meet.data'
import { themesAsked } from './meet.themes'

/** An item of the agenda as text keys. */
export interface ShownItem<T extends Tool = Tool> {
  readonly id: AgendaItemId<T>
  readonly title: TextKey
  readonly pause: boolean
  /** The seat that leads the item; `null` where it is the one who leads the meeting. */
  readonly by: { readonly seat: SeatId<T>; readonly title: TextKey } | null
  /** What the one who leads the item says or sees to. */
  readonly prompts: readonly TextKey[]
  /** Asked for each of `themes`, or once where there are none. */
  readonly questions: readonly TextKey[]
  /** The themes chosen so far, each with what people called it where they added it; `null` where the questions are asked once. */
  readonly themes: readonly { readonly id: ThemeId<T>; readonly title: string | null }[] | null
  /** Questions that people ask each other. */
  readonly sets: readonly { readonly id: string; readonly title: TextKey; readonly questions: readonly TextKey[] }[]
  /** What must be at hand. */
  readonly materials: readonly TextKey[]
  /** The step whose screen the group works in. */
  readonly worksIn: StepsOf<T>
}

/** What a screen needs to lead a meeting; times and notes are in the result. */
export interface MeetView<T extends Tool = Tool> {
  readonly activity: 'meet'
  readonly agenda: readonly ShownItem<T>[]
  /** The item that runs. */
  readonly running: AgendaItemId<T> | null
}

/** Sets of questions as text keys. */
const shownSets = ({ id: tool, sets }: Tool, ids: readonly string[]): ShownItem['sets'] =>
  ids.flatMap((id) =>
    sets
      .filter((set) => set.id === id)
      .map(({ questions }) => ({
        id,
        title: textKey.set(tool, id, 'title'),
        questions: questions.map((question) => textKey.setQuestion(tool, id, question.id)),
      })),
  )

/** The agenda as everybody may know it; outsiders do not learn what the themes are called. */
export const shownAgenda = (scene: Scene<MeetStep, MeetData>, viewer: Viewer): readonly ShownItem[] => {
  const { tool, step } = scene
  return step.agenda.map((item): ShownItem => {
    const { id, by } = item
    const themes = themesAsked(scene, item)
    return {
      id,
      title: textKey.agendaItem(tool.id, id),
      pause: item.pause,
      by: by === null ? null : { seat: by, title: textKey.seat(tool.id, by) },
      prompts: item.prompts.map((prompt) => textKey.agendaPrompt(tool.id, id, prompt)),
      questions: item.questions.map((question) => textKey.agendaQuestion(tool.id, id, question.id)),
      themes: themes && (takesPart(viewer) ? themes.map((t) => ({ id: t.id as ThemeId<Tool>, title: t.title })) : []),
      sets: shownSets(tool, item.sets),
      materials: item.materials.map((material) => textKey.agendaMaterial(tool.id, id, material)),
      worksIn: item.step as StepsOf<Tool>,
    }
  })
}

export const meetView = (scene: Scene<MeetStep, MeetData>, viewer: Viewer): MeetView => ({
  activity: 'meet',
  agenda: shownAgenda(scene, viewer),
  running: takesPart(viewer) ? (scene.data.runs.find(({ to }) => to === null)?.item ?? null) : null,
})
