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

test('writes what changed and removes what is no longer written', () => {
  const root = folder()
  const [dist, scratch] = [join(root, 'dist'), join(root, 'scratch')]
  const write = (files: Record<string, string>) => writeChanged(dist, new Map(Object.entries(files)), scratch)
  expect(write({ 'tools/a.js': '1', 'tools/b.js': '1' })).toEqual(['tools/a.js', 'tools/b.js'])
  expect(write({ 'tools/a.js': '1', 'words/c.js': '1' })).toEqual(['words/c.js', 'tools/b.js'])
  expect(existsSync(join(dist, 'tools/b.js'))).toBe(false)
  expect(write({ 'tools/a.js': '1', 'words/c.js': '1' })).toEqual([])
})

test('what cannot be written in full changes nothing', () => {
  const root = folder()
  const dist = join(root, 'dist')
  mkdirSync(dist)
  writeFileSync(join(dist, 'a.js'), 'old')
  // A file where the scratch folder should be stands for a disk that refuses.
  writeFileSync(join(root, 'scratch'), '')
  expect(() => writeChanged(dist, new Map([['a.js', 'new']]), join(root, 'scratch'))).toThrow()
  expect(readFileSync(join(dist, 'a.js'), 'utf8')).toBe('old')
})
