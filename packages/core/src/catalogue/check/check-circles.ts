import type { CirclesDrawing } from '../../model/drawing'
import type { Form } from '../../model/field'
import type { Finding } from '../finding'
import { idIn, type Path, twice } from './check-ids'
import { seek, wrong } from './seek'

/** Checks that circles have sizes, and that each overlap is one of two of them. */
export function checkCircles(drawing: CirclesDrawing, form: Form | undefined, at: (...rest: Path) => Path): Finding[] {
  const sizes = seek('table', 'field', drawing.sizes, form?.fields, at('sizes'))
  const overlaps = seek('table', 'field', drawing.overlaps, form?.fields, at('overlaps'))
  const size = seek('number', 'column', drawing.column, sizes.is?.columns, at('column'))
  const overlap = seek('number', 'column', drawing.column, overlaps.is?.columns, at('column'))
  const [circles, rows] = [sizes.is?.rows, overlaps.is?.rows]
  const named = drawing.between.map(({ row }) => row)
  return [
    ...[sizes, overlaps, size, overlap].flatMap(({ findings }) => findings),
    ...(circles !== undefined && (circles.length < 2 || circles.length > 4 || sizes.is?.ownRows)
      ? [wrong(at('sizes'), 'circles are drawn of 2 to 4 rows, and people add none')]
      : []),
    ...(size.is !== undefined && size.is.between.min < 1
      ? [wrong(at('column'), 'the size of a circle is at least 1')]
      : []),
    ...(overlap.is !== undefined && (overlap.is.between.min !== 0 || overlap.is.between.max !== 10)
      ? [wrong(at('column'), 'overlaps are told in tenths, from 0 to 10')]
      : []),
    ...twice('row', named, at('between')),
    ...drawing.between.flatMap(({ row, circles: pair }, i) => [
      ...(rows === undefined ? [] : idIn('row', row, rows, at('between', i, 'row'))),
      ...pair.flatMap((circle, j) =>
        circles === undefined ? [] : idIn('row', circle, circles, at('between', i, 'circles', j)),
      ),
      ...(pair[0] === pair[1] ? [wrong(at('between', i, 'circles'), 'two circles overlap, not one')] : []),
    ]),
    ...(rows ?? [])
      .filter((row) => !named.includes(row))
      .map((row) => wrong(at('between'), `nothing says which circles the row "${row}" is about`)),
  ]
}
