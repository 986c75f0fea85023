import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { lastCommitDay } from './last-commit-day'
import { printSurvey } from './print'
import { survey } from './survey'

const usage = `npm run content:check            prints what is counted and measured in content
npm run content:check -- --json  the same as JSON
Ends with 1 where something is off.`

const root = fileURLToPath(new URL('../../../../..', import.meta.url))

try {
  const { values } = parseArgs({
    options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  })
  if (values.help) console.log(usage)
  else {
    const surveyed = survey(root, lastCommitDay(root))
    console.log(values.json ? JSON.stringify(surveyed, null, 1) : printSurvey(surveyed))
    if (!surveyed.ok) process.exitCode = 1
  }
} catch (error) {
  if (!(error instanceof TypeError && 'code' in error)) throw error
  console.error(`${error.message}\n${usage}`)
  process.exitCode = 2
}
