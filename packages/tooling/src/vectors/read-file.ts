import { readFileSync } from 'node:fs'
import * as z from 'zod'

const fileSchema = z.object({
  conventions: z
    .object({ levels: z.record(z.string(), z.number()) })
    .partial()
    .optional(),
  sets: z.array(z.object({ id: z.string(), cases: z.array(z.record(z.string(), z.unknown())) })).min(1),
})

/** A file of worked numbers. */
export type VectorsFile = z.infer<typeof fileSchema>

const told = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/**
 * Reads a file of worked numbers.
 * @param name what the file is called in letters.
 * @throws Error that says what is wrong with it, and where.
 */
export function readVectors(name: string, path: string): VectorsFile {
  let text: string
  try {
    text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw new Error(`${name} cannot be read: ${told(error)}`)
  }
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (error) {
    throw new Error(`${name} is no JSON: ${told(error)}`)
  }
  const read = fileSchema.safeParse(data)
  if (!read.success) throw new Error(`${name} is no file of worked numbers:\n${z.prettifyError(read.error)}`)
  return read.data
}
