import { contentLine } from './content-line'
import { clockOf } from './zone-clock'

const WEEK = 7 * 86_400
/** The first second from which the clocks stand as they do at `to`, where they stood otherwise at `from`. */
function turn(clock: (time: number) => number, from: number, to: number): number {
  let [before, after] = [from, to]
  const stands = clock(to)
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (clock(middle) === stands) after = middle
    else before = middle
  }
  return after
}

function offset(seconds: number): string {
  const [sign, size] = [seconds < 0 ? '-' : '+', Math.abs(seconds)]
  const pairs = [size / 3600, (size / 60) % 60, size % 60].map((part) => String(Math.floor(part)).padStart(2, '0'))
  return sign + (pairs[2] === '00' ? pairs.slice(0, 2) : pairs).join('')
}

/** From `time` on, clocks stand `to` seconds ahead of UTC; until then it was `from`. */
function observance(summer: boolean, time: number, from: number, to: number): string[] {
  const name = summer ? 'DAYLIGHT' : 'STANDARD'
  const wall = new Date((time + from) * 1000).toISOString().replace(/[-:]|\.\d+Z/g, '')
  return [
    contentLine('BEGIN', name),
    contentLine('DTSTART', wall),
    contentLine('TZOFFSETFROM', offset(from)),
    contentLine('TZOFFSETTO', offset(to)),
    contentLine('END', name),
  ]
}

/**
 * A zone as iCalendar describes it, so that the file stands on its own: every change of its clocks in the given years
 * and the years on either side, as this machine knows them.
 * @throws RangeError on a zone that this machine does not know.
 */
export function timeZone(zone: string, years: readonly number[]): string[] {
  const clock = clockOf(zone)
  const around = [...new Set(years.flatMap((year) => [year - 1, year, year + 1]))].sort((a, b) => a - b)
  const observances = around.flatMap((year, i) => {
    const [begins, ends] = [Date.UTC(year, 0, 1) / 1000, Date.UTC(year + 1, 0, 1) / 1000]
    const first = clock(begins)
    const turns: { readonly at: number; readonly from: number; readonly to: number }[] = []
    for (let week = begins, from = first; week < ends; week += WEEK) {
      const next = Math.min(week + WEEK, ends)
      const to = clock(next)
      if (to !== from) turns.push({ at: turn(clock, week, next), from, to })
      from = to
    }
    // A year that goes on from the one before needs no word of how it begins.
    const goesOn = around[i - 1] === year - 1
    const summer = turns.some(({ to }, n) => n === 0 && to < first)
    return [
      ...(goesOn ? [] : observance(summer, begins, first, first)),
      ...turns.flatMap(({ at, from, to }) => observance(to > from, at, from, to)),
    ]
  })
  return [contentLine('BEGIN', 'VTIMEZONE'), contentLine('TZID', zone), ...observances, contentLine('END', 'VTIMEZONE')]
}
