import { createRequire } from 'node:module'
import { type ManagementTeam, managementTeam } from '@trivsel/content/management-team'
import { words as da } from '@trivsel/content/management-team/da'
import { words as en } from '@trivsel/content/management-team/en'
import { words as sharedDa } from '@trivsel/content/shared/da'
import { words as sharedEn } from '@trivsel/content/shared/en'
import { parseTool, type StepsOf, type ThemeId, type Tool, type Words } from '@trivsel/core'
import { expect, expectTypeOf, test } from 'vitest'

test('the published tool and words are what core calls so', () => {
  managementTeam satisfies Tool
  for (const words of [da, en, sharedDa, sharedEn]) words satisfies Words
  expect(parseTool(managementTeam)).toMatchObject({ ok: true, value: managementTeam })
})

test('its types know every id', () => {
  expectTypeOf<'clear-goals'>().toExtend<ThemeId<ManagementTeam>>()
  expectTypeOf<'clear-goal'>().not.toExtend<ThemeId<ManagementTeam>>()
  expectTypeOf<StepsOf<ManagementTeam, 'rate'>>().toEqualTypeOf<'preparation'>()
})

test('twenty themes in two groups of ten, the eighth of which judges the one who leads', () => {
  const inGroup = (group: string) => managementTeam.themes.filter((theme) => theme.group === group)
  expect(managementTeam.groups.map((group) => inGroup(group).length)).toEqual([10, 10])
  expect(managementTeam.themes.filter(({ judges }) => judges !== null)).toEqual([managementTeam.themes[7]])
})

test('import and require give the same', () => {
  const require = createRequire(import.meta.url)
  expect(require('@trivsel/content/management-team').managementTeam).toEqual(managementTeam)
  expect(require('@trivsel/content/shared/da').words).toEqual(sharedDa)
  expect(require('@trivsel/content/json/management-team.json')).toMatchObject({
    tool: managementTeam,
    words: { da: da.texts, en: en.texts },
  })
})
