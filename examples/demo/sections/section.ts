import type { ManagementTeam } from '@trivsel/content/management-team'
import type { Report } from '@trivsel/core'
import type { Result } from '@trivsel/engine'
import type { RenderedReport } from '@trivsel/i18n'
import type { Played } from '../play'
import type { Speaker } from '../speaker'

/** What every section is written from. */
export interface Run {
  readonly speaker: Speaker
  readonly played: Played
  readonly result: Result<ManagementTeam>
  readonly report: Report
  readonly rendered: RenderedReport
}

/** A part of what the terminal shows, line by line. */
export type Section = (run: Run) => readonly string[]
