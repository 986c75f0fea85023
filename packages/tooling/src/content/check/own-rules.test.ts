import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkContent } from '@trivsel/authoring/content'
import { type Repository, repository } from '@trivsel/authoring/test/content'
import { expect, test } from 'vitest'
import { keepLists } from '../../../test/lists'
import { files } from './files'
import { ownRules } from './own-rules'

const english = 'content/tools/talk/en.yaml'
const inventory = '- { piece: talk, section: "2.3", counts: [{ what: themes, at: themes, is: 2 }] }\n'

/** What is told of the audience in English, which is the same as in Danish, or of the lists. */
function letters(change: (repository: Repository) => void, today: string | null = '2026-11-21'): readonly string[] {
  const made = repository()
  keepLists(made, inventory)
  change(made)
  const checked = checkContent(made.root, ['da', 'en'], ownRules(made.root, today))
  return checked.ok
    ? []
    : checked.letters.filter((letter) => !letter.includes('is the same') || letter.includes('"Alle."'))
}

const same = '"Alle." is the same in da and en: translate it, or list it in content/exceptions.yaml'

test('rules hold, lists are read, and an exception excuses', () => {
  expect(letters(() => {})).toEqual([`${english}:4:11 ${same}`])
  const excused = '- { rule: same-in-both, where: "talk:audience", reason: so it is, expires: 2026-11-21 }\n'
  expect(letters(({ write }) => write(files.exceptions, excused))).toEqual([])
  expect(letters(({ write }) => write(files.exceptions, excused), '2026-11-22')).toEqual([
    `${files.exceptions}:1:3 this exception ran out on 2026-11-21: mend the text, or say until when it stays`,
    `${english}:4:11 ${same}`,
  ])
})

test('what is wrong with a list is told where it stands', () => {
  const told = letters(({ write }) => {
    write(files.exceptions, '- { rule: same-in-both, where: "talk:audience", expires: soon }\n')
    write(files.glossary, 'words\n')
    write(files.inventory, inventory.replace(', at: themes', ', at: "a..b"'))
  })
  expect(told).toEqual([
    `${files.exceptions}:1:3 reason: Invalid input: expected string, received undefined`,
    `${files.exceptions}:1:58 Invalid ISO date`,
    `${english}:4:11 ${same}`,
    `${files.inventory}:1:63 this is no path`,
    `${files.glossary}:1:1 this must be a list`,
  ])
})

test('while a text cannot be read, its exception is not called needless', () => {
  const told = letters(({ write, change }) => {
    write(files.exceptions, '- { rule: same-in-both, where: "talk:audience", reason: so it is, expires: 2026-11-21 }\n')
    change(english, 'audience: Alle.', 'audience: [Alle.]')
  })
  expect(told.join('\n')).toContain(english)
  expect(told.join('\n')).not.toContain('take this exception out')
})

test('where one list is kept, all are', () => {
  expect(letters(({ root }) => rmSync(join(root, files.releasedIds)))).toEqual([
    `${files.releasedIds}:1:1 this file is missing: content is held against it`,
    `${english}:4:11 ${same}`,
  ])
})

test('our own repository keeps all of them', () => {
  const root = fileURLToPath(new URL('../../../../..', import.meta.url))
  expect(Object.values(files).filter((file) => !existsSync(join(root, file)))).toEqual([])
})

test('a folder that keeps no lists is asked for exports alone', () => {
  const { root, change } = repository()
  expect(checkContent(root, ['da', 'en'], ownRules(root, null))).toMatchObject({ ok: true })
  change('content/package.json', '"./*/da"', '"./*/ad"')
  expect(checkContent(root, ['da', 'en'], ownRules(root, null))).toMatchObject({ ok: false })
})
