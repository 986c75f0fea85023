import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkContent } from '@trivsel/authoring/content'
import { repository } from '@trivsel/authoring/test/content'
import { describe, expect, test } from 'vitest'
import { root } from '../../check/workspace'
import { readyContent } from '../build-content'
import { published } from '../write/published'
import { plainly, table } from './markdown'
import { sheetFiles } from './sheet-files'
import { toolSheet } from './tool-sheet'

const ready = readyContent(root)
if (!ready.ok) throw new Error(ready.letters.join('\n'))
const ours = ready.published
const files = sheetFiles(ours)

function sheetOf(change: (at: ReturnType<typeof repository>) => void = () => undefined): string {
  const at = repository()
  change(at)
  const checked = checkContent(at.root, ['da', 'en'])
  if (!checked.ok) throw new Error(checked.letters.join('\n'))
  return sheetFiles(published(checked.content)).get('talk.md') ?? ''
}

describe('a sheet', () => {
  test('holds every text of its tool once', () => {
    for (const tool of ours.catalogue.tools) {
      const keys = toolSheet(ours, tool).sections.flatMap((section) => [
        ...section.keys,
        ...section.groups.flatMap((group) => group.keys),
      ])
      expect([...keys].sort()).toEqual([...ours.keys(tool.id)].sort())
    }
  })

  test('has both languages beside each other, and the key behind its heading’s', () => {
    const sheet = sheetOf(({ change }) =>
      change('content/tools/talk/en.yaml', 'title: Forberedelse', 'title: Preparing'),
    )
    const step = sheet.slice(sheet.indexOf('### Step 1 `steps.preparation`'), sheet.indexOf('### Step 2'))
    expect(step).toContain('| **Forberedelse** | **Preparing** | `title` |')
    expect(step).toContain('what people do: `rate` · who: `guest` · who sees it: `reveal` · 10 minutes · *guide: 5*')
  })

  test('says what is shown in the step that shows it', () => {
    const sheet = sheetOf()
    const at = (text: string) => sheet.indexOf(text)
    expect(at('### Step 1')).toBeLessThan(at('`clear-goals.statement`'))
    expect(at('`clear-goals.statement`')).toBeLessThan(at('### Step 2'))
    expect(at('### Step 2')).toBeLessThan(at('`focus.prompts.choose`'))
    expect(at('`focus.prompts.choose`')).toBeLessThan(at('### Step 3'))
  })

  test('a drawing stands where its form is filled, its page read', () => {
    const heading = (tool: string, text: string) => {
      const sheet = files.get(`${tool}.md`) ?? ''
      return sheet.slice(0, sheet.indexOf(text)).split('\n### ').at(-1)?.split('\n')[0]
    }
    expect(heading('life-circles', '▸ Drawing, circles · *booklet')).toBe('Step 2 `steps.circles`')
    expect(heading('coaching-questions', '▸ Drawing, grid · *booklet')).toBe('Step 1 `steps.background`')
  })

  test('counts what it has and says where it comes from', () => {
    expect(sheetOf()).toContain(
      '`talk` · process · edition 2024-03 · 2 phases · 4 steps · 2 themes · 1 tip · 1 role · from `guide` · 33 texts',
    )
  })

  test('no text can break its table or become markup', () => {
    const text = String.raw`a | b < c \ d ~ e`
    const sheet = sheetOf(({ change }) => change('content/tools/talk/da.yaml', 'Vi taler sammen.', `'${text}'`))
    expect(sheet).toContain(String.raw`| a \| b \< c \\ d \~ e |`)
    expect(plainly('one\n  two *b* [c](d)&amp;')).toBe(String.raw`one two \*b\* \[c\](d)\&amp;`)
    expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |')
  })
})

describe('docs/generated', () => {
  const folder = join(root, 'docs/generated')

  test('links to sheets that are there', () => {
    const links = [...files].flatMap(([page, text]) =>
      [...text.matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, to = '']) => [page, to] as const),
    )
    expect(links.length).toBeGreaterThan(30)
    expect(links.filter(([, to]) => !files.has(to))).toEqual([])
  })

  test('is what the content says today; run npm run content:build where it is not', () => {
    const there = existsSync(folder) ? readdirSync(folder) : []
    const old = [...files].filter(
      ([name, text]) => !there.includes(name) || readFileSync(join(folder, name), 'utf8') !== text,
    )
    expect(old.map(([name]) => name)).toEqual([])
    expect(there.filter((name) => !files.has(name))).toEqual([])
  })
})
