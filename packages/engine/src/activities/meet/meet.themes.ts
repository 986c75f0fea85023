import type { AgendaItem, MeetStep, Tool } from '@trivsel/core'
import type { Offered, Scene } from '../drawers'
import type { MeetData } from './meet.data'

/** True where a step, or one it builds on, has the group choose among themes. */
function chooses(steps: Tool['steps'], id: string | null): boolean {
  const step = steps.find((one) => one.id === id)
  if (step === undefined) return false
  return ('choose' in step && step.choose !== null) || chooses(steps, step.restsOn)
}

/** The themes an item's questions are asked about, as chosen so far; `null` where they are asked once. */
export const themesAsked = (
  scene: Scene<MeetStep, MeetData>,
  { questions, step }: AgendaItem,
): readonly Offered[] | null => (questions.length > 0 && chooses(scene.tool.steps, step) ? scene.offeredBy(step) : null)
