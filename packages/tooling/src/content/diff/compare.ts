import type { Catalogue, Retired, Source } from '@trivsel/core'
import type { Change } from './change'
import { oldAndNew, shortly } from './shorten'
import { structureChanges } from './structure-changes'
import { wordChanges } from './word-changes'

/** Everything that is different between two catalogues, each thing once, with how much it asks of those who use them. */
export const compare = (before: Catalogue, after: Catalogue): Change[] => [
  ...recordChanges(before, after),
  ...structureChanges(before, after),
  ...wordChanges(before, after),
  ...sourceChanges(before.sources, after.sources),
  ...retiredChanges(before.retired, after.retired),
]

/** The language of record decides where two languages differ, and must be complete. */
function recordChanges({ languages: [was] }: Catalogue, { languages: [is] }: Catalogue): Change[] {
  const what = `the language of record is "${is}" instead of "${was}"`
  return was === is ? [] : [{ class: 'breaking', where: 'languages', what, why: 'packs are worded in it' }]
}

function sourceChanges(before: readonly Source[], after: readonly Source[]): Change[] {
  const now = new Map(after.map((source) => [source.id, source]))
  const known = new Set(before.map(({ id }) => id))
  return [
    ...before.flatMap((source): Change[] => {
      const where = `source ${source.id}`
      const same = now.get(source.id)
      if (same === undefined)
        return [{ class: 'breaking', where, what: 'is gone', why: 'people who cite it find nothing' }]
      const [old, anew] = [JSON.stringify(source), JSON.stringify(same)]
      return old === anew ? [] : [{ class: 'wording', where, what: oldAndNew(old, anew) }]
    }),
    ...after
      .filter(({ id }) => !known.has(id))
      .map(
        ({ id, title }): Change => ({ class: 'addition', where: `source ${id}`, what: `is new: ${shortly(title)}` }),
      ),
  ]
}

/** What became of an id is a promise as well. That an id retires is told with the id. */
function retiredChanges(before: readonly Retired[], after: readonly Retired[]): Change[] {
  const now = new Map(after.map((entry) => [entry.id, entry]))
  return before.flatMap((entry): Change[] => {
    const same = now.get(entry.id)
    const where = `retired ${entry.id}`
    if (same === undefined)
      return [{ class: 'breaking', where, what: 'is gone', why: 'data that holds the id can no longer be read' }]
    const [old, anew] = [wayOf(entry), wayOf(same)]
    return old === anew
      ? []
      : [{ class: 'breaking', where, what: `${old} → ${anew}`, why: 'data that holds the id leads elsewhere' }]
  })
}

const wayOf = ({ fate, to, inItsPlace }: Retired): string => [fate, ...to, inItsPlace ?? ''].join(' ').trim()
