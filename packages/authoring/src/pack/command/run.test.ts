import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { overlay, parsePack } from '@trivsel/core'
import { expect, onTestFinished, test } from 'vitest'
import { baseCatalogue, type PackFolder, packFolder } from '../../../test/pack'
import { run } from './run'

/** A folder with a base catalogue in it, and a pack elsewhere. */
function place(): { readonly cwd: string; readonly pack: PackFolder } {
  const cwd = mkdtempSync(join(tmpdir(), 'trivsel-command-'))
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }))
  writeFileSync(join(cwd, 'base.json'), JSON.stringify(baseCatalogue()))
  return { cwd, pack: packFolder() }
}

test('check says that a pack fits, and which texts to look at', () => {
  const { cwd, pack } = place()
  const { code, out, err } = run(['check', pack.folder, '--base', 'base.json'], cwd)
  expect({ code, out }).toEqual({
    code: 0,
    out: ['acme 2.0.0 fits version 1.2.3: 1 tool, model or deck of its own, 1 changed, 5 sets of words, in da, en'],
  })
  expect(err).toHaveLength(3)
  expect(readdirSync(cwd)).toEqual(['base.json'])
})

test('check tells what is wrong, with the folder as it was named', () => {
  const { cwd, pack } = place()
  pack.change('pack.yaml', 'da, en', 'dansk, en')
  const { code, out, err } = run(['check', pack.folder, '--base', 'base.json'], cwd)
  expect({ code, out }).toEqual({ code: 1, out: [] })
  expect(err[0]).toBe(`${pack.folder}/pack.yaml:3:13 unknown language "dansk", did you mean "da"?`)
  const name = pack.folder.replace(`${tmpdir()}/`, '')
  expect(run(['check', name, '--base', join(cwd, 'base.json')], tmpdir()).err[0]).toMatch(
    new RegExp(`^${name}/pack.yaml:3:13`),
  )
})

test('without a base, the content that is installed where the command is run counts', () => {
  const { cwd, pack } = place()
  const content = join(cwd, 'node_modules/@trivsel/content')
  mkdirSync(content, { recursive: true })
  writeFileSync(join(content, 'package.json'), '{"exports":{"./json/*":"./*"}}')
  writeFileSync(join(content, 'catalogue.json'), JSON.stringify({ ...baseCatalogue(), version: '9.9.9' }))
  expect(run(['check', pack.folder], cwd).out[0]).toContain('fits version 9.9.9')
})

test('build writes a pack that comes through the door, and nothing beside it', () => {
  const { cwd, pack } = place()
  expect(run(['build', pack.folder, '--base', 'base.json', '--out', 'acme.json'], cwd).code).toBe(0)
  const parsed = parsePack(JSON.parse(readFileSync(join(cwd, 'acme.json'), 'utf8')))
  expect(parsed.ok && overlay(baseCatalogue(), parsed.value).ok).toBe(true)
  expect(readdirSync(cwd).sort()).toEqual(['acme.json', 'base.json'])
})

test('build writes nothing while anything is wrong, and leaves what was there', () => {
  const { cwd, pack } = place()
  writeFileSync(join(cwd, 'acme.json'), 'old')
  pack.change('tools/talk/changes.yaml', 'group: results', 'group: result')
  expect(run(['build', pack.folder, '--base', 'base.json', '--out', 'acme.json'], cwd).code).toBe(1)
  expect(readFileSync(join(cwd, 'acme.json'), 'utf8')).toBe('old')
  expect(readdirSync(cwd).sort()).toEqual(['acme.json', 'base.json'])
})

test('build says where it cannot write', () => {
  const { cwd, pack } = place()
  const { code, err } = run(['build', pack.folder, '--base', 'base.json', '--out', 'none/acme.json'], cwd)
  expect({ code, err }).toEqual({
    code: 2,
    err: [`trivsel-pack: ${join(cwd, 'none/acme.json')} cannot be written (ENOENT)`],
  })
  mkdirSync(join(cwd, 'acme.json'))
  expect(run(['build', pack.folder, '--base', 'base.json', '--out', 'acme.json'], cwd).code).toBe(2)
  expect(readdirSync(cwd).sort()).toEqual(['acme.json', 'base.json'])
})

