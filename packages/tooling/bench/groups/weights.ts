import type { Fact } from '../contest/contest'
import { bundled, everything, programOf, weight } from '../rivals/programs'

/** One of the programs whose weight `npm run size` limits, measured the same way. */
const limited = (name: string): string => `export * from './size/${name}.js'`

const programs: readonly { readonly name: string; readonly program: string; readonly aim?: number }[] = [
  { name: 'trivsel scoring', program: limited('scoring'), aim: 1.5 },
  {
    name: 'simple-statistics, what scoring has of it',
    program:
      "import { mean, median, mode, sum, variance, quantile } from 'simple-statistics';console.log(mean, median, mode, sum, variance, quantile)",
  },
  { name: 'trivsel, Tool 2 without words', program: limited('engine-tool2'), aim: 28 },
  { name: 'trivsel, Tool 2 in one language', program: limited('engine-tool2-words'), aim: 36 },
  { name: 'trivsel, Tool 2 in one language with i18next', program: limited('engine-tool2-i18n'), aim: 51 },
  { name: 'trivsel, everything in two languages', program: programOf(everything()), aim: 110 },
  { name: 'trivsel, everything without words', program: programOf(everything([])) },
  {
    name: 'survey-core, a form of one question',
    program: "import { Model } from 'survey-core';console.log(new Model({}))",
  },
]

/** What programs weigh on their way to a browser. */
export async function weights(): Promise<readonly Fact[]> {
  const facts: Fact[] = []
  for (const { name, program, aim } of programs) {
    facts.push({ name, value: weight(await bundled(program, 'iife')), unit: 'kB', aim: aim ?? null })
  }
  return facts
}
