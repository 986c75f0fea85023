import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { Language } from '../speaker'

/** Somebody made up. */
interface Person {
  readonly id: string
  readonly name: string
  readonly seats: readonly string[]
}

/** What a cell or a field of one value may be answered with: texts or ids to choose among, or from which number to which. */
export type Pool = readonly string[] | readonly [number, number]

/** Thoughts, and those that follow from them. */
export interface Thoughts {
  readonly [thought: string]: Thoughts | null
}

/** What a table may be filled with. */
export interface TablePool {
  /** Rows that people may add. */
  readonly own?: readonly string[]
  /** Per row and column; rows that people add stand under their title. */
  readonly rows?: Readonly<Record<string, Readonly<Record<string, Pool>>>>
  /** Per column, for rows that are not named. */
  readonly any?: Readonly<Record<string, Pool>>
  /** Rows that do not fit these people, so that they strike them. */
  readonly struck?: readonly string[]
}

/** Per field of a form, what it may be answered with. */
export type Answers = Readonly<Record<string, Pool | TablePool | Thoughts>>

/** What a made-up team has to say in one tool, in one language. Chance chooses among it. */
export interface Script {
  readonly team: string
  readonly people: readonly Person[]
  /** Per form; where a form is filled in for each theme, per form and theme. */
  readonly forms?: Readonly<Record<string, Answers | Readonly<Record<string, Answers>>>>
  /** Per person and form, fields that only this person would answer so; the others stand in `forms`. */
  readonly sheets?: Readonly<Record<string, Readonly<Record<string, Answers>>>>
  /** The themes that weigh most with these people. */
  readonly themes?: readonly string[]
  /** What is written about a theme that is put aside, by what becomes of it. */
  readonly asides?: Readonly<Record<string, readonly string[]>>
  /** Per theme and colour. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  /** Per theme, where these people see that something can be done about it; anywhere for the others. */
  readonly areas?: Readonly<Record<string, readonly string[]>>
  /** Notes by item of the agenda. */
  readonly notes?: Readonly<Record<string, readonly string[]>>
  /** By step; where agreements are made per theme, by step and theme. */
  readonly agreements?: Readonly<Record<string, readonly Agreed[] | Readonly<Record<string, readonly Agreed[]>>>>
}

/** Something agreed. */
export interface Agreed {
  readonly what: string
  readonly how?: string
  /** Who takes it on; chance says where nobody is named. */
  readonly who?: readonly string[]
}

/** The script of a tool in a language. */
export const scriptOf = (tool: string, language: Language): Script =>
  parse(readFileSync(fileURLToPath(new URL(`scripts/${tool}.${language}.yaml`, import.meta.url)), 'utf8')) as Script
