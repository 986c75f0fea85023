import { expect, test } from 'vitest'
import { allRows } from '../pictures/rows'
import { sheetOf } from '../pictures/sheet'
import { stressed } from '../pictures/stress'

const forms = ['balance', 'bars', 'circles', 'grid', 'lights', 'plane', 'tree', 'wheel']
const rows = allRows()

test('every form of picture is drawn by some tool, in both languages', () => {
  const played = rows.filter(({ of }) => !stressed.some((how) => how === of))
  expect([...new Set(played.flatMap(({ pictures }) => pictures.map(({ form }) => form)))].sort()).toEqual(forms)
  for (const { pictures } of played) expect(pictures.map(({ language }) => language)).toEqual(['da', 'en'])
})

test.each(stressed)('each form stands there once more: %s', (how) => {
  const of = rows.filter((row) => row.of === how)
  expect(of.flatMap(({ pictures }) => pictures.slice(0, 1).map(({ form }) => form)).sort()).toEqual(forms)
})

test('all of them stand on one page, each with ids of its own and what it is', () => {
  const page = sheetOf(rows)
  const count = rows.flatMap(({ pictures }) => pictures).length
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(page.match(/<svg /g)).toHaveLength(count)
  expect(page.match(/<figcaption>[\w-]+ · \w+ · (da|en)</g)).toHaveLength(count)
  expect(new Set(ids).size).toBe(ids.length)
  expect(page).not.toMatch(/undefined|NaN|\u27e6/)
})
