import { readFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'

const notes = new URL('notes.md', import.meta.url)

/** What was measured on, and when. */
function machine(): string {
  const [first] = cpus()
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB of memory`
  const day = new Date().toISOString().slice(0, 10)
  return `Measured on ${day} with Node ${process.versions.node}, ${cpus().length} cores (${first?.model.trim()}), ${memory}.`
}

/** The page of figures: how to read it, the tables, and what the figures mean. */
export const page = (sections: readonly string[]): string => {
  const [before, after] = readFileSync(notes, 'utf8').split('\n---\n') as [string, string]
  return `${[before.trim(), machine(), ...sections, after.trim()].join('\n\n')}\n`
}
