/** Primes whose squares stay below 2^53, so that numbers multiply exactly. What follows modulo both of them follows. */
export const primes = [94906249, 67108859] as const

const inverse = (value: number, prime: number): number => {
  let result = 1
  for (let power = prime - 2, base = value; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % prime
    base = (base * base) % prime
  }
  return result
}

/** Rows in reduced echelon form, with the columns that lead them. Changes the rows in place. */
export function reduce(rows: number[][], columns: number, prime: number): readonly number[] {
  const leads: number[] = []
  for (let column = 0; column < columns && leads.length < rows.length; column++) {
    const at = rows.findIndex((row, i) => i >= leads.length && row[column] !== 0)
    if (at < 0) continue
    const lead = rows[at] as number[]
    rows[at] = rows[leads.length] as number[]
    rows[leads.length] = lead
    const turned = inverse(lead[column] as number, prime)
    for (const [i, value] of lead.entries()) lead[i] = (value * turned) % prime
    for (const row of rows) {
      const times = row === lead ? 0 : (row[column] as number)
      if (times !== 0)
        for (const [i, value] of lead.entries()) row[i] = ((row[i] as number) + (prime - times) * value) % prime
    }
    leads.push(column)
  }
  return leads
}
