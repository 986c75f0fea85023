import type { TextKey } from '@trivsel/core'
import type { Published } from '../write/published'
import { code, plainly, table } from './markdown'

/** Texts that belong together, under a key that theirs begin with. */
export interface Group {
  readonly name: string
  /** Told once, and left out before each text. Empty where the keys differ. */
  readonly prefix: string
  /** Markdown, told in one line. */
  readonly notes: readonly string[]
  readonly keys: readonly TextKey[]
}

/** A part of a sheet: a heading, and one table with its own texts and those of what belongs to it. */
export interface Section extends Group {
  readonly level: 2 | 3
  readonly groups: readonly Group[]
}

/** A text in every language, one after the other. */
export const inAll = ({ catalogue, text }: Published, key: TextKey): string =>
  catalogue.languages.map((language) => plainly(text(language, key))).join(' · ')

const pathOf = (key: TextKey): string => key.slice(key.indexOf(':') + 1)

/** Hands out the keys of a namespace, each once, so that a sheet holds all of them and none twice. */
export function handOut(keys: readonly TextKey[]): (...prefixes: readonly string[]) => TextKey[] {
  const left = new Set(keys)
  const begins = (path: string, prefix: string): boolean =>
    prefix === '' || path === prefix || path.startsWith(`${prefix}.`) || path.startsWith(`${prefix}_`)
  return (...prefixes) => {
    const found = new Set(prefixes.flatMap((prefix) => [...left].filter((key) => begins(pathOf(key), prefix))))
    for (const key of found) left.delete(key)
    return [...found]
  }
}

const headingOf = ({ name, prefix }: Group): string => (prefix === '' ? name : `${name} ${code(prefix)}`)

/** A section as Markdown. A title stands out, so that the eye finds what belongs below it. */
export function printSection(published: Published, section: Section): string {
  const { languages } = published.catalogue
  const rows = (group: Group): string[][] => group.keys.map((key) => rowOf(published, key, group.prefix))
  const groups = section.groups.filter(({ keys }) => keys.length > 0)
  const all = [...rows(section), ...groups.flatMap((group) => [opening(group, languages.length), ...rows(group)])]
  return [
    `${'#'.repeat(section.level)} ${headingOf(section)}`,
    ...(section.notes.length === 0 ? [] : [section.notes.join(' · ')]),
    ...(all.length === 0 ? [] : [table([...languages.map(ownName), 'key'], all)]),
  ].join('\n\n')
}

function rowOf({ catalogue, text }: Published, key: TextKey, prefix: string): string[] {
  const path = pathOf(key)
  const bold = /(?:^|\.)title$/.test(path)
  const said = catalogue.languages.map((language) => plainly(text(language, key)))
  const below = prefix === '' ? path : path.slice(prefix.length + 1)
  return [...said.map((one) => (bold && one !== '' ? `**${one}**` : one)), code(below)]
}

/** The row in which a group begins: what it is and where it comes from, and the key that its own begin with. */
const opening = ({ name, prefix, notes }: Group, languages: number): string[] => [
  `▸ ${[name, ...notes].join(' · ')}`,
  ...Array.from({ length: languages - 1 }, () => ''),
  prefix === '' ? '' : code(prefix),
]

/** The name of a language as it calls itself. */
function ownName(language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
