import type { BalanceDrawing, BalancePicture, BalanceSide, Side } from '@trivsel/core'
import { words } from '../../report-texts'
import { fieldText, holds, optionText, rowText, said } from '../fill.texts'
import { answered, asked, columnOf, type Drawn, optionIn, rowsIn } from './drawn'

/** One table on its side of the scales. */
function sideOf(drawn: Drawn, { field, column }: BalanceDrawing['sides'][number]): BalanceSide {
  const weights = columnOf(drawn.form, field, column, 'choice')
  return {
    title: fieldText(drawn, field),
    items: rowsIn(drawn, field).map((row) => {
      const at = optionIn(row, weights)
      const says = at < 0 ? null : optionText(drawn, field, column, weights.options[at] as string)
      return { label: rowText(drawn, field, row), weight: at + 1, says }
    }),
  }
}

/** Two tables on the scales of a balance, which tilts as people say it does. */
export function balance(drawn: Drawn, { sides, tilt }: BalanceDrawing): Omit<BalancePicture, 'id' | 'title'> | null {
  const [left, right] = [sideOf(drawn, sides[0]), sideOf(drawn, sides[1])]
  const [chosen] = answered(drawn, tilt, 'choice').value
  if (chosen === undefined && [...left.items, ...right.items].every(({ weight }) => weight === 0)) return null
  const at = asked(drawn.form, tilt, 'choice').options.indexOf(chosen ?? '')
  const says = chosen === undefined ? null : optionText(drawn, tilt, null, chosen)
  const told = ({ title, items }: BalanceSide) =>
    holds(
      title,
      items.map(({ label, says: weight }) => said(label, weight ?? words('fill.unsaid'))),
    )
  return {
    form: 'balance',
    ...{ left, right, says },
    heaviest: Math.max(
      ...sides.map(({ field, column }) => columnOf(drawn.form, field, column, 'choice').options.length),
    ),
    tilt: at < 0 ? null : ((at - 1) as Side),
    description: words('fill.balance', {
      left: told(left),
      right: told(right),
      tilt: holds(fieldText(drawn, tilt), [says ?? words('fill.unsaid')]),
    }),
  }
}
