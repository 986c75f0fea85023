import { expect, test } from 'vitest'
import { found } from '../../../test/found'
import { ownSigns } from './signs'

const say = (language: string, text: string) =>
  found(ownSigns, ({ change }) => change(`content/tools/talk/${language}.yaml`, 'Alle.', JSON.stringify(text)))

test.each([
  ['da', 'Sig "ja".', 'instead of " write »…«'],
  ['da', 'Sig “ja”.', 'instead of “ write »…«'],
  ['da', "Id'et.", "instead of ' write ’"],
  ['da', '6–12 måneder', 'instead of – write -'],
  ['da', 'Godt 🙂', 'instead of 🙂 write words'],
  ['en', 'Say "yes".', 'instead of " write ‘…’'],
  ['en', 'Say »yes«.', 'instead of » write ‘…’'],
  ['en', "Don't.", "instead of ' write ’"],
  ['en', 'Here — now', 'instead of — write –'],
])('%s: %s', (language, text, message) => {
  expect(say(language, text)).toEqual([`talk:audience | ${language} | ${message}`])
})

test.each([
  ['da', 'Sig »ja«, 6-12 gange: ’et er godt ©'],
  ['en', 'Say ‘yes’ – 6–12 times, don’t'],
])('%s: %s passes', (language, text) => {
  expect(say(language, text)).toEqual([])
})
