import { countLights, orderByNeed } from '@trivsel/engine/selection'
import * as z from 'zod'
import { adapter, figures } from '../adapter'

const light = z.enum(['red', 'yellow', 'green'])

export const lights = {
  'apv.trafficLight': adapter({ answers: z.record(z.string(), z.array(z.array(light).nullable())) }, ({ answers }) => {
    const lines = Object.entries(answers).map(([id, given]) => ({
      id,
      counts: countLights(given.map((one) => one ?? [])),
    }))
    return figures({
      counts: Object.fromEntries(lines.map(({ id, counts }) => [id, counts])),
      orderByNeed: orderByNeed(lines.map(({ id, counts }) => ({ id, ...counts }))).map(({ id }) => id),
    })
  }),
}
