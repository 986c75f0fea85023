/** When things happen in the demo, so that it says the same on every day and every machine. */
export const opened = '2026-11-23T08:30'
export const answered = '2026-11-26T14:00'
export const planned = '2026-11-30T15:20'
export const starts = '2026-12-01T09:00'

/** When each item of the agenda really begins; the second one runs longer than it may. */
export const begins = {
  frame: '2026-12-01T09:02',
  listen: '2026-12-01T09:15',
  focus: '2026-12-01T09:49',
  agreements: '2026-12-01T10:38',
} as const
export const ends = '2026-12-01T11:01'

/** A time on the wall in Denmark in winter, as an instant. */
export const instant = (wall: string): string => `${wall}:00+01:00`
