/** One way to do a case's work. */
export interface Contestant {
  readonly name: string
  /** Does the work once. What it gives is compared before anything is timed. */
  readonly run: () => unknown
}

/** The same work, done by several contestants on the same input. */
export interface Contest {
  /** What is done, and to how much: `one more answer, 100 000 people`. */
  readonly title: string
  /** How many units the work has, such as events or respondents; times are told per unit. */
  readonly units: number
  /** The first is what the others are measured against. */
  readonly contestants: readonly [Contestant, ...Contestant[]]
  /** How much slower than the first contestants of ours may be, by name; nothing is aimed for where it is left out. */
  readonly aims?: Readonly<Record<string, number>>
}

/** A subject with its contests, made when it is its turn: some hold a million answers. */
export interface Group {
  readonly name: string
  readonly about: string
  /** @param size `small` checks that everything still runs and agrees; `full` is for figures. */
  readonly contests: (size: Size) => Promise<readonly (() => Promise<Contest>)[]>
}

export type Size = 'small' | 'quick' | 'full'

/** A figure that is not a time. */
export interface Fact {
  readonly name: string
  readonly value: number
  readonly unit: 'kB' | 'MB'
  readonly aim: number | null
}
