import { createRequire } from 'node:module'
import { type LineManagerDialogue, lineManagerDialogue } from '@trivsel/content/line-manager-dialogue'
import { words as dialogueDa } from '@trivsel/content/line-manager-dialogue/da'
import { words as dialogueEn } from '@trivsel/content/line-manager-dialogue/en'
import { type ManagementTeam, managementTeam } from '@trivsel/content/management-team'
import { words as da } from '@trivsel/content/management-team/da'
import { words as en } from '@trivsel/content/management-team/en'
import { words as sharedDa } from '@trivsel/content/shared/da'
import { words as sharedEn } from '@trivsel/content/shared/en'
import {
  type Catalogue,
  type Parsed,
  parseCatalogue,
  parseTool,
  type StepsOf,
  type ThemeId,
  type Tool,
  type Words,
} from '@trivsel/core'
import { expect, expectTypeOf, test } from 'vitest'

const require = createRequire(import.meta.url)

/** The catalogue as a program reads it that knows no JavaScript. */
function catalogue(): Catalogue {
  const parsed: Parsed<Catalogue> = parseCatalogue(require('@trivsel/content/json/catalogue.json'))
  if (!parsed.ok)
    throw new Error(parsed.findings.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'))
  return parsed.value
}

test('the published tools and words are what core calls so', () => {
  managementTeam satisfies Tool
  lineManagerDialogue satisfies Tool
  for (const words of [da, en, dialogueDa, dialogueEn, sharedDa, sharedEn]) words satisfies Words
  expect(parseTool(managementTeam)).toMatchObject({ ok: true, value: managementTeam })
  expect(parseTool(lineManagerDialogue)).toMatchObject({ ok: true, value: lineManagerDialogue })
})

test('their types know every id', () => {
  expectTypeOf<'clear-goals'>().toExtend<ThemeId<ManagementTeam>>()
  expectTypeOf<'clear-goal'>().not.toExtend<ThemeId<ManagementTeam>>()
  expectTypeOf<StepsOf<ManagementTeam, 'rate'>>().toEqualTypeOf<'preparation'>()
  expectTypeOf<StepsOf<LineManagerDialogue, 'agree'>>().toEqualTypeOf<'own-contract' | 'follow-up'>()
  expectTypeOf<StepsOf<LineManagerDialogue, 'rate'>>().toBeNever()
})

test('the catalogue is what core calls one: every tool, model and deck, in both languages', () => {
  const { tools, models, decks, languages, words } = catalogue()
  expect(languages).toEqual(['da', 'en'])
  expect(tools.filter(({ kind }) => kind === 'process')).toHaveLength(11)
  expect(tools.filter(({ kind }) => kind === 'exercise')).toHaveLength(12)
  const namespaces = [...tools, ...models, ...decks].map(({ id }) => id).concat('shared')
  expect(words.map(({ namespace, language }) => `${namespace}/${language}`).sort()).toEqual(
    namespaces.flatMap((id) => languages.map((language) => `${id}/${language}`)).sort(),
  )
})

test('every piece is found on its own sub-path, by import and by require, in each language', async () => {
  const { tools, models, decks, words } = catalogue()
  for (const piece of [...tools, ...models, ...decks]) {
    const name = piece.id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
    const path = `@trivsel/content/${piece.id}`
    expect(require(path)).toEqual({ [name]: piece })
    expect(await import(/* @vite-ignore */ path)).toMatchObject({ [name]: piece })
  }
  for (const said of words) {
    const path = `@trivsel/content/${said.namespace}/${said.language}`
    expect(require(path)).toEqual({ words: said })
    expect(await import(/* @vite-ignore */ path)).toMatchObject({ words: said })
  }
})

test('a tool’s own JSON says what its modules say', () => {
  expect(require('@trivsel/content/json/management-team.json')).toMatchObject({
    tool: managementTeam,
    words: { da: da.texts, en: en.texts },
  })
})
