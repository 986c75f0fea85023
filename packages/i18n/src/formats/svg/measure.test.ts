import { expect, it } from 'vitest'
import { textWidth } from './measure'

// What the texts measure at 100 px: the wider of DejaVu Sans and Liberation Sans (as wide as Arial and Helvetica),
// from the fonts' own tables, regular and bold.
const measured: readonly [text: string, regular: number, bold: number][] = [
  ['Klare mål', 476, 537],
  ['psykologisk tryghedskultur', 1352, 1545],
  ['Ledelse af ledergruppen', 1219, 1378],
  ['Grænser for lederjobbet', 1208, 1368],
  ['Ingen skjulte dagsordener', 1308, 1486],
  ['Limits to the management job', 1514, 1702],
  ['No hidden agendas', 969, 1086],
  ['WWWMMM @%&', 860, 952],
  ['iiiillll', 222, 274],
  ['Hvor vigtigt er det for det psykiske arbejdsmiljø?', 2446, 2782],
  ['«Åben» – „citat“ … 1.234,5', 1364, 1518],
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ', 2006, 2234],
  ['abcdefghijklmnopqrstuvwxyzæøå', 1685, 1895],
  ['!"#$%()*+,-./:;<=>?[]^_{|}~', 1502, 1610],
]

it.each(measured)('is never less than the fonts say, nor much more: %s', (text, regular, bold) => {
  expect(textWidth(text, 100)).toBeGreaterThanOrEqual(regular)
  expect(textWidth(text, 100)).toBeLessThan(regular * 1.1)
  expect(textWidth(text, 100, true)).toBeGreaterThanOrEqual(bold)
  expect(textWidth(text, 100, true)).toBeLessThan(bold * 1.16)
})

it('does not depend on how letters are stored, and follows the size', () => {
  expect(textWidth('ma\u030Al', 20)).toBe(textWidth('mål', 20))
  expect(textWidth('mål', 40)).toBeCloseTo(2 * textWidth('mål', 20))
})

it('takes what it does not know for wide', () => {
  expect(textWidth('漢', 100)).toBeGreaterThanOrEqual(100)
  expect(textWidth('🙂', 100)).toBeGreaterThanOrEqual(130)
})
