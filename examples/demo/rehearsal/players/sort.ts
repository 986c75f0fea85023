import type { SortStep } from '@trivsel/core'
import type { Player, Stage } from '../stage'

/** Each, or the group, puts key words under the colours. */
function putWords(stage: Stage, { id: step, colours }: SortStep, by: string, percent: number): void {
  for (const [theme, byColour] of Object.entries(stage.script.words ?? {})) {
    for (const { id: colour } of colours) {
      if (!stage.chance.likely(percent)) continue
      for (const word of stage.some(stage.unsaid(byColour[colour] ?? []), 1)) {
        stage.act({ type: 'add-word', by, step, theme, colour, word })
      }
    }
  }
}

function chooses(stage: Stage, { id: step, areas, colours, choose }: SortStep): void {
  if (choose === null) return
  const by = stage.lead
  const sorted = (stage.script.themes ?? Object.keys(stage.script.words ?? {})).slice(0, 4)
  for (const theme of sorted) {
    const [colour] = colours
    const area = areas.length === 0 ? undefined : stage.chance.one(stage.script.areas?.[theme] ?? areas)
    if (colour !== undefined && area !== undefined) {
      stage.act({ type: 'put', by, step, theme, colour: colour.id, area, put: true })
    }
  }
  for (const theme of stage.chance.some(sorted, stage.chance.between(choose.min, choose.max))) {
    stage.act({ type: 'choose', by, step, theme, chosen: true })
  }
}

/** Key words alone and then shown, or gathered by the group and chosen among. */
export const playSort: Player<SortStep> = (stage, step) => {
  if (step.privacy === 'reveal') {
    for (const { id: by } of stage.inSeats(step.seats)) {
      putWords(stage, step, by, 55)
      stage.act({ type: 'done', by, step: step.id, done: true })
      stage.pass(15)
    }
    stage.act({ type: 'close', by: stage.lead, step: step.id })
  } else if (step.restsOn === null) putWords(stage, step, stage.lead, 80)
  chooses(stage, step)
  stage.pass(20)
}
