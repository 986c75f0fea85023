import type { PageId, ReadStep, Tool } from '@trivsel/core'
import { takesPart, type Viewer } from '../../privacy/viewer'
import { sitsIn } from '../../session/session'
import type { Scene } from '../drawers'
import { type ReadData, readBy } from './read.data'

/** What a `read` step comes to. */
export interface ReadResult<T extends Tool = Tool> {
  readonly activity: 'read'
  readonly pages: readonly PageId<T>[]
  /** How many of those it is for have read every page; `null` where that is each one's own affair. */
  readonly progress: { readonly done: number; readonly of: number } | null
}

export function readResult({ session, step, data }: Scene<ReadStep, ReadData>, viewer: Viewer): ReadResult {
  const people = session.participants.filter((person) => sitsIn(person, step.seats))
  const done = people.filter(({ id }) => step.pages.every((page) => readBy(data, id).includes(page))).length
  return {
    activity: 'read',
    pages: step.pages,
    progress: step.privacy === 'private' || !takesPart(viewer) ? null : { done, of: people.length },
  }
}
