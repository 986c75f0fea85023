import { createHash } from 'node:crypto'
import { repository } from '@trivsel/authoring/test/content'
import { expect, test } from 'vitest'
import { keepLists } from '../../../test/lists'
import { printSurvey } from './print'
import { survey } from './survey'

const inventory = `- piece: talk
  section: "2.3"
  counts:
    - { what: themes, at: themes, is: 2 }
    - { what: minutes, at: time.*.minutes, is: [10, 20] }
`

/** The fixture with an inventory, and with English of its own so that nothing is off. */
function right() {
  const made = repository()
  const { read, write } = made
  keepLists(made, inventory)
  for (const file of ['content/tools/talk/en.yaml', 'content/shared/en.yaml']) {
    write(
      file,
      read(file)
        .replaceAll(/: ("?)(?=[\p{L}{])(?!$)/gmu, ': $1EN ')
        .replaceAll('EN {{', 'EN {{'),
    )
  }
  return made
}

test('what is right is counted and measured, and nothing is off', () => {
  const { root } = right()
  const surveyed = survey(root, null)
  expect(surveyed.letters).toEqual([])
  expect(surveyed).toMatchObject({
    ok: true,
    counts: [
      { what: 'themes', found: [2], ok: true },
      { what: 'minutes', found: [10, 20], ok: true },
    ],
    totals: { tools: 1, models: 0, decks: 0 },
    exceptions: [],
  })
  expect(surveyed.parity.map(({ piece, ok }) => [piece, ok])).toEqual([
    ['talk', true],
    ['shared', true],
  ])
  expect(surveyed.sizes.map(({ piece, language, ok }) => [piece, language, ok])).toEqual([
    ['talk', 'da', true],
    ['talk', 'en', true],
  ])
})

test('what is off is marked, and the rest is told all the same', () => {
  const { root, change } = right()
  change('content/tools/talk/tool.yaml', 'preparation, minutes: 10', 'preparation, minutes: 15')
  change('content/tools/talk/en.yaml', /aim: .*\n/.exec(right().read('content/tools/talk/en.yaml'))?.[0] ?? '', '')
  const surveyed = survey(root, null)
  expect(surveyed.ok).toBe(false)
  expect(surveyed.letters).toEqual([
    'content/tools/talk/en.yaml:1:1 aim is missing',
    'content/tools/talk/tool.yaml:11:3 minutes: time.*.minutes is 15, 20, inventory 2.3 has 10, 20; put it right here, or say in inventory.yaml what it is to be',
  ])
  expect(surveyed.parity[0]).toMatchObject({ piece: 'talk', differing: ['aim'], ok: false })
  const printed = printSurvey(surveyed)
  expect(printed).toContain('1 of 2 met')
  expect(printed).toMatch(/✗ +2\.3 +minutes +15, 20, not 10, 20/)
  expect(printed).toMatch(/✗ +talk +da \d+, en \d+ +aim/)
  expect(printed).toMatch(/off: see what is marked ✗\.$/)
})

test('a tool that weighs too much is off', () => {
  const { root, change } = right()
  // What cannot be made smaller: every part of it is new.
  const noise = Array.from({ length: 300 }, (_, i) => createHash('sha256').update(String(i)).digest('base64url')).join(
    ' ',
  )
  change('content/tools/talk/da.yaml', 'purpose: At tale sammen.', `purpose: ${noise}`)
  const { sizes } = survey(root, null)
  expect(sizes.map(({ language, ok }) => [language, ok])).toEqual([
    ['da', false],
    ['en', true],
  ])
})

test('what a tool shows is weighed beside it', () => {
  const { root, write, change } = right()
  write(
    'content/models/balance/model.yaml',
    'id: balance\nsource: "guide: 1"\nparts: [{ id: demands, source: "guide: 1" }]\n',
  )
  for (const language of ['da', 'en'])
    write(
      `content/models/balance/${language}.yaml`,
      `title: ${language} a\ntext: ${language} b\nparts: { demands: { title: ${language} c, text: ${language} d } }\n`,
    )
  change('content/tools/talk/tool.yaml', 'steps:\n', 'models: [balance]\nsteps:\n')
  const [alone] = survey(right().root, null).sizes
  const [shown] = survey(root, null).sizes
  expect(alone?.withShown).toBe(alone?.brotli)
  expect(shown?.withShown).toBeGreaterThan(shown?.brotli ?? 0)
})
