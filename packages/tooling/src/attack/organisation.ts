import { type AskedTheme, leastFloors } from '@trivsel/engine/privacy'
import { type Chance, chanceOf } from '../chance'

/** People, the groups they are in, and what they are asked. Made up. */
export interface Organisation {
  readonly people: readonly string[]
  /** Who is in each group; a person may be in many. */
  readonly groups: ReadonlyMap<string, readonly string[]>
  readonly themes: readonly AskedTheme[]
  readonly chance: Chance
}

/** Below how many people a group counts as pinned down. */
export const leastFor = ({ themes }: Pick<Organisation, 'themes'>): number =>
  (themes[0]?.sensitive ? leastFloors.sensitive : leastFloors.scores).minN

/** Splits people at random, some parts much smaller than others. */
function split(people: readonly string[], parts: number, chance: Chance): readonly string[][] {
  const found: string[][] = Array.from({ length: parts }, () => [])
  for (const person of people) found[chance.below(chance.below(parts) + 1)]?.push(person)
  return found
}

/** Makes an organisation up: units within divisions, a split or two by who people are, and groups across. */
export function organisationOf(seed: number): Organisation {
  const chance = chanceOf(seed)
  // Twenty and more are asked for where a theme is sensitive, so those organisations are larger and have fewer groups.
  const sensitive = chance.likely(20)
  const size = sensitive ? 50 + chance.below(60) : 8 + chance.below(34)
  const people = Array.from({ length: size }, (_, i) => `p${i}`)
  const groups = new Map<string, readonly string[]>([['all', people]])
  const add = (name: string, parts: readonly (readonly string[])[]): void => {
    for (const [i, part] of parts.entries()) groups.set(`${name}${i}`, part)
  }
  const units = split(people, 2 + chance.below(sensitive ? 3 : 5), chance)
  add('unit', units)
  if (units.length > 3) add('division', [units.slice(0, 2).flat(), units.slice(2).flat()])
  const sides = split(people, 2 + chance.below(sensitive ? 1 : 2), chance)
  add('side', sides)
  if (!sensitive && chance.likely(40)) {
    for (const [i, unit] of units.entries()) {
      add(
        `unit${i}side`,
        sides.map((side) => unit.filter((person) => side.includes(person))),
      )
    }
  }
  // Unions of two units each: no pair of them tells anything.
  if (chance.likely(40)) {
    const [a = [], b = [], c = []] = units
    add('pair', [
      [...a, ...b],
      [...b, ...c],
      [...a, ...c],
    ])
  }
  const across = sensitive ? 1 : chance.below(4)
  const around = (): readonly string[] => {
    const share = 20 + chance.below(70)
    return people.filter(() => chance.likely(share))
  }
  add('across', Array.from({ length: across }, around))
  // Nearly equal groups, to be told apart by the few they differ by.
  if (chance.likely(30)) {
    const base = groups.get(chance.one([...groups.keys()])) ?? people
    add('nearly', [base.filter((person) => person !== base[0]), [...new Set([...base, chance.one(people)])]])
  }
  return { people, groups, themes: [{ id: 'theme', sensitive }], chance }
}
