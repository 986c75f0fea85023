import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { vectors } from './command'
import { readVectors, type VectorsFile } from './read-file'
import { runVectors } from './run'
import { sets } from './sets'

const own = fileURLToPath(new URL('own-vectors.json', import.meta.url))
const file = readVectors('own-vectors.json', own)

function run(content: unknown): { code: number | string; lines: string[] } {
  const path = join(mkdtempSync(join(tmpdir(), 'vectors-')), 'file.json')
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  const lines: string[] = []
  try {
    return { code: vectors([path], '/', (line) => lines.push(line)), lines }
  } catch (error) {
    return { code: (error as Error).message.replace(path, 'FILE'), lines }
  }
}

const one = (id: string, ...cases: object[]) => ({ sets: [{ id, cases }] })

describe('the worked numbers of our own', () => {
  it('pass, with a line for each set and the sum below', () => {
    const lines: string[] = []
    expect(vectors([own], '/', (line) => lines.push(line))).toBe(0)
    const all = file.sets.reduce((count, { cases }) => count + cases.length, 0)
    expect(lines).toEqual([
      ...file.sets.map(({ id, cases }) => `${id}: ${cases.length} passed`),
      `${all} passed, 0 failed`,
    ])
  })

  it('have a case of every set there is', () => {
    expect(file.sets.map(({ id }) => id).sort()).toEqual(Object.keys(sets).sort())
  })

  it('fail where any one of them is another', () => {
    for (const set of file.sets) {
      for (const given of set.cases) {
        for (const [changed, path] of eachLeafChanged(given, sets[set.id]?.inputs ?? [])) {
          const { failed } = runVectors({ sets: [{ id: set.id, cases: [changed] }] })
          expect([set.id, path, failed]).toEqual([set.id, path, 1])
        }
      }
    }
  })
})

type Json = VectorsFile['sets'][number]['cases'][number]

/** The case as many times as it has leaves that are expected, each time with another one of them changed. */
function* eachLeafChanged(given: Json, inputs: readonly string[]): Generator<readonly [Json, string]> {
  const skipped = Object.hasOwn(given, 'expected') ? Object.keys(given).filter((name) => name !== 'expected') : inputs
  const paths: (readonly (string | number)[])[] = []
  const walk = (value: unknown, path: readonly (string | number)[]): void => {
    const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value as object)
    for (const [key, inner] of entries) {
      if (path.length === 0 && (skipped.includes(String(key)) || ['note', 'name'].includes(String(key)))) continue
      if (typeof inner === 'object' && inner !== null) walk(inner, [...path, key])
      else paths.push([...path, key])
    }
  }
  walk(given, [])
  for (const path of paths) {
    const changed = structuredClone(given)
    let at = changed as Record<string | number, unknown>
    for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>
    const last = path[path.length - 1] as string | number
    const before = at[last]
    at[last] = typeof before === 'number' ? before + 2e-9 : typeof before === 'boolean' ? !before : `${before}0`
    yield [changed, path.join('.')]
  }
}

