import { managementTeam } from '@trivsel/content/management-team'
import { parseLevel } from '@trivsel/engine/intake'
import { classify, gap } from '@trivsel/engine/quadrant'
import { sideOfValue } from '@trivsel/engine/scoring'
import * as z from 'zod'
import { adapter, figures } from '../adapter'
import { scaleOf } from '../scale-of'
import { map } from './map'

const level = z.string().nullable()

export const matrix = {
  'matrix.individual': adapter({ importance: level, success: level }, ({ importance, success }, { levels }) => {
    const scale = scaleOf(Object.values(levels).sort((a, b) => a - b))
    const worth = (name: string | null): number | null => {
      if (name === null) return null
      if (!Object.hasOwn(levels, name)) throw new Error(`"${name}" is no level: ${Object.keys(levels).join(', ')}`)
      return levels[name] as number
    }
    const [vertical, horizontal] = [worth(importance), worth(success)]
    const side = (value: number | null) => (value === null ? null : sideOfValue(value, scale))
    const { quadrant, candidates } = classify(map, { importance: side(vertical), success: side(horizontal) })
    const mean = (value: number | null) => (value === null ? null : ([value, 1] as const))
    return figures({
      felt: quadrant,
      candidates,
      gap: gap({ vertical: mean(vertical), horizontal: mean(horizontal) }),
    })
  }),
  'matrix.parseSymbol': adapter({ input: z.string() }, ({ input }) => {
    const parsed = parseLevel(input, managementTeam.scale)
    return 'fault' in parsed ? `error:${parsed.fault}` : parsed.level
  }),
}
