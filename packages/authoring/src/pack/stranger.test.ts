import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { baseCatalogue, packFolder } from '../../test/pack'
import { readPack } from './read-pack'

describe('a pack from a stranger', () => {
  test('is not followed out of its folder', () => {
    const folder = packFolder()
    const elsewhere = packFolder()
    folder.remove('tools/talk/en.yaml')
    symlinkSync(join(elsewhere.folder, 'tools/talk/en.yaml'), join(folder.folder, 'tools/talk/en.yaml'))
    symlinkSync(elsewhere.folder, join(folder.folder, 'models'))
    const link = 'this is no file or folder of its own; a link could lead anywhere'
    expect(folder.letters()).toEqual(expect.arrayContaining([`models:1:1 ${link}`, `tools/talk/en.yaml:1:1 ${link}`]))
  })

  test('is a folder', () => {
    const { folder } = packFolder()
    for (const path of [join(folder, 'none'), join(folder, 'pack.yaml')]) {
      expect(readPack(path, baseCatalogue())).toEqual({ ok: false, letters: [`${path}:1:1 there is no such folder`] })
    }
  })

  test('is UTF-8', () => {
    const folder = packFolder()
    folder.write('tools/talk/da.yaml', Buffer.from('# Ærø\nseats:\n  host: Vært\n', 'latin1'))
    folder.write('tools/talk/en.yaml', Buffer.from('\uFEFFseats:\n  host: V\n', 'utf16le'))
    expect(folder.letters()).toEqual(
      expect.arrayContaining([
        'tools/talk/da.yaml:1:3 byte C6 is not UTF-8: save the file as UTF-8, so that æ, ø and å come through',
        'tools/talk/en.yaml:1:1 byte FF is not UTF-8: save the file as UTF-8, so that æ, ø and å come through',
      ]),
    )
  })

  test('is no larger than what is read, by its size alone', () => {
    const folder = packFolder()
    folder.write('tools/talk/da.yaml', Buffer.alloc(50_000_000, 'a'))
    expect(folder.letters()).toEqual(['pack.yaml:1:1 the pack holds more than the 4194304 bytes that are read'])
    folder.write('tools/talk/da.yaml', Buffer.alloc(1_000_000, 'a'))
    expect(folder.letters()).toContain(
      'tools/talk/da.yaml:1:1 the file holds 1000000 bytes, more than the 524288 that are read',
    )
  })

  test.each(['x', '.x'])('has no thousands of files: %s', (name) => {
    const folder = packFolder()
    mkdirSync(join(folder.folder, 'shared'), { recursive: true })
    for (let i = 0; i < 1100; i++) folder.write(`shared/${name}${i}.yaml`, 'a: b\n')
    expect(folder.letters()).toEqual(['pack.yaml:1:1 the pack holds more than the 1000 files that are read'])
  })

  test('does not lie deeper than anything does', () => {
    const folder = packFolder()
    folder.write('tools/talk/da.yaml', `seats: ${'['.repeat(100_000)}`)
    folder.write('tools/talk/changes.yaml', `${'{a: '.repeat(30)}b${'}'.repeat(30)}`)
    expect(folder.letters()).toEqual([
      'tools/talk/changes.yaml:1:1 lists and fields lie more than 24 deep',
      'tools/talk/da.yaml:1:1 lists and fields lie more than 24 deep',
    ])
  })

  test('does not grow when it is read', () => {
    const folder = packFolder()
    const bomb = [
      'a: &a [x]',
      ...[...'bcdefghij'].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghi'[i]}`).join(', ')}]`),
    ]
    folder.write('tools/talk/da.yaml', bomb.join('\n'))
    expect(folder.letters()).toContain('tools/talk/da.yaml:1:7 remove "&a": content has no aliases')
  })

  test('is told what can be read of its mistakes', () => {
    const folder = packFolder()
    folder.write('tools/talk/da.yaml', Array.from({ length: 8000 }, (_, i) => `x${i}: y\n`).join(''))
    const letters = folder.letters()
    expect(letters).toHaveLength(201)
    expect(letters.at(-1)).toMatch(/^and \d+ more, once these are mended$/)
  })

  test('cannot steer a terminal by what a letter repeats', () => {
    const folder = packFolder()
    folder.write('tools/talk/da.yaml', '"\\u001b[2J\\u202E": y\n')
    folder.write(`tools/talk/${'x'.repeat(80)}\u001b[2J.yaml`, 'a: b\n')
    const letters = folder.letters().join('\n')
    for (const sign of ['\u001b', '\u202e']) expect(letters).not.toContain(sign)
    expect(letters).toContain('U+001B[2J.yaml:1:1 unknown language')
  })
})
