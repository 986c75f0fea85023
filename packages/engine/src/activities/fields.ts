import type { Tool } from '@trivsel/core'
import * as z from 'zod/mini'
import { scaleOf } from './tool-parts'

/** A short name people give to something. */
export const title = z.string().check(z.maxLength(120), z.regex(/\S/))

/** What people write. */
export const text = z.string().check(z.maxLength(4000), z.regex(/\S/))

/** A day that exists, `YYYY-MM-DD`. */
export const date = z.iso.date()

/** A moment, with its offset from UTC. Within years that dates can be counted on from. */
export const instant = z.iso.datetime({ offset: true }).check(z.regex(/^[12]/))

/** One of the levels of a tool's scale. */
export const levelOfScale = (tool: Tool) => z.enum(scaleOf(tool).levels.map(({ id }) => id))

/** A time on the wall, `YYYY-MM-DDTHH:mm`, in a year that keeps four digits whatever an agenda adds to it. */
export const wallTime = z.stringFormat(
  'wall-time',
  (time) => /^[12]\d{3}.{6}T([01]\d|2[0-3]):[0-5]\d$/.test(time) && z.safeParse(date, time.slice(0, 10)).success,
)

/** An id; whether it refers to anything is for the rules to say, with the nearest right one. */
export const ref = z.string().check(z.maxLength(200))

/** A whole number. Minus nought is saved as nought, and the two must not differ. */
export const whole = z.int().check(z.overwrite((number) => number + 0))

export const flag = z.boolean()
