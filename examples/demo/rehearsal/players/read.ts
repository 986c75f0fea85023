import type { ReadStep } from '@trivsel/core'
import type { Player } from '../stage'

/** Nearly everyone reads every page. */
export const playRead: Player<ReadStep> = (stage, { id: step, seats, pages }) => {
  for (const { id: by } of stage.inSeats(seats)) {
    for (const page of pages) {
      if (stage.chance.likely(90)) stage.act({ type: 'read-page', by, step, page, read: true })
    }
  }
  stage.pass(10)
}
