/** How a language writes days, times, numbers and lists. */
export interface Locale {
  /** A plain day, `YYYY-MM-DD`, as people write it: 5. januar 2027. */
  readonly date: (day: string) => string
  /** The time of a plain date and time, `YYYY-MM-DDTHH:mm`: 09.00. */
  readonly time: (dateTime: string) => string
  readonly number: (value: number) => string
  /** The positions of a list with what stands between them: `0`, `, `, `1`, ` og `, `2`, as indices and texts. */
  readonly list: (length: number) => readonly (number | string)[]
}

/** English here is British: 5 January 2027, and the week as Europe has it. */
export const regional = (language: string): string => (language === 'en' ? 'en-GB' : language)

// Building an Intl formatter costs far more than using it, and most texts need none.
function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

function moment(format: () => Intl.DateTimeFormat, written: string, instant: string): string {
  const at = new Date(instant)
  // What is no date is shown as it was written rather than as a wrong one.
  return Number.isNaN(at.getTime()) ? written : format().format(at)
}

/** The {@link Locale} of a BCP 47 tag. Days and times are plain, so they are read and written in UTC. */
export function localeOf(language: string): Locale {
  const tag = regional(language)
  const dates = once(() => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }))
  const times = once(() => new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC' }))
  const numbers = once(() => new Intl.NumberFormat(tag))
  const lists = once(() => new Intl.ListFormat(tag))
  return {
    date: (day) => moment(dates, day, `${day}T00:00Z`),
    time: (dateTime) => moment(times, dateTime, `${dateTime}Z`),
    number: (value) => numbers().format(value),
    list: (length) =>
      lists()
        .formatToParts(Array.from({ length }, (_, i) => String(i)))
        .map(({ type, value }) => (type === 'element' ? Number(value) : value)),
  }
}
