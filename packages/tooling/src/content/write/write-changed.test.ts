import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeChanged } from './write-changed'

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'trivsel-write-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

const files = (texts: Record<string, string>) => new Map(Object.entries(texts))

test('writes what changed and removes what is no longer written', () => {
  const root = folder()
  const scratch = join(root, 'scratch')
  const write = (texts: Record<string, string>) => writeChanged(root, new Map([['dist', files(texts)]]), scratch)
  expect(write({ 'tools/a.js': '1', 'tools/b.js': '1' })).toEqual(['dist/tools/a.js', 'dist/tools/b.js'])
  expect(write({ 'tools/a.js': '1', 'words/c.js': '1' })).toEqual(['dist/words/c.js', 'dist/tools/b.js'])
  expect(existsSync(join(root, 'dist/tools/b.js'))).toBe(false)
  expect(write({ 'tools/a.js': '1', 'words/c.js': '1' })).toEqual([])
})

test('what cannot be written in full changes nothing, in no folder', () => {
  const root = folder()
  mkdirSync(join(root, 'dist'))
  writeFileSync(join(root, 'dist/a.js'), 'old')
  // A file where the scratch folder should be stands for a disk that refuses.
  writeFileSync(join(root, 'scratch'), '')
  const folders = new Map([
    ['dist', files({ 'a.js': 'new' })],
    ['docs', files({ 'a.md': 'new' })],
  ])
  expect(() => writeChanged(root, folders, join(root, 'scratch'))).toThrow()
  expect(readFileSync(join(root, 'dist/a.js'), 'utf8')).toBe('old')
  expect(existsSync(join(root, 'docs'))).toBe(false)
})

test('a folder that is not named is left alone', () => {
  const root = folder()
  writeFileSync(join(root, 'mine.md'), 'mine')
  writeChanged(root, new Map([['dist', files({ 'a.js': '1' })]]), join(root, 'scratch'))
  expect(existsSync(join(root, 'mine.md'))).toBe(true)
})
