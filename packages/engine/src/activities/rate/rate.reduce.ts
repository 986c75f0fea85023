import type { RateStep } from '@trivsel/core'
import { get, without } from '../../session/lookup'
import type { Scene } from '../drawers'
import { ownThemeId } from '../own-themes'
import { type Answer, type Answers, answerOf, levelOf, type RateData } from './rate.data'
import type { RateEvent } from './rate.events'
import { ofThoseDone } from './rate.revealed'

type RateScene = Scene<RateStep, RateData>

function rated(answer: Answer, theme: string, axis: string, level: string | null): Answer {
  const before = get(answer.levels, theme) ?? {}
  const after = level === null ? without(before, axis) : { ...before, [axis]: level }
  const empty = Object.keys(after).length === 0
  return { ...answer, levels: empty ? without(answer.levels, theme) : { ...answer.levels, [theme]: after } }
}

/** Picks in the order of picking. */
function picked(answer: Answer, theme: string, isPicked: boolean): Answer {
  if (answer.picks.includes(theme) === isPicked) return answer
  return { ...answer, picks: isPicked ? [...answer.picks, theme] : answer.picks.filter((pick) => pick !== theme) }
}

export function rateReduce({ data }: RateScene, event: RateEvent): RateData {
  const answer = answerOf(data, event.by)
  const save = (changed: Answer): RateData => ({ ...data, answers: { ...data.answers, [event.by]: changed } })
  switch (event.type) {
    case 'rate':
      return save(rated(answer, event.theme, event.axis, event.level))
    case 'pick':
      return save(picked(answer, event.theme, event.picked))
    case 'done':
      return save({ ...answer, done: event.done })
    case 'add-theme': {
      const theme = { id: ownThemeId(event), by: event.by, title: event.title, clock: event.clock }
      return { ...data, own: [...data.own, theme] }
    }
    case 'remove-theme': {
      const cleared = picked({ ...answer, levels: without(answer.levels, event.theme) }, event.theme, false)
      return { ...save(cleared), own: data.own.filter(({ id }) => id !== event.theme) }
    }
  }
}

const answersTo = ({ answers }: Answers, theme: string, axes: readonly string[]): string =>
  JSON.stringify(
    Object.keys(answers)
      .sort()
      .map((by) => {
        const answer = answerOf({ answers, own: [] }, by)
        return [by, answer.picks.includes(theme), ...axes.map((axis) => levelOf(answer, theme, axis))]
      })
      .filter(([, pick, ...levels]) => pick === true || levels.some((level) => level !== null)),
  )

/** Reveals the answers of those who are done, and notes for each theme whether they differ from those revealed before. */
export function closeRate({ tool, step, data }: RateScene, clock: number): RateData {
  const before: Answers = data.shown ?? { answers: {}, own: [] }
  const now = ofThoseDone(data)
  const themes = [...tool.themes, ...data.own].map(({ id }) => id)
  const isNew = (theme: string) => now.own.some(({ id }) => id === theme) && get(data.changed, theme) === undefined
  const differ = themes.filter(
    (theme) => isNew(theme) || answersTo(before, theme, step.axes) !== answersTo(now, theme, step.axes),
  )
  return {
    ...data,
    shown: null,
    changed: { ...data.changed, ...Object.fromEntries(differ.map((theme) => [theme, clock])) },
  }
}

/** Opens the answers to second thoughts, and keeps what the others have seen as it was. */
export const reopenRate = ({ data }: RateScene): RateData => ({
  ...data,
  shown: ofThoseDone(data),
})
