import type { Finding, Override } from '@trivsel/core'
import { inPlainWords } from '../in-plain-words'
import { type Letter, printLetters } from '../letter'
import { kebab } from '../read/field-names'
import { follow, type Node } from '../read/node'

const MOST = 200
const LONGEST = 500

// Nobody reads more, and looking for what each slip was meant to be takes its time.
const ENOUGH = 1000

/** True where so much is wrong that the rest of a pack is better read once that is mended. */
export const isEnough = (letters: readonly Letter[]): boolean => letters.length > ENOUGH

// A name or a text that a letter repeats may come from anybody, and must not steer a terminal.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const STEERS = /[\u0000-\u001F\u007F-\u009F\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g

const shown = (line: string): string => {
  const plain = line.replace(STEERS, (sign) => `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain
}

/** Letters with the folder before each place, as many as somebody can read. */
export function printPackLetters(folder: string, letters: readonly Letter[]): string[] {
  const root = folder.replaceAll('\\', '/').replace(/\/+$/, '')
  const lines = printLetters(
    letters.map(({ at, message }) => ({ at: { ...at, file: at.file === '' ? root : `${root}/${at.file}` }, message })),
  )
  const more = lines.length - MOST
  return [...lines.slice(0, MOST).map(shown), ...(more > 0 ? [`and ${more} more, once these are mended`] : [])]
}

/** What core found in a pack, told at the place where it was written. */
export function letterOf(tree: Node, { path, message }: Finding): Letter {
  const { at, missing } = follow(tree, path)
  if (message === 'this text is missing') return { at, message: `${path.slice(3).join('.')} is missing` }
  const field = missing.map((name) => kebab(String(name))).join('.')
  const plain = inPlainWords(message)
  return { at, message: field === '' ? plain : `${field}: ${plain}` }
}

const brief = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text)

/** Tells where a text of the pack stands for another that is no longer the one it was written for. */
export function staleLetter(
  tree: Node,
  words: readonly { namespace: string; language: string }[],
  one: Override,
): Letter {
  const [namespace = '', key = ''] = splitKey(one.key)
  const i = words.findIndex((file) => file.namespace === namespace && file.language === one.language)
  const { at } = follow(tree, ['words', i, 'texts', ...key.split('.')])
  return { at, message: `the text that this stands for has changed; it is now "${brief(one.text)}" (${one.of})` }
}

/** Tells how many texts of a file nobody has accepted yet. */
export function unrecordedLetters(
  files: readonly { namespace: string; language: string; file: string }[],
  all: readonly Override[],
): Letter[] {
  return files.flatMap(({ namespace, language, file }) => {
    const count = all.filter((one) => one.language === language && splitKey(one.key)[0] === namespace).length
    if (count === 0) return []
    const texts = count === 1 ? 'one text stands for another, and it is' : `${count} texts stand for others, and it is`
    return [{ at: { file, line: 1, column: 1 }, message: `${texts} not recorded which; run trivsel-pack accept` }]
  })
}

const splitKey = (key: string): [string, string] => [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)]
