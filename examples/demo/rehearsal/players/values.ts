import type { ChoiceField, Column } from '@trivsel/core'
import type { FieldValue } from '@trivsel/engine'
import type { Pool } from '../script'
import type { Stage } from '../stage'

const isSpan = (pool: Pool): pool is readonly [number, number] => typeof pool[0] === 'number'

function options(
  { chance }: Stage,
  { options: all, choose: { min, max } }: ChoiceField,
  pool: Pool,
): readonly string[] {
  const among = all.filter((option) => isSpan(pool) || pool.includes(option))
  // Whoever has something to say says it, also where nothing would do.
  const least = Math.max(min, 1)
  return chance.some(
    among.length === 0 ? all : among,
    chance.between(least, Math.max(least, Math.min(max, among.length))),
  )
}

/** A believable answer to a field of one value or a cell; `null` where these people have nothing to say. */
export function valueFor(stage: Stage, field: Column, pool: Pool | undefined): FieldValue | null {
  const { chance, wall } = stage
  switch (field.kind) {
    case 'text':
      return pool === undefined || isSpan(pool) || pool.length === 0 ? null : (stage.some(pool, 1)[0] ?? null)
    case 'choice': {
      const chosen = pool === undefined ? [] : options(stage, field, pool)
      return chosen.length === 0 ? null : chosen
    }
    case 'number': {
      const { min, max } = field.between
      if (pool === undefined || !isSpan(pool)) return null
      return chance.between(Math.max(min, pool[0]), Math.min(max, pool[1]))
    }
    case 'date': {
      const [from, to] = pool !== undefined && isSpan(pool) ? pool : [14, 60]
      return wall.dayIn(chance.between(from, to))
    }
  }
}
