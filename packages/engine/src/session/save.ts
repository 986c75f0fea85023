import type { Tool } from '@trivsel/core'
import { checksum } from './canonical'
import type { Compiled } from './compile'
import type { JournalEvent } from './event'
import type { Session } from './session'
import { engineVersion } from './version'

/** The shape of saved sessions that this version writes. */
export const FORMAT = 1

/** A session in an envelope that says what it is. Plain JSON: store it as it is. */
export interface Saved<T extends Tool = Tool> {
  readonly format: number
  readonly tool: T['id']
  readonly edition: string
  readonly contentVersion: string
  readonly engineVersion: string
  /** ISO 8601 instant. */
  readonly savedAt: string
  readonly session: Session<T>
  /** Every accepted event, where the host keeps the journal with the session; else empty. */
  readonly journal: readonly JournalEvent<T>[]
  /** Over everything above, keys sorted. Finds accidents; against tampering, sign the envelope. */
  readonly hash: string
}

/** The hash of an envelope's other fields. */
export const hashOf = ({ hash: _, ...rest }: Omit<Saved, 'hash'> & { readonly hash?: string }): string => checksum(rest)

/**
 * Puts a session in an envelope for storing.
 * @param journal the accepted events, opening first; give it wherever copies may have to be merged or replayed.
 * @param options `at`: the instant of saving, ISO 8601.
 */
export function save<T extends Tool>(
  compiled: Compiled<T>,
  session: Session<T>,
  journal: readonly JournalEvent<T>[],
  { at }: { readonly at: string },
): Saved<T> {
  const { id, edition, version } = compiled.tool
  const envelope = {
    format: FORMAT,
    tool: id,
    edition,
    contentVersion: version,
    engineVersion,
    savedAt: at,
    session,
    journal,
  }
  return { ...envelope, hash: hashOf(envelope as unknown as Saved) } as Saved<T>
}
