import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeWhole } from './write-whole'

test('a file of somebody else that is in the way is left where it is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trivsel-write-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'pack.json')
  const inTheWay = `${file}.${process.pid}.tmp`
  writeFileSync(inTheWay, 'theirs')
  expect(writeWhole(file, 'ours')).toBe(`${file} cannot be written (EEXIST)`)
  expect(readFileSync(inTheWay, 'utf8')).toBe('theirs')
})
