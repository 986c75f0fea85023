import type { TallyProblem } from './problem'
import { type Counter, MOST_PROBLEMS, type TallyResult, tallied } from './tally'

/** Takes what is handed in, piece by piece. */
export interface Reader {
  readonly counter: Counter
  /** What is wrong so far. */
  readonly problems: TallyProblem[]
  take(piece: unknown, index: number): void
  /** Counts what was held back for pieces that might still have come. */
  end?(): void
}

function finish({ counter, problems, end }: Reader): TallyResult {
  if (problems.length === 0) end?.()
  return problems.length > 0
    ? { ok: false, problems: problems.slice(0, MOST_PROBLEMS) }
    : { ok: true, tally: tallied(counter) }
}

/** Reads to the end, or until there are problems enough. */
function readAll(reader: Reader, pieces: Iterable<unknown>): TallyResult {
  let index = 0
  for (const piece of pieces) {
    reader.take(piece, index++)
    if (reader.problems.length >= MOST_PROBLEMS) break
  }
  return finish(reader)
}

/** Reads as pieces come; those that come together, as a list, are read as so many pieces. */
async function readStream(reader: Reader, source: AsyncIterable<unknown>): Promise<TallyResult> {
  let index = 0
  for await (const arrived of source) {
    for (const piece of Array.isArray(arrived) ? arrived : [arrived]) {
      reader.take(piece, index++)
      if (reader.problems.length >= MOST_PROBLEMS) return finish(reader)
    }
  }
  return finish(reader)
}

/** What can be read: everything at once, or as it comes, one by one or in lists. */
export type Arriving<Piece> = AsyncIterable<Piece | readonly Piece[]>

/**
 * Reads either way.
 * @throws TypeError on what is neither: a program's mistake.
 */
export function read(reader: Reader, pieces: Iterable<unknown> | AsyncIterable<unknown>) {
  const from = Object(pieces)
  if (Symbol.asyncIterator in from) return readStream(reader, from)
  if (Symbol.iterator in from) return readAll(reader, from)
  throw new TypeError('Answers are counted from something that can be iterated: a list, a generator, a stream.')
}
