import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from '@trivsel/authoring/test/content'
import { expect, test } from 'vitest'
import { buildContent } from '../build-content'
import { compare } from './compare'
import { type Read, readCatalogue } from './read-catalogue'

const catalogueIn = (read: Read) => {
  if (!read.ok) throw new Error(read.letters.join('\n'))
  return read.catalogue
}

function built() {
  const at = repository()
  buildContent(at.root, { sheets: false })
  return { ...at, read: (name: string) => readCatalogue(name, at.root, at.root) }
}

test('a file, its folder, the package and the repository all lead to the same catalogue', () => {
  const { read } = built()
  const names = ['content/dist/json/catalogue.json', 'content/dist/json', 'content/dist', 'content', '.']
  const [first, ...others] = names.map((name) => catalogueIn(read(name)))
  expect(first?.tools.map(({ id }) => id)).toEqual(['talk'])
  for (const other of others) expect(other).toEqual(first)
})

test('a revision is read from git and leaves the work in hand alone', () => {
  const { root, read, change } = built()
  const git = (...args: string[]) => {
    const { status, stderr } = spawnSync('git', [
      '-C',
      root,
      '-c',
      'user.name=a',
      '-c',
      'user.email=a@b.example',
      ...args,
    ])
    if (status !== 0) throw new Error(stderr.toString())
  }
  git('init', '--quiet')
  git('add', 'content')
  git('commit', '--quiet', '--message', 'first', '--no-gpg-sign')
  change('content/tools/talk/da.yaml', 'title: Samtalen', 'title: Snakken')
  buildContent(root, { sheets: false })
  expect(compare(catalogueIn(read('HEAD')), catalogueIn(read('.')))).toEqual([
    { class: 'wording', where: 'talk:title [da]', what: '"Samtalen" → "Snakken"' },
  ])
})

test('what is none says why', () => {
  const { root, read, write } = built()
  const letters = (name: string) => {
    const answer = read(name)
    return answer.ok ? [] : answer.letters
  }
  mkdirSync(join(root, 'empty'))
  expect(letters('empty')).toEqual(['empty holds no catalogue.json; build its content first'])
  expect(letters('nowhere')).toEqual(['"nowhere" is no file, no folder and no revision of this repository'])
  expect(letters('--help')).toEqual(['"--help" is no file, no folder and no revision of this repository'])
  write('broken.json', '{')
  expect(letters('broken.json')).toEqual([
    'broken.json is no JSON: name a catalogue.json, a folder that holds one, or a revision',
  ])
  writeFileSync(join(root, 'other.json'), '{"version":"1"}')
  expect(letters('other.json')).toContainEqual('other.json languages: this field is missing')
})
