import type { AreaId, Colour, ColourId, Range, SortStep, ThemeId, Tool } from '@trivsel/core'
import { reserved, type Viewer } from '../../privacy/viewer'
import type { Scene } from '../drawers'
import type { SortData } from './sort.data'
import { themesFor } from './sort.items'

/** What a screen needs in a `sort` step. */
export interface SortView<T extends Tool = Tool> {
  readonly activity: 'sort'
  /** In the order they are shown, with the ways in which people are told what each means. */
  readonly colours: readonly (Colour & { readonly id: ColourId<T> })[]
  readonly areas: readonly AreaId<T>[]
  /** How many themes the group chooses; `null` where nothing is chosen here. */
  readonly choose: Range | null
  /** What the viewer may put words under: the themes all know of, and the viewer's own. */
  readonly themes: readonly { readonly id: ThemeId<T>; readonly title: string | null }[]
  /** What the viewer wrote alone; `null` for a screen that is nobody's, and in a step that is the group's. */
  readonly mine: {
    readonly words: readonly {
      readonly id: string
      readonly theme: ThemeId<T>
      readonly colour: ColourId<T>
      readonly text: string
    }[]
    readonly done: boolean
  } | null
}

export function sortView(scene: Scene<SortStep, SortData>, viewer: Viewer): SortView {
  const { step, data } = scene
  const person = step.privacy !== 'reveal' || reserved.includes(viewer) ? null : viewer
  const themes = viewer === 'public' ? [] : themesFor(scene, person)
  return {
    activity: 'sort',
    colours: step.colours,
    areas: step.areas,
    choose: step.choose,
    themes: themes.map(({ id, title }) => ({ id: id as ThemeId<Tool>, title })),
    mine:
      person === null
        ? null
        : {
            words: data.words
              .filter(({ by }) => by === person)
              .map(({ id, theme, colour, text }) => ({ id, theme: theme as ThemeId<Tool>, colour, text })),
            done: data.done.includes(person),
          },
  }
}
