import * as z from 'zod/mini'
import { date } from '../fields'

const id = z.string()
const value = z.union([id, z.int(), z.array(id)])
const kept = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), value: z.string() }),
  z.strictObject({ kind: z.literal('date'), value: date }),
  z.strictObject({ kind: z.literal('number'), value: z.int() }),
  z.strictObject({ kind: z.literal('choice'), value: z.array(id) }),
  z.strictObject({
    kind: z.literal('list'),
    entries: z.array(z.strictObject({ id, by: id, text: z.string() })),
  }),
  z.strictObject({
    kind: z.literal('table'),
    own: z.array(z.strictObject({ id, by: id, title: z.string() })),
    struck: z.array(id),
    cells: z.record(id, value),
  }),
  z.strictObject({
    kind: z.literal('tree'),
    thoughts: z.array(z.strictObject({ id, by: id, parent: id, title: z.string() })),
  }),
])
const sheets = z.record(id, z.record(id, kept))
const clocks = z.record(id, z.int())
const filled = z.strictObject({
  sheets,
  clocks,
  titles: z.record(id, z.string()),
  done: z.array(id),
  shown: sheets,
  audience: z.record(id, z.record(id, z.union([z.literal('everyone'), z.array(id)]))),
  told: clocks,
  seen: z.nullable(sheets),
  revealed: z.int(),
})

/** Accepts what a `fill` step holds. */
export const fillData = () => filled
