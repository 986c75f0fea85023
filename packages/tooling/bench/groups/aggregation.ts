import { managementTeam } from '@trivsel/content/management-team'
import { type Counts, medians, type Summary, sum, summary, total } from '@trivsel/engine/scoring'
import {
  addRespondent,
  countsOf,
  shapeOf,
  type Tally,
  type TallyResult,
  tallyColumns,
  tallyRespondents,
} from '@trivsel/engine/tally'
import type { Contest, Group } from '../contest/contest'
import { columns, type Figures, type Person, people, questions } from '../rivals/answers'
import { counted, countedBytes, figures, withOneMore } from '../rivals/by-hand'
import { byDuckDb, figuresIn, loaded } from '../rivals/duckdb'
import { byArquero, byLodash, bySimpleStatistics } from '../rivals/libraries'

const { scale } = managementTeam
const shape = { ...shapeOf(managementTeam), picks: false }

function tallyOf(result: TallyResult): Tally {
  if (!result.ok) throw new Error(JSON.stringify(result.problems[0]))
  return result.tally
}

const inShort = ({ n, sum, medians }: Pick<Summary, 'n' | 'sum' | 'medians'>): Figures[number] => [
  n,
  sum,
  medians === null ? null : (medians.low + medians.high) / 2,
]

/** The figures that everybody gives, of every theme on every axis. */
const ours = (tally: Tally): Figures =>
  questions.map(([theme, axis]) => {
    const counts = countsOf(tally, theme, axis)
    return inShort({ n: total(counts), sum: sum(counts, scale), medians: medians(counts, scale) })
  })

const allCounts = (tally: Tally): Counts[] => questions.map(([theme, axis]) => countsOf(tally, theme, axis))

/** Every figure there is, in short for comparing. */
const renewed = (counts: readonly Counts[]): Figures => counts.map((count) => inShort(summary(count, scale)))

function objects(count: number): Contest {
  const given = people(count)
  return {
    title: `answers as objects, ${count} people`,
    units: count,
    contestants: [
      { name: 'counting loop by hand', run: () => figures(counted(given)) },
      { name: 'trivsel tallyRespondents', run: () => ours(tallyOf(tallyRespondents(shape, given))) },
      ...(count <= 10_000
        ? [
            { name: 'simple-statistics', run: () => bySimpleStatistics(given) },
            { name: 'lodash', run: () => byLodash(given) },
            { name: 'arquero', run: () => byArquero(given) },
            { name: 'DuckDB, loading too', run: () => byDuckDb(given) },
          ]
        : []),
    ],
    aims: { 'trivsel tallyRespondents': 1.5 },
  }
}

function bytes(count: number): Contest {
  const given = columns(count)
  return {
    title: `answers as typed columns, ${count} people`,
    units: count,
    contestants: [
      { name: 'counting loop by hand', run: () => figures(countedBytes(given)) },
      { name: 'trivsel tallyColumns', run: () => ours(tallyOf(tallyColumns(shape, { levels: given }))) },
    ],
    aims: { 'trivsel tallyColumns': 0.4 },
  }
}

async function oneMore(count: number): Promise<Contest> {
  const given = people(count + 1)
  const late = given[count] as Person
  const before = given.slice(0, count)
  const kept = counted(before)
  const tally = tallyOf(tallyRespondents(shape, before))
  const base = await loaded(given)
  return {
    title: `one more answer after ${count} people, every summary renewed`,
    units: 1,
    contestants: [
      { name: 'kept counts by hand, our summary', run: () => renewed(withOneMore(kept, late)) },
      { name: 'trivsel addRespondent + summary', run: () => renewed(allCounts(tallyOf(addRespondent(tally, late)))) },
      { name: 'counting anew by hand, our summary', run: () => renewed(counted(given)) },
      // The answer is in the table before the clock starts.
      { name: 'DuckDB, asking anew', run: () => figuresIn(base) },
    ],
    aims: { 'trivsel addRespondent + summary': 1.5 },
  }
}

/** From people's answers to figures. */
export const aggregation: Group = {
  name: 'aggregation',
  about:
    'Answers of 20 themes on 2 axes, three levels, one in twenty missing: how many answered, their sum, the middle answer.',
  contests: async (size) => {
    const full = size === 'full'
    const sizes = size === 'small' ? [10] : full ? [10, 1000, 10_000, 100_000, 1_000_000] : [10, 1000]
    const wide = size === 'small' ? [10] : full ? [10, 1000, 100_000, 1_000_000] : [1000]
    return [
      ...sizes.map((count) => async () => objects(count)),
      ...wide.map((count) => async () => bytes(count)),
      () => oneMore(full ? 100_000 : 100),
    ]
  },
}
