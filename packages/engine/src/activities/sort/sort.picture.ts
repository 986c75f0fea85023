import { type LightsPicture, own, type SortStep, say, type Tool, textKey } from '@trivsel/core'
import { themeText, words } from '../report-texts'
import type { SortedTheme } from './sort.result'

/** The themes with their words under the colours. */
export function sortPicture(tool: Tool, step: SortStep, themes: readonly SortedTheme[]): LightsPicture {
  const colours = step.colours.map(({ id, means }) => ({
    ...{ id, means },
    title: say(textKey.colour(tool.id, id, 'title')),
  }))
  return {
    form: 'lights',
    id: step.id,
    title: words('sort.lights-title'),
    description: words('sort.lights-description', { count: themes.length }),
    colours,
    rows: themes.map(({ id, title, chosen, colours: under }) => ({
      label: themeText(tool, id, title),
      chosen,
      cells: colours.map((colour) => ({
        count: under[colour.id]?.count ?? 0,
        words: (under[colour.id]?.words ?? []).map(({ text }) => own(text)),
      })),
    })),
    legend: themes.some(({ chosen }) => chosen) ? words('legend.chosen') : null,
  }
}
