const DAY = 86_400
const TWO = '2-digit'

function formatIn(zone: string): Intl.DateTimeFormat {
  const form = { year: 'numeric', month: TWO, day: TWO, hour: TWO, minute: TWO, second: TWO, hourCycle: 'h23' } as const
  try {
    // An offset such as +01:00 is no name, and its colon would end the name in the file.
    if (!zone.includes(':')) return new Intl.DateTimeFormat('en', { ...form, timeZone: zone })
  } catch {}
  const letter = `the time zone "${zone}" of a calendar entry is not known here`
  throw new RangeError(`${letter}; write it as region and city, such as Europe/Copenhagen`)
}

/**
 * Tells how many seconds a zone's clocks are ahead of UTC at an instant, both in seconds.
 * @throws RangeError on a zone that this machine does not know.
 */
export function clockOf(zone: string): (time: number) => number {
  const format = formatIn(zone)
  return (time) => {
    const parts = format.formatToParts(time * 1000)
    const [year, month, day, ...rest] = ['year', 'month', 'day', 'hour', 'minute', 'second'].map((type) =>
      Number(parts.find((part) => part.type === type)?.value),
    ) as [number, number, number, number, number, number]
    return Date.UTC(year, month - 1, day, ...rest) / 1000 - time
  }
}

/**
 * The instant of a time that the clocks of a zone skip, or show twice: calendars do not agree about those. As RFC 5545 has
 * it, a skipped time counts on from before the change, and of two the first is meant. All in seconds.
 * @returns `null` for every other time.
 */
export function doubtful(zone: string, wall: number): number | null {
  const clock = clockOf(zone)
  const [before, after] = [clock(wall - DAY), clock(wall + DAY)]
  const [first, second] = [wall - before, wall - after]
  return before !== after && (clock(first) === before) === (clock(second) === after) ? first : null
}
