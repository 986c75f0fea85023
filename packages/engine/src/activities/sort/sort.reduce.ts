import type { SortStep } from '@trivsel/core'
import { get, without } from '../../session/lookup'
import type { Scene } from '../drawers'
import { ownThemeId } from '../own-themes'
import { nothing, type SortData, type Sorted } from './sort.data'
import type { SortEvent } from './sort.events'
import { sortItems } from './sort.items'
import { ofThoseDone } from './sort.revealed'

type SortScene = Scene<SortStep, SortData>

function chosen(scene: SortScene, theme: string, isChosen: boolean, clock: number): SortData {
  const { data } = scene
  const others = without(data.chosen, theme)
  if (!isChosen) return { ...data, chosen: others }
  const since = sortItems(scene).find(({ base }) => base.id === theme)?.since ?? 0
  // Choosing once more confirms what has changed; where nothing has, it stays the choice it was.
  return (get(data.chosen, theme)?.clock ?? 0) > since ? data : { ...data, chosen: { ...others, [theme]: { clock } } }
}

export function sortReduce(scene: SortScene, event: SortEvent): SortData {
  const { step, data } = scene
  const { id, by, clock } = event
  /** In a step that is the group's, all see a change at once; a private one tells of none before its reveal. */
  const touched = (theme: string) => (step.privacy === 'reveal' ? data.changed : { ...data.changed, [theme]: clock })
  switch (event.type) {
    case 'add-word': {
      const { theme, colour, word: text } = event
      return { ...data, words: [...data.words, { id, by, theme, colour, text }], changed: touched(theme) }
    }
    case 'remove-word': {
      const gone = data.words.find((word) => word.id === event.word)
      const words = data.words.filter((word) => word !== gone)
      return gone === undefined ? data : { ...data, words, changed: touched(gone.theme) }
    }
    case 'add-theme': {
      const theme = { id: ownThemeId(event), by, title: event.title, clock }
      return { ...data, own: [...data.own, theme], changed: touched(theme.id) }
    }
    case 'remove-theme': {
      const { theme } = event
      return {
        ...data,
        own: data.own.filter((one) => one.id !== theme),
        words: data.words.filter((word) => word.theme !== theme),
        put: data.put.filter((one) => one.theme !== theme),
        changed: without(data.changed, theme),
      }
    }
    case 'done': {
      const others = data.done.filter((person) => person !== by)
      return { ...data, done: event.done ? [...others, by] : others }
    }
    case 'put': {
      const { theme, colour, area } = event
      const others = data.put.filter((one) => one.theme !== theme || one.colour !== colour || one.area !== area)
      return { ...data, put: event.put ? [...others, { theme, colour, area, clock }] : others }
    }
    case 'choose':
      return chosen(scene, event.theme, event.chosen, clock)
  }
}

const wordsFor = ({ words }: Sorted, theme: string): string =>
  words
    .filter((word) => word.theme === theme)
    .map(({ by, colour, text }) => JSON.stringify([by, colour, text]))
    .sort()
    .join()

/** Reveals the words of those who are done, and notes for each theme whether they differ from those revealed before. */
export function closeSort({ data }: SortScene, clock: number): SortData {
  const before = data.shown ?? nothing
  const now = ofThoseDone(data)
  const own = now.own.map(({ id }) => id)
  const themes = [...new Set([...own, ...[...before.words, ...now.words].map(({ theme }) => theme)])]
  const isNew = (theme: string) => own.includes(theme) && get(data.changed, theme) === undefined
  const differ = themes.filter((theme) => isNew(theme) || wordsFor(before, theme) !== wordsFor(now, theme))
  return {
    ...data,
    shown: null,
    changed: { ...data.changed, ...Object.fromEntries(differ.map((theme) => [theme, clock])) },
  }
}

/** Opens the words to second thoughts, and keeps what the others have seen as it was. */
export const reopenSort = ({ data }: SortScene): SortData => ({ ...data, shown: ofThoseDone(data) })