test('accept records the texts as they are, and check is silent until one of them changes', () => {
  const { cwd, pack } = place()
  expect(run(['accept', pack.folder, '--base', 'base.json'], cwd)).toEqual({
    code: 0,
    out: ['3 texts stand for others, as those are in version 1.2.3'],
    err: [],
  })
  expect(run(['check', pack.folder, '--base', 'base.json'], cwd).err).toEqual([])
  const later = readFileSync(join(cwd, 'base.json'), 'utf8').replaceAll('"Vært"', '"Værtinde"')
  writeFileSync(join(cwd, 'base.json'), later)
  const { code, err } = run(['check', pack.folder, '--base', 'base.json'], cwd)
  expect({ code, err: err.map((line) => line.replace(`${pack.folder}/`, '')) }).toEqual({
    code: 0,
    err: [
      'tools/talk/da.yaml:2:9 the text that this stands for has changed; it is now "Værtinde" (da)',
      'tools/talk/en.yaml:2:9 the text that this stands for has changed; it is now "Værtinde" (en)',
    ],
  })
})

test('accept records nothing of a pack that is not right', () => {
  const { cwd, pack } = place()
  pack.change('pack.yaml', 'da, en', 'xx')
  expect(run(['accept', pack.folder, '--base', 'base.json'], cwd).code).toBe(1)
  expect(existsSync(join(pack.folder, 'based-on.yaml'))).toBe(false)
})

test.each([
  [['chek', 'x'], 'it cannot "chek"; did you mean "check"?'],
  [['check'], 'say which folder to check'],
  [['check', 'a', 'b'], 'one folder at a time: "b" is one too many'],
  [['build', 'a'], 'say where to write the pack: --out FILE'],
  [['accept', 'a', '--out', 'b'], '"accept" writes no file of its own: leave --out away'],
  [['check', 'a', '--bas', 'b'], "Unknown option '--bas'"],
  [['check', 'a', '--base', 'none.json'], 'none.json: there is no such file'],
  [['check', 'a', '--base', 'text.txt'], 'text.txt: this is no JSON'],
  [['check', 'a', '--base', 'other.json'], 'other.json is no catalogue that holds: version: this field is missing'],
])('%j is told: %s', (args, message) => {
  const { cwd } = place()
  writeFileSync(join(cwd, 'text.txt'), 'text')
  writeFileSync(join(cwd, 'other.json'), '{}')
  const { code, out, err } = run(args, cwd)
  expect({ code, out }).toEqual({ code: 2, out: [] })
  expect(err[0]).toContain(`trivsel-pack: ${message}`)
})

test.each([[], ['--help'], ['help'], ['check', '-h']])('%s shows what there is', (...args) => {
  const { code, out, err } = run(args, '.')
  expect({ code, err }).toEqual({ code: 0, err: [] })
  expect(out.join('\n')).toContain('trivsel-pack build FOLDER --out FILE')
})

test('the program says the same and ends with the code', () => {
  const { cwd, pack } = place()
  const main = fileURLToPath(new URL('main.ts', import.meta.url))
  const args = [
    '--import',
    'tsx',
    '--conditions=@trivsel/source',
    main,
    'check',
    pack.folder,
    '--base',
    join(cwd, 'base.json'),
  ]
  const root = fileURLToPath(new URL('../../../../..', import.meta.url))
  expect(
    execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  ).toContain('acme 2.0.0 fits')
  pack.change('pack.yaml', 'da, en', 'xx')
  expect(() => execFileSync(process.execPath, args, { cwd: root, stdio: 'ignore' })).toThrow(/Command failed/)
})

test('a pack is not written over its own sources', () => {
  const { cwd, pack } = place()
  for (const out of ['pack.yaml', 'tools/acme.json']) {
    const { code, err } = run(['build', pack.folder, '--base', 'base.json', '--out', join(pack.folder, out)], cwd)
    expect(code).toBe(2)
    expect(err[0]).toContain('lies in the pack itself, where only its sources are')
  }
  expect(readFileSync(join(pack.folder, 'pack.yaml'), 'utf8')).toContain('id: acme')
})

test('a folder is named as it is, whatever its name holds', () => {
  const { cwd, pack } = place()
  renameSync(pack.folder, join(cwd, 'a$&b'))
  writeFileSync(join(cwd, 'a$&b/pack.yaml'), 'id: acme\n')
  expect(run(['check', 'a$&b', '--base', 'base.json'], cwd).err[0]).toMatch(/^a\$&b\/pack\.yaml:1:1 /)
})
