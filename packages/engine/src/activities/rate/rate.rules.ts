import { type Problem, problem, type RateStep, type Tool } from '@trivsel/core'
import { get } from '../../session/lookup'
import type { Scene } from '../drawers'
import { knownAxis, knownLevel, knownTheme } from '../known'
import { mayAddTheme } from '../own-themes'
import { scaleOf } from '../tool-parts'
import { answerOf, type RateData } from './rate.data'
import type { RateEvent } from './rate.events'
import { revealed } from './rate.revealed'

/** The themes a person may rate: the tool's, those revealed, and the person's own. */
export function themesFor(tool: Tool, data: RateData, closed: boolean, by: string | null): string[] {
  const shown = revealed(data, closed)?.own ?? []
  const own = data.own.filter((theme) => theme.by === by || shown.some(({ id }) => id === theme.id))
  return [...tool.themes.map(({ id }) => id), ...own.map(({ id }) => id)]
}

export function rateRules({ tool, step, data, closed }: Scene<RateStep, RateData>, event: RateEvent): Problem | null {
  const known = () => themesFor(tool, data, closed, event.by)
  switch (event.type) {
    case 'rate':
      return (
        knownTheme(event.theme, known()) ??
        knownAxis(event.axis, step.axes) ??
        (event.level === null ? null : knownLevel(event.level, scaleOf(tool).levels))
      )
    case 'pick': {
      const { picks } = answerOf(data, event.by)
      // A theme whose author took it away can still be let go of.
      if (!event.picked && picks.includes(event.theme)) return null
      const unknown = knownTheme(event.theme, known())
      if (unknown !== null || !event.picked || picks.includes(event.theme)) return unknown
      const held = picks.filter((pick) => known().includes(pick))
      return held.length < step.picks.max ? null : problem('too-many-picks', { max: step.picks.max })
    }
    case 'add-theme':
      return mayAddTheme(step, data.own, event.by)
    case 'remove-theme': {
      const unknown = knownTheme(event.theme, known())
      if (unknown !== null) return unknown
      if (!data.own.some(({ id, by }) => id === event.theme && by === event.by)) {
        return problem('not-your-theme', { theme: event.theme })
      }
      // Once others have seen it, their answers and the group's choice may rest on it.
      return get(data.changed, event.theme) !== undefined ? problem('theme-in-use', { theme: event.theme }) : null
    }
    case 'done':
      return null
  }
}
