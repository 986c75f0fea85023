import type { PageId, StepsOf, Tool } from '@trivsel/core'
import type { Stamp } from '../../session/event-id'
import { flag, ref } from '../fields'

/** Says that one has read a page, or has not after all. */
export interface ReadPage<T extends Tool = Tool> extends Stamp {
  readonly type: 'read-page'
  readonly step: StepsOf<T, 'read'>
  readonly page: PageId<T>
  readonly read: boolean
}

/** What can be sent into a `read` step. */
export type ReadEvent<T extends Tool = Tool> = ReadPage<T>

export const readEvents = { 'read-page': { page: ref, read: flag } }
