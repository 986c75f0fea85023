import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { page } from './page'
import { bench, names } from './run'

const usage = `npm run bench                  every group, full size: about ten minutes
npm run bench -- NAME …        some groups: ${names.join(', ')}
npm run bench -- --quick       small sizes, rough figures
npm run bench -- --write       renews docs/benchmarks.md with all groups in full size
Contestants whose answers differ are not timed: the run ends with 1 and says which.`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean' }, write: { type: 'boolean' }, help: { type: 'boolean' } },
})

const unknown = positionals.find((name) => !names.includes(name))
if (values.help) console.log(usage)
else if (unknown !== undefined) {
  console.error(`There is no group "${unknown}". There are: ${names.join(', ')}.`)
  process.exitCode = 2
} else if (values.write && (positionals.length > 0 || values.quick)) {
  console.error('--write renews the whole page with full figures: leave out names and --quick.')
  process.exitCode = 2
} else {
  const sections: string[] = []
  try {
    for await (const section of bench(positionals.length > 0 ? positionals : names, values.quick ? 'quick' : 'full')) {
      console.log(`${section}\n`)
      sections.push(section)
    }
    if (values.write) writeFileSync(new URL('../../../docs/benchmarks.md', import.meta.url), page(sections))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
