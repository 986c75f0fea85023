type Sink = (part: string) => void

// What JSON writes as it is between quotes: no quote, backslash, control character or surrogate.
const PLAIN = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/

function quote(text: string, sink: Sink): void {
  if (PLAIN.test(text)) {
    sink('"')
    sink(text)
    sink('"')
  } else sink(JSON.stringify(text))
}

function sortedKeys(value: object): readonly string[] {
  const keys = Object.keys(value)
  for (let i = 1; i < keys.length; i++) if ((keys[i - 1] as string) > (keys[i] as string)) return keys.sort()
  return keys
}

function writeList(list: readonly unknown[], sink: Sink): void {
  for (let i = 0; i < list.length; i++) {
    sink(i === 0 ? '[' : ',')
    write(list[i], sink)
  }
  sink(list.length === 0 ? '[]' : ']')
}

function writeFields(record: Readonly<Record<string, unknown>>, sink: Sink): void {
  let before = '{'
  for (const key of sortedKeys(record)) {
    const value = record[key]
    if (value === undefined) continue
    sink(before)
    quote(key, sink)
    sink(':')
    write(value, sink)
    before = ','
  }
  sink(before === '{' ? '{}' : '}')
}

function write(value: unknown, sink: Sink): void {
  if (typeof value === 'string') quote(value, sink)
  else if (typeof value !== 'object' || value === null) sink(String(JSON.stringify(value)))
  else if (Array.isArray(value)) writeList(value, sink)
  else writeFields(value as Record<string, unknown>, sink)
}

/** JSON with keys sorted, so that the same data gives the same text after a database has reordered its keys. */
export function canonical(value: unknown): string {
  let text = ''
  write(value, (part) => {
    text += part
  })
  return text
}

const PRIME = 0x01000193

/**
 * Two runs of FNV-1a from different starting points over the UTF-16 units of a value's canonical JSON, which is never
 * held whole: 64 bits, enough to notice an accident.
 */
export function checksum(value: unknown): string {
  let a = 0x811c9dc5
  let b = 0x2f0b4c47
  let at = 0
  write(value, (part) => {
    for (let i = 0; i < part.length; i++) {
      const unit = part.charCodeAt(i)
      a = Math.imul(a ^ unit, PRIME)
      b = Math.imul(b ^ (unit + at++), PRIME)
    }
  })
  return [a, b].map((n) => (n >>> 0).toString(16).padStart(8, '0')).join('')
}
