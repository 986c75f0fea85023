import { expect, test } from 'vitest'
import { found } from '../../../test/found'
import { readingLevel } from './reading-level'

const da = 'content/tools/talk/da.yaml'
const heavy = 'Forudsætningen for arbejdspladsvurderingens gennemførelse '
const purpose = (text: string) =>
  found(readingLevel, ({ change }) => change(da, 'purpose: At tale sammen.', `purpose: ${text}`))

test('what is written in short sentences passes', () => {
  expect(found(readingLevel)).toEqual([])
})

test('a heavy text is told where it stands, and what it makes of its file', () => {
  expect(purpose(`${heavy.repeat(6)}er klar.`)).toEqual([
    expect.stringMatching(/^talk \| da \| these texts read as LIX \d+\.\d, at most 34: /),
    expect.stringMatching(/^talk:purpose \| da \| this text reads as LIX \d+\.\d, at most 60: /),
  ])
})

test('a short text says too little to be judged alone', () => {
  expect(purpose(`${heavy}er klar.`)).toEqual([])
})

test('a text is judged alone from twenty words on', () => {
  const alone = (words: string) => purpose(words).filter((told) => told.startsWith('talk:purpose'))
  expect(alone(`${heavy.repeat(4)}er klar nu.`)).toEqual([])
  expect(alone(`${heavy.repeat(4)}er klar lige nu.`)).toHaveLength(1)
})

test('labels do not make a heavy file look lighter', () => {
  const labels = Array.from({ length: 200 }, (_, i) => `  l${i}: Ja og nej`).join('\n')
  const told = found(readingLevel, ({ read, write }) => {
    write(
      da,
      `${read(da).replace('purpose: At tale sammen.', `purpose: ${heavy.repeat(6)}er klar.`)}labels:\n${labels}\n`,
    )
  })
  expect(told).toContainEqual(expect.stringContaining('talk | da'))
})
