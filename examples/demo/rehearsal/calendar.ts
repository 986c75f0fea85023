const DAY = 86_400_000
const MINUTE = 60_000

/** A time on the wall in Denmark, counted on without a clock. All of a rehearsal lies in winter, an hour ahead of UTC. */
export interface Wall {
  /** ISO 8601 instant. */
  readonly instant: () => string
  /** `YYYY-MM-DDTHH:mm`. */
  readonly time: () => string
  /** `YYYY-MM-DD`, so many days ahead and never on a weekend or between Christmas and New Year. */
  readonly dayIn: (days: number) => string
  readonly pass: (minutes: number) => void
  /** On to nine o'clock of a working day, so many days ahead. */
  readonly onTo: (days: number) => void
}

/** A wall on which a rehearsal begins. */
export function wallFrom(start: string): Wall {
  let now = Date.parse(`${start}Z`)
  const isOff = (time: number): boolean => {
    const day = new Date(time)
    // Nobody is at work between Christmas Eve and New Year's Day.
    return day.getUTCDay() % 6 === 0 || /-12-(2[4-9]|3.)$|-01-01$/.test(day.toISOString().slice(0, 10))
  }
  const working = (time: number): number => (isOff(time) ? working(time + DAY) : time)
  const wall = (time: number): string => new Date(time).toISOString().slice(0, 16)
  return {
    instant: () => `${wall(now)}:00+01:00`,
    time: () => wall(now),
    dayIn: (days) => wall(working(now + days * DAY)).slice(0, 10),
    pass: (minutes) => {
      now += minutes * MINUTE
    },
    onTo: (days) => {
      now = Date.parse(`${wall(working(now + days * DAY)).slice(0, 10)}T09:00Z`)
    },
  }
}
