import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { stringify } from 'yaml'
import { checkContent } from '../src/check-content'
import { sharedKeys } from '../src/words/expected-keys'
import { files } from './files'
import { toolFrom } from './tool'

/** A repository with one small tool, whole and right. Tests break one thing in it. */
export interface Repository {
  readonly root: string
  read(file: string): string
  write(file: string, text: string): void
  /** Replaces text that stands in a file. */
  change(file: string, from: string, to: string): void
  /** What is wrong; nothing where all is right. */
  letters(): readonly string[]
}

export function repository(): Repository {
  const root = mkdtempSync(join(tmpdir(), 'trivsel-content-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const read = (file: string): string => readFileSync(join(root, file), 'utf8')
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  for (const [file, text] of Object.entries(files)) write(file, text)
  for (const language of ['da', 'en']) write(`content/shared/${language}.yaml`, stringify(sharedWords()))
  return {
    root,
    read,
    write,
    change: (file, from, to) => {
      if (!read(file).includes(from)) throw new Error(`${file} does not hold ${from}`)
      write(file, read(file).replace(from, to))
    },
    letters: () => {
      const checked = checkContent(root, ['da', 'en'])
      return checked.ok ? [] : checked.letters
    },
  }
}

interface Words {
  [name: string]: string | Words
}

function sharedWords(): Words {
  const words: Words = { report: { title: 'Report' } }
  for (const key of sharedKeys([toolFrom(files['content/tools/talk/tool.yaml'])])) {
    const names = key.replace('shared:', '').split('.')
    const last = names.pop() ?? ''
    let branch = words
    for (const name of names) {
      branch[name] ??= {}
      branch = branch[name] as Words
    }
    branch[last] = 'Words'
  }
  return words
}
