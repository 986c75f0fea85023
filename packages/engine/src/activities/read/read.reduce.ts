import type { ReadStep } from '@trivsel/core'
import type { Scene } from '../drawers'
import { type ReadData, readBy } from './read.data'
import type { ReadEvent } from './read.events'

export function readReduce({ data }: Scene<ReadStep, ReadData>, { by, page, read }: ReadEvent): ReadData {
  const others = readBy(data, by).filter((one) => one !== page)
  return { read: { ...data.read, [by]: read ? [...others, page] : others } }
}
