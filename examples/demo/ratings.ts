import { readFileSync, statSync } from 'node:fs'
import { managementTeam } from '@trivsel/content/management-team'
import { problem } from '@trivsel/core'
import { MOST_BYTES, type RatingRow, readRatings } from '@trivsel/engine/intake'
import type { Fault } from './complaints'
import type { Labels } from './labels'

type Answers = { readonly rows: readonly RatingRow[] } | { readonly faults: readonly Fault[] }

/** Why a file is not even opened; its size is looked at first, so that a huge one is never read. */
function unfit(path: string, words: Labels): Fault | null {
  const stats = statSync(path)
  if (stats.isDirectory()) return words.isFolder
  if (!stats.isFile()) return words.notFile
  return stats.size > MOST_BYTES ? problem('file-too-large', { bytes: stats.size, max: MOST_BYTES }) : null
}

/** Reads a team's answers from a file, or says what is wrong with it. */
export function ratingsIn(path: string, words: Labels): Answers {
  try {
    const fault = unfit(path, words)
    if (fault !== null) return { faults: [fault] }
    const ratings = readRatings(managementTeam, readFileSync(path))
    return ratings.ok ? { rows: ratings.rows } : { faults: ratings.problems }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    return { faults: [code === 'ENOENT' || code === 'ENOTDIR' ? words.notThere : words.notReadable(code)] }
  }
}
