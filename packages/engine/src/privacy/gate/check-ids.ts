import type { Ledger } from '../ledger/ledger'
import { type Refusal, refusal } from '../refusal'
import type { ReadRequest } from './request'

// Where a host looks ids up in a plain object, these would find what nobody put there.
const unusable = ['__proto__', 'constructor', 'prototype']

function onceEach(path: string, ids: readonly string[]): Refusal | null {
  const seen = new Set<string>()
  for (const id of ids) {
    if (unusable.includes(id)) return refusal('id-not-usable', { path, id })
    if (seen.has(id)) return refusal('id-twice', { path, id })
    seen.add(id)
  }
  return null
}

function standing(path: string, answers: readonly string[], known: ReadonlySet<string>): Refusal | null {
  if (new Set(answers).size < answers.length) {
    const answer = answers.find((one, i) => answers.indexOf(one) < i) as string
    return refusal('answer-twice', { path, answer })
  }
  const answer = answers.find((one) => !known.has(one))
  return answer === undefined ? null : refusal('unknown-answer', { path, answer })
}

/** An answer of the round that is in the ledger as one of another. */
function elsewhere({ entries }: Ledger, round: string, known: ReadonlySet<string>): Refusal | null {
  for (const entry of entries) {
    if (entry.round === round) continue
    for (const atom of entry.atoms) {
      const answer = atom.find((one) => known.has(one))
      if (answer !== undefined) return refusal('answer-of-another-round', { answer, round: entry.round })
    }
  }
  return null
}

/** The first id in a request that cannot be: twice, unknown, or used for something else. */
export function wrongId(ledger: Ledger, request: ReadRequest): Refusal | null {
  const { publication, round, themes, groups, unions = [], publish = [], tables = [] } = request
  if (ledger.entries.some((entry) => entry.publication === publication))
    return refusal('publication-used', { publication })
  const known = new Set(round.answers)
  const named = new Set([...groups, ...unions].map(({ id }) => id))
  const asked = new Set(themes.map(({ id }) => id))
  const parts = new Set(groups.map(({ id }) => id))
  const unknown = (path: string, ids: readonly string[], among: ReadonlySet<string>): Refusal | null => {
    const group = ids.find((id) => !among.has(id))
    return group === undefined ? null : refusal('unknown-group', { path, group })
  }
  const checks = [
    () => standing('round.answers', round.answers, known),
    () =>
      onceEach(
        'themes',
        themes.map(({ id }) => id),
      ),
    () =>
      onceEach(
        'groups',
        [...groups, ...unions].map(({ id }) => id),
      ),
    () => onceEach('publish', publish),
    () => unknown('publish', publish, named),
    ...themes.map(
      ({ missing = [] }, i) =>
        () =>
          standing(`themes.${i}.missing`, missing, known),
    ),
    ...groups.flatMap(({ members, figures }, i) => [
      () => standing(`groups.${i}.members`, members, known),
      () =>
        onceEach(
          `groups.${i}.figures`,
          figures.map(({ theme }) => theme),
        ),
      () => {
        const theme = figures.find((one) => !asked.has(one.theme))?.theme
        return theme === undefined ? null : refusal('unknown-theme', { path: `groups.${i}.figures`, theme })
      },
    ]),
    ...unions.flatMap(({ of }, i) => [
      () => onceEach(`unions.${i}.of`, of),
      () => unknown(`unions.${i}.of`, of, parts),
    ]),
    ...tables.map(({ rows, columns, cells }, i) => () => {
      const inside = cells.flat().filter((cell) => cell !== null)
      const all = [...rows, ...columns, ...inside]
      return onceEach(`tables.${i}`, all) ?? unknown(`tables.${i}`, all, named)
    }),
    () => elsewhere(ledger, round.id, known),
  ]
  for (const check of checks) {
    const wrong = check()
    if (wrong !== null) return wrong
  }
  return null
}
