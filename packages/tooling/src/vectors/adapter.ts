import * as z from 'zod'

/** What a case says besides its inputs. */
export interface Asked {
  /** What should come out; for what a case may ask in several forms, or says nowhere else. */
  readonly expected: unknown
  /** What each level's name is worth, lowest first, as the file says for all of its cases. */
  readonly levels: Readonly<Record<string, number>>
}

/** How the cases of a set are put to the library. */
export interface Adapter {
  /** Fields of a case that are inputs; what else it says is expected, or for people. */
  readonly inputs: readonly string[]
  /**
   * What the library answers.
   * @throws Error on inputs that are none, and on whatever the library refuses.
   */
  readonly answer: (given: unknown, asked: Asked) => unknown
}

/** An adapter whose inputs have these forms. */
export const adapter = <S extends z.ZodRawShape>(
  shape: S,
  answer: (given: z.infer<z.ZodObject<S>>, asked: Asked) => unknown,
): Adapter => ({
  inputs: Object.keys(shape),
  answer: (given, asked) => {
    const read = z.object(shape).safeParse(given)
    if (!read.success) throw new Error(z.prettifyError(read.error))
    return answer(read.data as z.infer<z.ZodObject<S>>, asked)
  },
})

/** Figures of which a case may name some: only those are compared. Other objects match whole. */
export class Figures {
  readonly all: Readonly<Record<string, unknown>>
  constructor(all: Readonly<Record<string, unknown>>) {
    this.all = all
  }
}

/** {@link Figures} by name. */
export const figures = (all: Readonly<Record<string, unknown>>): Figures => new Figures(all)
