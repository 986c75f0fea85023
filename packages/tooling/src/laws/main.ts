import { parseArgs } from 'node:util'
import type { Tool } from '@trivsel/core'
import { acceptable, draftOf, knownTypes } from './drafts'
import { holds, isKept } from './holds'
import { mutatedOnce } from './mutate'
import { eventTypes } from './schemas'
import { spokenBy, tools } from './tools'
import { moveOn } from './unblock'
import { doSomething } from './walk'
import { Walker } from './walker'

const usage = `npm run laws                          every tool, 10 000 events accepted and 10 000 put wrong
npm run laws -- --tool ID --events N  one tool, or another number
npm run laws -- --seed N              another walk
Ends with 1 where a law does not hold.`

const { values } = parseArgs({
  options: {
    tool: { type: 'string' },
    events: { type: 'string' },
    seed: { type: 'string' },
    help: { type: 'boolean' },
  },
})
const wanted = Number(values.events ?? 10_000)
const seed = Number(values.seed ?? 1)

/** A walk to the last step, and then back and forth until so many events were accepted; looked at here and there. */
function legal(tool: Tool): number {
  const walker = new Walker(tool, seed)
  const spoken = spokenBy(tool)
  for (const step of tool.steps.slice(0, -1)) {
    doSomething(walker, step, 10)
    moveOn(walker)
  }
  let looked = 0
  while (walker.journal.length < wanted) {
    // Reading is quickly done; the walk is about what people do.
    for (const step of tool.steps) doSomething(walker, step, step.activity === 'read' ? 1 : 8)
    if (walker.chance.likely(10)) walker.try({ type: 'back', by: walker.lead, step: walker.session.step })
    if (walker.chance.likely(10)) walker.try({ type: 'next', by: walker.lead, step: walker.session.step })
    for (const step of tool.steps.filter(({ privacy }) => privacy === 'reveal')) {
      walker.try({ type: walker.session.steps[step.id]?.closed ? 'reopen' : 'close', by: walker.lead, step: step.id })
    }
    if (walker.journal.length > (looked + 1) * (wanted / 5)) {
      looked++
      holds(walker, spoken)
    }
  }
  holds(walker, spoken)
  return walker.journal.length
}

/** Events put wrong, one field each, until there were so many; afterwards nothing is lost. */
function illegal(tool: Tool): number {
  const walker = new Walker(tool, seed + 1)
  const types = eventTypes(walker.compiled)
  for (let tried = 0; tried < wanted; tried++) {
    const step = walker.chance.one(tool.steps)
    const by = walker.chance.one(walker.session.participants).id
    const here = types.filter(({ verb }) => verb === null || verb === step.activity).map(({ type }) => type)
    const type = walker.chance.one(walker.chance.likely(80) ? here : knownTypes)
    mutatedOnce(walker, acceptable(walker, type, step, 2) ?? walker.stamped(draftOf(walker, type, step, by)))
    // Now and then something is done, so that there is something to lose.
    if (walker.chance.likely(10)) doSomething(walker, step, 1)
    if (walker.session.step !== tool.steps.at(-1)?.id && walker.chance.likely(1)) moveOn(walker)
  }
  isKept(walker)
  return wanted
}

const asked = tools.filter(({ id }) => values.tool === undefined || id === values.tool)
if (values.help) console.log(usage)
else if (asked.length === 0 || !Number.isSafeInteger(wanted) || wanted < 1 || !Number.isSafeInteger(seed)) {
  console.error(usage)
  process.exitCode = 2
} else {
  for (const tool of asked) {
    const began = performance.now()
    try {
      const [accepted, wrong] = [legal(tool), illegal(tool)]
      const seconds = ((performance.now() - began) / 1000).toFixed(1)
      console.log(
        `${tool.id}: ${accepted} events accepted, ${wrong} put wrong, nothing lost, nothing thrown (${seconds} s)`,
      )
    } catch (error) {
      console.error(`${tool.id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
      process.exitCode = 1
    }
  }
}
