import { type Block, own, type SortStep, say, type Text, textKey } from '@trivsel/core'
import { takesPart, type Viewer } from '../../privacy/viewer'
import { stepState } from '../../session/session'
import type { Leaves, Scene } from '../drawers'
import { quoted, themeText, words } from '../report-texts'
import type { SortData } from './sort.data'
import { sortPicture } from './sort.picture'
import { type SortedTheme, type SortResult, sortResult, type UnderColour } from './sort.result'

type SortScene = Scene<SortStep, SortData>

const heading = (level: 3 | 4, text: Text): Block => ({ kind: 'heading', level, text })
const colourText = ({ tool }: SortScene, id: string): Text => say(textKey.colour(tool.id, id, 'title'))
const areaText = ({ tool }: SortScene, id: string): Text => say(textKey.area(tool.id, id, 'title'))
const all = (texts: readonly Text[]): Text => (texts.length === 0 ? own('–') : words('value', { value: quoted(texts) }))
const under = ({ colours }: SortedTheme, colour: string): UnderColour =>
  colours[colour] ?? { count: 0, words: [], areas: [] }
const hasWords = ({ colours }: SortedTheme): boolean => Object.values(colours).some(({ words }) => words.length > 0)

/** The colours under which something stands for a theme: how many wrote there, and where something can be done about it. */
function places(scene: SortScene, theme: SortedTheme): Text[] {
  const found = scene.step.colours.flatMap(({ id }) => {
    const { count, words: written, areas } = under(theme, id)
    if (written.length === 0 && areas.length === 0) return []
    const title = colourText(scene, id)
    // What the group adds together counts nobody.
    const colour = count === 0 ? title : words('sort.wrote', { colour: title, count })
    if (areas.length === 0) return [colour]
    return [words('sort.place', { colour, areas: { list: areas.map((area) => areaText(scene, area)) } })]
  })
  return found.length > 0 ? found : [words('sort.no-words')]
}

function choice(scene: SortScene, { chosen, themes }: SortResult, viewer: Viewer): Block[] {
  const { tool, step } = scene
  if (step.choose === null) return []
  const title = heading(3, words('chosen'))
  if (chosen.length === 0) return [title, { kind: 'paragraph', text: words('chosen-none') }]
  if (!takesPart(viewer)) return [title, { kind: 'list', items: chosen.map((id) => themeText(tool, id, null)) }]
  const items = chosen.flatMap((id) => themes.find((theme) => theme.id === id) ?? [])
  const pairs = items.map((theme) => ({
    label: themeText(tool, theme.id, theme.title),
    values: places(scene, theme),
  }))
  return [title, { kind: 'pairs', items: pairs }]
}

const notices = ({ tool }: SortScene, { themes }: SortResult): Block[] =>
  themes.flatMap(({ id, title, stale }) =>
    stale.map((kind): Block => {
      const theme = themeText(tool, id, title)
      return { kind: 'notice', text: words(`sort.stale-${kind}`, { theme }) }
    }),
  )

/** For each colour, the themes by how many wrote under it. */
function counts(scene: SortScene, { byColour, themes }: SortResult): Block[] {
  // Where nobody wrote alone, there is nothing to count.
  if (byColour.every(({ groups }) => groups.every(({ count }) => count === 0))) return []
  const name = (id: string): Text => themeText(scene.tool, id, themes.find((one) => one.id === id)?.title ?? null)
  const lists = byColour.map(({ colour, groups }): Block[] => {
    const items = groups.map(({ count, themes: ids }) =>
      words(count === 0 ? 'sort.added' : 'sort.named-by', { count, themes: quoted(ids.map(name)) }),
    )
    return items.length === 0 ? [] : [heading(4, colourText(scene, colour)), { kind: 'list', items }]
  })
  return [heading(3, words('sort.counts')), ...lists.flat()]
}

/** Areas against colours: what can be done something about where. Areas and colours without any are left out. */
function cells(scene: SortScene, { themes }: SortResult): Block[] {
  const { tool, step } = scene
  const has = (theme: SortedTheme, colour: string, area: string) => under(theme, colour).areas.includes(area)
  const areas = step.areas.filter((area) => step.colours.some(({ id }) => themes.some((theme) => has(theme, id, area))))
  if (areas.length === 0) return []
  const colours = step.colours.filter(({ id }) => themes.some((theme) => under(theme, id).areas.length > 0))
  const rows = areas.map((area) => [
    areaText(scene, area),
    ...colours.map((colour) =>
      all(themes.filter((theme) => has(theme, colour.id, area)).map(({ id, title }) => themeText(tool, id, title))),
    ),
  ])
  const columns = [words('sort.area'), ...colours.map(({ id }) => colourText(scene, id))]
  return [heading(3, words('sort.where')), { kind: 'table', columns, rows }]
}

/** Every word, since not everyone sees the picture. */
function everyWord(scene: SortScene, themes: readonly SortedTheme[]): Block[] {
  const { tool, step } = scene
  const rows = themes.map((theme) => [
    themeText(tool, theme.id, theme.title),
    ...step.colours.map(({ id }) => all(under(theme, id).words.map(({ text }) => own(text)))),
  ])
  const columns = [words('column.theme'), ...step.colours.map(({ id }) => colourText(scene, id))]
  return [heading(3, words('sort.words')), { kind: 'table', columns, rows }]
}

/** True where a later step has come that shows the same words. */
const shownLater = ({ tool, session, step }: SortScene): boolean =>
  tool.steps.some(
    ({ id, activity, restsOn }) => activity === 'sort' && restsOn === step.id && stepState(session, id).reached,
  )

function inside(scene: SortScene, result: SortResult): Block[] {
  const { tool, step } = scene
  if (!result.revealed && result.progress !== null) {
    return [{ kind: 'paragraph', text: words('progress', { ...result.progress }) }]
  }
  if (shownLater(scene)) return []
  const themes = result.themes.filter(hasWords)
  if (themes.length === 0) return [{ kind: 'paragraph', text: words('sort.none') }, ...cells(scene, result)]
  return [
    { kind: 'picture', picture: sortPicture(tool, step, themes), toldBelow: true },
    ...counts(scene, result),
    ...cells(scene, result),
    ...everyWord(scene, themes),
  ]
}

/** The choice first, then the picture and what it shows. Who wrote what is for the screen, not for a paper that is passed on. */
export function sortReport(scene: SortScene, viewer: Viewer): Leaves {
  const result = sortResult(scene, viewer)
  const more = takesPart(viewer) ? [...notices(scene, result), ...inside(scene, result)] : []
  return { blocks: [...choice(scene, result, viewer), ...more], calendar: [] }
}
