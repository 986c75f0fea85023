import type { Fact } from './contest'
import type { Measured } from './measure'

const digits = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const aimed = (value: number, atMost: number | null | undefined): string =>
  atMost === null || atMost === undefined ? '' : `${value <= atMost ? 'met' : 'missed'}: at most ${atMost}`

/** A contest as a table in Markdown. */
export const contestTable = (measured: Measured): string =>
  [
    row(measured.title, '× the first', 'middle half of rounds', 'µs each', 'aim'),
    row('---', '---:', '---', '---:', '---'),
    ...measured.taken.map(({ name, ratio, spread: [low, high], micros }) =>
      row(
        name,
        digits(ratio),
        `${digits(low)} to ${digits(high)}`,
        digits(micros),
        aimed(ratio, measured.aims?.[name]),
      ),
    ),
  ].join('\n')

/** Figures as a table in Markdown. */
export const factTable = (title: string, facts: readonly Fact[]): string =>
  [
    row(title, facts[0]?.unit ?? '', 'aim'),
    row('---', '---:', '---'),
    ...facts.map(({ name, value, aim }) => row(name, digits(value), aimed(value, aim))),
  ].join('\n')
