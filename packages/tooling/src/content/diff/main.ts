import { parseArgs } from 'node:util'
import { root } from '../../check/workspace'
import { type ChangeClass, changeClasses } from './change'
import { compare } from './compare'
import { printChanges } from './print'
import { readCatalogue } from './read-catalogue'

const USAGE = `npm run content:diff -- OLD [NEW] [--fail-on CLASS]

OLD and NEW are each a catalogue.json, a folder that holds one, or a revision of this repository.
NEW is the content built here last where it is left out.
CLASS is ${changeClasses.join(', ')}: the command fails where there is a change of that class or a graver one.`

function main(): number {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'fail-on': { type: 'string' } } })
  const [before, after = root, ...more] = positionals
  const failOn = values['fail-on']
  const known = failOn === undefined || changeClasses.includes(failOn as ChangeClass)
  if (!known) throw new Error(`there is no class "${failOn}"\n\n${USAGE}`)
  if (before === undefined || more.length > 0) throw new Error(USAGE)
  // npm moves to the package it finds; paths are meant from where the command was typed.
  const from = process.env['INIT_CWD'] ?? process.cwd()
  const [old, now] = [readCatalogue(before, root, from), readCatalogue(after, root, from)]
  if (!old.ok || !now.ok) throw new Error([old, now].flatMap((read) => (read.ok ? [] : read.letters)).join('\n'))
  const changes = compare(old.catalogue, now.catalogue)
  for (const line of printChanges(changes)) console.log(line)
  if (failOn === undefined) return 0
  const graveness = changeClasses.indexOf(failOn as ChangeClass)
  return changes.some((change) => changeClasses.indexOf(change.class) >= graveness) ? 1 : 0
}

try {
  process.exitCode = main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
