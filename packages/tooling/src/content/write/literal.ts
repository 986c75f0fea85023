const IDENTIFIER = /^[A-Za-z_$][\w$]*$/

const fieldName = (name: string): string => (IDENTIFIER.test(name) ? name : JSON.stringify(name))

/** Plain data as a JavaScript literal, as short as it can be read back. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{${Object.entries(value)
    .map(([name, part]) => `${fieldName(name)}:${literal(part)}`)
    .join(',')}}`
}

const WIDEST = 116

/** The type that holds this one value only: hovers and "did you mean" then know every id. */
export function literalType(value: unknown, indent = ''): string {
  const short = oneLine(value)
  if (indent.length + short.length <= WIDEST || typeof value !== 'object' || value === null) return short
  const inner = `${indent}  `
  const part = (held: unknown): string => literalType(held, inner)
  if (Array.isArray(value)) return `readonly [\n${value.map((held) => `${inner}${part(held)},\n`).join('')}${indent}]`
  const fields = Object.entries(value).map(([name, held]) => `${inner}readonly ${fieldName(name)}: ${part(held)};\n`)
  return `{\n${fields.join('')}${indent}}`
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `readonly [${value.map(oneLine).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{ ${Object.entries(value)
    .map(([name, held]) => `readonly ${fieldName(name)}: ${oneLine(held)}`)
    .join('; ')} }`
}
