const value: Readonly<Record<string, number>> = { '÷': -1, '-': 0, '+': 1 }

interface Axis {
  readonly n: number
  readonly sum: number
  readonly consensus: number | null
}

function axisOf(cells: readonly string[]): Axis {
  const answers = cells.filter((cell) => cell !== '').map((cell) => value[cell] ?? Number.NaN)
  const n = answers.length
  const sum = answers.reduce((all, answer) => all + answer, 0)
  const mean = sum / n
  const spread = answers.reduce((all, answer) => all + Math.log2(1 - Math.abs(answer - mean) / 2) / n, 0)
  return { n, sum, consensus: n === 0 ? null : 1 + spread }
}

/** The boxes by what is on the high side, importance first. */
const boxes = [
  { name: 'consider', important: false, works: false },
  { name: 'focus', important: true, works: false },
  { name: 'hold', important: true, works: true },
  { name: 'understand', important: false, works: true },
]

function candidatesOf(importance: Axis, success: Axis): string[] {
  if (importance.n === 0 || success.n === 0) return []
  const fits = (sum: number, high: boolean) => sum === 0 || sum > 0 === high
  return boxes
    .filter((box) => fits(importance.sum, box.important) && fits(success.sum, box.works))
    .map(({ name }) => name)
}

/** What a plain count of a ratings file comes to for one theme, with nothing of the library in it. */
export function countTheme(csv: string, theme: string) {
  const rows = csv.split('\n').map((line) => line.split(','))
  const mine = rows.filter(([, id]) => id === theme)
  const importance = axisOf(mine.map(([, , cell]) => cell ?? ''))
  const success = axisOf(mine.map(([, , , cell]) => cell ?? ''))
  const candidates = candidatesOf(importance, success)
  const quadrant = candidates.length === 0 ? null : candidates.length === 1 ? candidates[0] : 'line'
  return { importance, success, quadrant, candidates, picks: mine.filter(([, , , , pick]) => pick === '1').length }
}
