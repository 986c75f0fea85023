import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readArguments } from '../demo/arguments'
import { toolIds, toolOf } from '../demo/rehearsal/library'
import { rehearse } from '../demo/rehearsal/rehearse'
import { runRehearsal } from '../demo/rehearsal/run'
import { scriptOf } from '../demo/rehearsal/script'
import type { Language } from '../demo/speaker'
import { folder } from './run-demo'

/** Plays a tool and gives what it wrote, by name. */
async function written(tool: string, language: Language, seed = 1): Promise<Readonly<Record<string, string>>> {
  const here = folder()
  const wishes = { language, rehearsal: { tool, seed }, ratings: null, out: 'out', json: false }
  const said: string[] = []
  const code = await runRehearsal(wishes, {
    folder: here,
    out: (text) => said.push(text),
    err: (text) => said.push(text),
  })
  expect(code, said.join('')).toBe(0)
  const names = readdirSync(join(here, 'out'))
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(here, 'out', name), 'latin1')]))
}

describe.each(toolIds)('%s', (id) => {
  test.each(['da', 'en'] as const)(
    'is played to its end in %s, and leaves a report with all its words',
    async (language) => {
      const files = await written(id, language)
      for (const [name, text] of Object.entries(files))
        expect(text, name).not.toMatch(/\u00e2\u009f\u00a6|undefined|\[object/)
      expect(Object.keys(files)).toEqual(expect.arrayContaining(['report.html', 'report.md', 'report.txt']))
      expect(files['report.md']?.split('\n## ').length).toBeGreaterThan(1)
    },
  )

  test.each([2, 3, 4294967295])('comes to its end whatever chance brings: seed %i', (seed) => {
    const { session } = rehearse(toolOf(id), scriptOf(id, 'en'), seed)
    expect(session.finished).toBe(true)
  })
})

test('a rehearsal is the same every time, and another seed is another one', async () => {
  const once = await written('life-circles', 'da', 7)
  expect(await written('life-circles', 'da', 7)).toEqual(once)
  expect(await written('life-circles', 'da', 8)).not.toEqual(once)
})

test('what is for one person only stands in a report of its own', async () => {
  const files = await written('line-manager-dialogue', 'en')
  expect(files['report.txt']).toContain('Only you can see')
  expect(files['shared.txt']).not.toContain('Only you can see')
})

test('where nothing is for the others, they get no report', async () => {
  expect(Object.keys(await written('leading-oneself', 'en')).filter((name) => name.startsWith('shared'))).toEqual([])
})

describe('the command line', () => {
  const asked = (...args: string[]) => readArguments(args)

  test('takes a tool and a seed', () => {
    expect(asked('--tool', 'boundaries', '--rehearse', '12', '--lang', 'da')).toMatchObject({
      language: 'da',
      rehearsal: { tool: 'boundaries', seed: 12 },
    })
    expect(asked('--tool', 'boundaries')).toMatchObject({ rehearsal: { seed: 1 } })
  })

  test.each([
    [['--tool', 'boundary'], 'Did you mean ‘boundaries’?'],
    [['--rehearse', '1'], 'needs --tool'],
    [['--tool', 'boundaries', '--rehearse', 'one'], 'is no seed'],
    [['--tool', 'boundaries', '--rehearse', '4294967296'], 'is no seed'],
    [['--tool', 'boundaries', '--json'], '--json'],
    [['--tool', 'boundaries', '--ratings', 'a.csv'], '--ratings'],
  ])('refuses %j', (args, said) => {
    expect(asked(...args)).toEqual({ fault: expect.stringContaining(said) })
  })
})

test('writes nothing where it may not', async () => {
  const here = folder()
  const wishes = { language: 'en', rehearsal: { tool: 'boundaries', seed: 1 }, ratings: null, json: false } as const
  const errors: string[] = []
  const around = { folder: here, out: () => {}, err: (text: string) => errors.push(text) }
  expect(await runRehearsal({ ...wishes, out: '/proc/nowhere' }, around)).toBe(2)
  expect(errors.join('')).toContain('/proc/nowhere')
  expect(existsSync(join(here, 'out'))).toBe(false)
})
