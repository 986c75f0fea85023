import * as z from 'zod'
import { adapter, figures } from '../adapter'
import { dispersionOf } from './axis'

const ofFrequencies = adapter({ frequencies: z.array(z.number()) }, ({ frequencies }) =>
  figures(dispersionOf(frequencies)),
)

export const dispersion = {
  'dispersion.published': ofFrequencies,
  'dispersion.threeLevelsNFive': ofFrequencies,
  'dispersion.five': ofFrequencies,
}
