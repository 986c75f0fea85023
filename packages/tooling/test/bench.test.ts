import { expect, it } from 'vitest'
import { check, names } from '../bench/run'

// Imports are of built packages, which tests do without; weights and memory have no contestants.
const contests = names.filter((name) => !['imports', 'weights', 'memory'].includes(name))

// Every contestant still runs and gives the answer of the others; figures are for `npm run bench`.
it.each(contests)('the contestants of %s agree', async (name) => {
  expect(await check([name])).toBeGreaterThanOrEqual(1)
})
