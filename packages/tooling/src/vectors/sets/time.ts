import { agendaSpan, followUpDay } from '@trivsel/engine/schedule'
import * as z from 'zod'
import { adapter, figures } from '../adapter'

const amount = z.int().optional()

/** What a rule counts in, and which field of a case says how many. */
const rules = {
  addYearsClamp: 'years',
  addMonthsClamp: 'months',
  addDays: 'days',
} as const

export const time = {
  'time.agenda': adapter(
    { boxes: z.array(z.tuple([z.number(), z.number()])), statedTotal: z.number() },
    ({ boxes, statedTotal }) => {
      const span = agendaSpan(
        boxes.map(([min, max]) => ({ min, max })),
        statedTotal,
      )
      return figures({
        min: span.min,
        max: span.max,
        statedFits: span.fits,
        overrunIfAllMax: span.overrunIfAllMax,
      })
    },
  ),
  'time.dates': adapter(
    {
      rule: z.enum(['addYearsClamp', 'addMonthsClamp', 'addDays']),
      date: z.string(),
      years: amount,
      months: amount,
      days: amount,
    },
    ({ rule, date, ...counted }) => {
      const unit = rules[rule]
      const after = counted[unit]
      if (after === undefined) throw new Error(`${rule} without ${unit}`)
      return figures({ date: followUpDay(date, { after, unit }) })
    },
  ),
}
