import { parseArgs } from 'node:util'
import { release } from '@trivsel/engine/privacy'
import { attack } from './attack'
import { leastFor, organisationOf } from './organisation'
import { pairwiseGate } from './pairwise'

const usage = `npm run attack                                  500 made-up organisations
npm run attack -- --organisations N --seed S    so many, from another seed
Ends with 1 where a group under the minimum is pinned down.`

const { values } = parseArgs({
  options: { organisations: { type: 'string' }, seed: { type: 'string' }, help: { type: 'boolean' } },
})
const wanted = Number(values.organisations ?? 500)
const seed = Number(values.seed ?? 1)

function add<K>(all: Map<K, number>, some: ReadonlyMap<K, number>): void {
  for (const [key, times] of some) all.set(key, (all.get(key) ?? 0) + times)
}

function list(title: string, counts: ReadonlyMap<string, number>): void {
  console.log(title)
  for (const [name, times] of [...counts].sort(([, a], [, b]) => b - a)) console.log(`  ${name}: ${times}`)
}

function run(): void {
  const refused = new Map<string, number>()
  const withheld = new Map<string, number>()
  let [released, figures, pinned, byPairs, wrong] = [0, 0, 0, 0, 0]
  for (let i = 0; i < wanted; i++) {
    const found = attack(organisationOf(seed + i), release)
    released += found.released
    figures += found.figures
    add(refused, found.refused)
    add(withheld, found.withheld)
    pinned += found.victims.length
    if (found.victims.length > 0) console.error(`organisation ${seed + i}: ${JSON.stringify(found.victims[0])}`)
    // The same organisations under rules for pairs of groups, to show that the attack finds what there is.
    const organisation = organisationOf(seed + i)
    const other = attack(organisation, pairwiseGate(leastFor(organisation)))
    byPairs += other.victims.length
    wrong += other.wrong
  }
  console.log(`organisations tried: ${wanted}`)
  console.log(`releases allowed: ${released}, with ${figures} figures`)
  list('figures withheld:', withheld)
  list('releases refused:', refused)
  console.log(`groups under the minimum pinned down: ${pinned}`)
  console.log(`the same under rules for pairs of groups: ${byPairs}, of which wrongly: ${wrong}`)
  if (pinned > 0 || wrong > 0) process.exitCode = 1
}

if (values.help) console.log(usage)
else if (!Number.isSafeInteger(wanted) || !Number.isSafeInteger(seed) || wanted < 1) {
  console.error(usage)
  process.exitCode = 2
} else run()
