import type { SortStep } from '@trivsel/core'
import type { Scene } from '../drawers'
import type { SortData, Sorted } from './sort.data'

/** What a reveal shows: the words of those who said they were done. What somebody was still thinking over stays private. */
export const ofThoseDone = ({ words, own, done }: Sorted): Sorted => ({
  words: words.filter(({ by }) => done.includes(by)),
  own: own.filter(({ by }) => done.includes(by)),
  done,
})

/** What everyone who takes part may see: all of it in a step that is the group's, else what was last revealed; `null` before that. */
export const revealed = ({
  step,
  data,
  closed,
}: Pick<Scene<SortStep, SortData>, 'step' | 'data' | 'closed'>): Sorted | null =>
  step.privacy !== 'reveal' ? data : closed ? ofThoseDone(data) : data.shown
