import type { Fact } from '../contest/contest'
import { bundled, everything, programOf, weight } from '../rivals/programs'

const team = '@trivsel/content/management-team'
const opening = "import { agree, compile, map, meet, open, rate, report, result, send, view } from '@trivsel/engine';"
const tool = `${opening}import { managementTeam } from '${team}';console.log(compile(managementTeam, [rate, map, meet, agree]), open, send, view, result, report);`
const words = `import { words } from '${team}/en'; import { words as shared } from '@trivsel/content/shared/en';console.log(words, shared);`
const spoken = "import { createTranslator, render } from '@trivsel/i18n';console.log(createTranslator, render);"

const programs: readonly { readonly name: string; readonly program: string; readonly aim?: number }[] = [
  { name: 'trivsel scoring', program: programOf(['@trivsel/engine/scoring']), aim: 1.5 },
  {
    name: 'simple-statistics, what scoring has of it',
    program:
      "import { mean, median, mode, sum, variance, quantile } from 'simple-statistics';console.log(mean, median, mode, sum, variance, quantile)",
  },
  { name: 'trivsel, Tool 2 without words', program: tool, aim: 28 },
  { name: 'trivsel, Tool 2 in one language', program: tool + words, aim: 36 },
  { name: 'trivsel, Tool 2 in one language with i18next', program: tool + words + spoken, aim: 51 },
  { name: 'trivsel, everything in two languages', program: programOf(everything()), aim: 110 },
  {
    name: 'survey-core, a form of one question',
    program: "import { Model } from 'survey-core';console.log(new Model({}))",
  },
]

/** What programs weigh on their way to a browser. */
export async function weights(): Promise<readonly Fact[]> {
  const facts: Fact[] = []
  for (const { name, program, aim } of programs) {
    facts.push({ name, value: weight(await bundled(program)), unit: 'kB', aim: aim ?? null })
  }
  return facts
}
