/** A stretch of time between two instants; `to` is `null` while it runs. */
export interface Run {
  readonly from: string
  readonly to: string | null
}

/**
 * Minutes that finished runs took, rounded to whole minutes. A clock that went backwards counts as no time at all.
 * @returns `null` where nothing has finished.
 */
export function minutesTaken(runs: readonly Run[]): number | null {
  const done = runs.filter((run): run is Run & { to: string } => run.to !== null)
  if (done.length === 0) return null
  const milliseconds = done.reduce((sum, { from, to }) => sum + Math.max(0, Date.parse(to) - Date.parse(from)), 0)
  return Math.round(milliseconds / 60_000)
}
