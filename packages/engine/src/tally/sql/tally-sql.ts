import { planOf, type TallyShape } from '../shape'
import { EVERYONE, EVERYONE_ONCE } from './digits'
import { penFor, type SqlSource } from './pen'
import { everyone, longRows, personRows, themeRows } from './statement'

/**
 * A statement that counts where the answers lie, in one row for each cell that somebody is in: hand what comes back to
 * {@link fromSqlRows}. Standard SQL: `CASE`, `COUNT`, `GROUP BY`, `UNION ALL`. Names are quoted and values escaped, so
 * that nothing in them is run.
 * @throws RangeError on codes that do not fit the shape, on names that cannot be written safely, on a layout that is none,
 *   and where two answers would be read from one column.
 */
export function tallySql(shape: TallyShape, source: SqlSource): string {
  planOf(shape)
  const pen = penFor(shape, source)
  const answers = (() => {
    switch (source.layout) {
      case 'rows':
        return themeRows(pen, source)
      case 'long':
        return longRows(pen, source)
      case 'wide':
        return personRows(pen, source)
    }
  })()
  const all = everyone(pen, source.person, source.layout === 'wide' ? EVERYONE_ONCE : EVERYONE)
  return `${all}\nUNION ALL\n${answers}`
}