describe('a case that does not hold', () => {
  it('is told with its first difference, and the command ends with 1', () => {
    const { code, lines } = run(
      one(
        'dispersion.five',
        { name: 'one at each end', frequencies: [1, 0, 1], agreementA: -1, leikD: 0.5, iov: 0 },
        { frequencies: [2, 0, 0], leikD: 0 },
        { frequencies: [1, 0, 1], leikD: 'one' },
      ),
    )
    expect(code).toBe(1)
    expect(lines).toEqual([
      'dispersion.five: 1 passed, 2 failed',
      '  one at each end: leikD: expected 0.5, got 1',
      '  case 3: leikD: expected "one", got 1',
      '1 passed, 2 failed',
    ])
  })

  it.each([
    ['a figure that there is not', { frequencies: [1, 1], shape: 'flat' }, 'shape: expected "flat", got nothing'],
    ['nothing at all', { frequencies: [1, 1], note: 'nothing' }, 'expects nothing'],
    [
      'what is no input',
      { frequencies: 'many', leikD: 0 },
      'no answer: ✖ Invalid input: expected array, received string   → at frequencies',
    ],
    [
      'what the library refuses',
      { frequencies: [1, -1], leikD: 0 },
      'no answer: [1, -1] cannot be added exactly: give whole numbers from 0 up',
    ],
  ])('is told where it expects %s', (_, given, told) => {
    expect(run(one('dispersion.five', given)).lines[1]).toBe(`  case 1: ${told}`)
  })

  it.each([
    ['another length of a list', { ranks: [[1, 2]], expected: [1] }, 'rank.kendallW', 'expected [1], got 1'],
    [
      'an item more than there should be',
      { dots: [{ a: 1, b: 1 }], expected: { dots: { a: 1 } } },
      'vote.cumulativeVersusSupporters',
      'dots.b: expected nothing, got 1',
    ],
    [
      'an entry of a list less',
      { answers: { a: [], b: [] }, expected: { orderByNeed: ['a', 'b', 'c'] } },
      'apv.trafficLight',
      'orderByNeed[2]: expected "c", got nothing',
    ],
    ['a list for a number', { r1: 1, r2: 1, d: 2, expected: [0] }, 'visual.lifeCircles', 'expected [0], got 0'],
    [
      'other digits',
      { importance: [1], success: [1], expected: { exactBootstrap: { denominator: '2' } } },
      'group.aggregate',
      'exactBootstrap.denominator: expected "2", got "1"',
    ],
  ])('is told where there is %s', (_, given, id, told) => {
    expect(run(one(id, given)).lines[1]).toBe(`  case 1: ${told}`)
  })

  it('of a set that is not known fails by its name', () => {
    const { code, lines } = run(one('vote.bordas', { expected: 1 }, { expected: 2 }))
    expect([code, ...lines]).toEqual([
      1,
      'vote.bordas: unknown set, 2 failed; did you mean vote.borda?',
      '0 passed, 2 failed',
    ])
    expect(run(one('constructor')).lines[0]).toMatch(
      /^constructor: unknown set, 1 failed; the sets are matrix\.individual, /,
    )
  })
})

describe('what a case says for people', () => {
  it('is not expected, and a field that is expected may have such a name', () => {
    const said = { name: 'n', note: 'n', hint: 'h', printedInTheBook: 7, publishedAs: 8, wrongByOne: 9 }
    expect(run(one('dispersion.five', { frequencies: [2, 0], ...said, leikD: 0 })).code).toBe(0)
    expect(run(one('rank.kendallW', { ranks: [[1, 2]], expected: { W: 1, printed: '2/2' } })).code).toBe(0)
    const published = (unit: string) =>
      run(one('privacy.flatPartition', { sizes: { a: 5 }, minN: 5, expected: { published: [unit] } })).code
    expect([published('a'), published('b')]).toEqual([0, 1])
  })
})

describe('numbers', () => {
  const told = (leikD: number) => run(one('dispersion.five', { frequencies: [1, 2, 1], leikD })).code

  it('match within 1e-9', () => {
    expect([told(0.5 + 1e-9), told(0.5 - 1e-9), told(0.5 + 1.1e-9)]).toEqual([0, 0, 1])
  })
})

describe('a file that is none', () => {
  it.each([
    ['no JSON', '{"sets": [', /^FILE is no JSON: /],
    ['no list of sets', { sets: {} }, /^FILE is no file of worked numbers:\n✖ .*\n {2}→ at sets$/],
    ['no set', { sets: [] }, /^FILE is no file of worked numbers:/],
    ['a case that is none', one('rank.kendallW', [1]), /→ at sets\[0\]\.cases\[0\]/],
  ])('is told so: %s', (_, content, told) => {
    const { code, lines } = run(content)
    expect(code).toMatch(told)
    expect(lines).toEqual([])
  })

  it('is told by the name it was given', () => {
    expect(() => vectors(['nowhere.json'], tmpdir(), () => {})).toThrow(/^nowhere\.json cannot be read: ENOENT/)
  })

  it('is asked for where none or more than one is named', () => {
    for (const args of [[], ['a', 'b']]) expect(() => vectors(args, '/', () => {})).toThrow(/^npm run vectors -- FILE/)
    const lines: string[] = []
    expect(vectors(['--help'], '/', (line) => lines.push(line))).toBe(0)
    expect(lines[0]).toMatch(/^npm run vectors -- FILE/)
  })
})
