import type { PageId, ReadStep, Tool } from '@trivsel/core'
import { reserved, type Viewer } from '../../privacy/viewer'
import type { Scene } from '../drawers'
import { type ReadData, readBy } from './read.data'
import { type ShownPage, shownPages } from './read.pages'

/** What a screen needs to let people read. */
export interface ReadView<T extends Tool = Tool> {
  readonly activity: 'read'
  readonly pages: readonly (ShownPage & { readonly id: PageId<T> })[]
  /** The pages the viewer has read; `null` for a screen that is nobody's. */
  readonly mine: readonly PageId<T>[] | null
}

export const readView = ({ tool, step, data }: Scene<ReadStep, ReadData>, viewer: Viewer): ReadView => ({
  activity: 'read',
  pages: shownPages(tool, step.pages),
  mine: reserved.includes(viewer) ? null : readBy(data, viewer),
})
