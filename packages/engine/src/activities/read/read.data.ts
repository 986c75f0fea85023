import * as z from 'zod/mini'
import { get } from '../../session/lookup'

const pagesRead = z.strictObject({ read: z.record(z.string(), z.array(z.string())) })

/** Accepts what a `read` step holds. */
export const readData = () => pagesRead

/** What a `read` step holds: the pages each person says to have read, in the order of saying so. */
export interface ReadData {
  readonly read: Readonly<Record<string, readonly string[]>>
}

export const nothingRead: ReadData = { read: {} }

/** The pages a person says to have read. */
export const readBy = ({ read }: ReadData, person: string): readonly string[] => get(read, person) ?? []
