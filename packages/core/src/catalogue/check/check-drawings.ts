import type { BalanceDrawing, BarsDrawing, Drawing, GridDrawing } from '../../model/drawing'
import type { Form } from '../../model/field'
import type { Tool } from '../../model/tool'
import type { Finding } from '../finding'
import { checkCircles } from './check-circles'
import { idIn, idsOf, type Path, twice } from './check-ids'
import { chosenOnce, seek, seekForm, wrong } from './seek'

type At = (...rest: Path) => Path

function checkBars(drawing: BarsDrawing, tool: Tool, form: Form | undefined, at: At): Finding[] {
  const table = seek('table', 'field', drawing.table, form?.fields, at('table'))
  const length = seek('number', 'column', drawing.length, table.is?.columns, at('length'))
  const marks = (['gives', 'drains'] as const).flatMap((name): readonly Finding[] => {
    const { is, findings } = seek('choice', 'column', drawing[name], table.is?.columns, at(name))
    const many = is !== undefined && is.options.length > 2
    return [
      ...findings,
      ...chosenOnce(is, at(name)),
      ...(many
        ? [wrong(at(name), 'a bar is marked by some or a lot: two options at most, and none chosen is none')]
        : []),
    ]
  })
  return [
    ...table.findings,
    ...length.findings,
    ...marks,
    ...(drawing.against === null ? [] : checkAgainst(drawing.against, tool, (...rest) => at('against', ...rest))),
  ]
}

function checkAgainst(against: NonNullable<BarsDrawing['against']>, tool: Tool, at: At): Finding[] {
  const form = seekForm(tool, against.form, at('form'))
  const table = seek('table', 'field', against.field, form.is?.fields, at('field'))
  return [
    ...[...form.findings, ...table.findings],
    ...(table.is === undefined ? [] : idIn('row', against.row, table.is.rows, at('row'))),
    ...seek('number', 'column', against.column, table.is?.columns, at('column')).findings,
  ]
}

function checkBalance({ sides, tilt }: BalanceDrawing, form: Form | undefined, at: At): Finding[] {
  const weights = sides.map((side, i) => {
    const table = seek('table', 'field', side.field, form?.fields, at('sides', i, 'field'))
    const column = seek('choice', 'column', side.column, table.is?.columns, at('sides', i, 'column'))
    const findings = [...table.findings, ...column.findings, ...chosenOnce(column.is, at('sides', i, 'column'))]
    return { findings, heaviest: column.is?.options.length }
  })
  const [left, right] = weights.map(({ heaviest }) => heaviest)
  const choice = seek('choice', 'field', tilt, form?.fields, at('tilt'))
  return [
    ...weights.flatMap(({ findings }) => findings),
    ...(sides[0].field === sides[1].field ? [wrong(at('sides'), 'each side is a table of its own')] : []),
    ...(left !== undefined && right !== undefined && left !== right
      ? [wrong(at('sides'), `both sides weigh alike; one has ${left} options, the other ${right}`)]
      : []),
    ...[...choice.findings, ...chosenOnce(choice.is, at('tilt'))],
    ...(choice.is !== undefined && choice.is.options.length !== 3
      ? [wrong(at('tilt'), 'it tilts one way, not at all, or the other: three options')]
      : []),
  ]
}

function checkGrid({ page, across, up, cells }: GridDrawing, tool: Tool, at: At): Finding[] {
  const shown = tool.pages.find(({ id }) => id === page)
  const corners = cells.map((cell) => `${cell.across}, ${cell.up}`)
  return [
    ...idIn('page', page, idsOf(tool.pages), at('page')),
    ...twice('end', [...across, ...up], at('up')),
    ...cells.flatMap((cell, i) => [
      ...(shown === undefined ? [] : idIn('set', cell.set, shown.sets, at('cells', i, 'set'))),
      ...idIn('end', cell.across, across, at('cells', i, 'across')),
      ...idIn('end', cell.up, up, at('cells', i, 'up')),
    ]),
    ...twice('corner', corners, at('cells')),
  ]
}

function checkDrawing(tool: Tool, drawing: Drawing, at: At): readonly Finding[] {
  if (drawing.as === 'grid') return checkGrid(drawing, tool, at)
  const { is: form, findings } = seekForm(tool, drawing.form, at('form'))
  const lists = form?.fields.filter(({ kind }) => kind === 'list').length ?? 2
  switch (drawing.as) {
    case 'wheel':
      return lists < 2 || lists > 8
        ? [wrong(at('form'), `a wheel is drawn of 2 to 8 lists, and "${drawing.form}" has ${lists}`)]
        : findings
    case 'circles':
      return [...findings, ...checkCircles(drawing, form, at)]
    case 'bars':
      return [...findings, ...checkBars(drawing, tool, form, at)]
    case 'balance':
      return [...findings, ...checkBalance(drawing, form, at)]
    case 'tree':
      return [...findings, ...seek('tree', 'field', drawing.field, form?.fields, at('field')).findings]
  }
}

/** Checks that everything a drawing names is there, and is something that can be drawn so. */
export const checkDrawings = (tool: Tool): Finding[] => [
  ...twice('drawing', idsOf(tool.drawings), ['drawings']),
  ...tool.drawings.flatMap((drawing, i) => checkDrawing(tool, drawing, (...rest) => ['drawings', i, ...rest])),
]
