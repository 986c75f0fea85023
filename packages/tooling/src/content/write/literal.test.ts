import { expect, test } from 'vitest'
import { literal, literalType } from './literal'

test('a literal reads back as what it was', async () => {
  const value = { 'a-b': [1, -1, null, true], own: { text: 'quote " back \\ line\nbreak \u2028 ÷' }, none: [] }
  const source = `export default ${literal(value)}`
  const module = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as { default: unknown }
  expect(module.default).toEqual(value)
  expect(literal({ a: ['x'] })).toBe('{a:["x"]}')
})

test('a type holds the one value, broken into lines where it is long', () => {
  expect(literalType({ id: 'a', of: ['b', 1] })).toBe('{ readonly id: "a"; readonly of: readonly ["b", 1] }')
  expect(literalType([{ id: 'x'.repeat(60) }, { id: 'y'.repeat(60) }])).toBe(
    `readonly [\n  { readonly id: "${'x'.repeat(60)}" },\n  { readonly id: "${'y'.repeat(60)}" },\n]`,
  )
})
