import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readArguments, type Wishes } from './arguments'
import { complaints } from './complaints'
import { type Files, type WriteFault, writeFault, writeFiles } from './files'
import { filesOf, read } from './outputs'
import { heading, paragraph, point } from './page'
import { play } from './play'
import { ratingsIn } from './ratings'
import { pageOf } from './sections'
import type { Run } from './sections/section'
import { type Speaker, speakerOf } from './speaker'
import { summary } from './summary'

/** Where the demo stands, and where what it says goes. */
export interface Surroundings {
  /** Paths are meant from here. */
  readonly folder: string
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

const ownTeam = fileURLToPath(new URL('team-ratings.csv', import.meta.url))
const text = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')

function filesWritten({ labels }: Speaker, files: Files, folder: string): readonly string[] {
  const names = Object.keys(files).filter((name) => files[name] !== null)
  return [
    ...heading(labels.written),
    ...names.flatMap((name) => point(join(folder, name))),
    ...(files['priority-map.svg'] === null ? paragraph(labels.noPicture) : []),
  ]
}

function shown(run: Run, { json }: Wishes, ratings: string, files: Files, folder: string | null): string {
  if (json) return `${JSON.stringify(summary(run.result.priorities), null, 2)}\n`
  return text([...pageOf(run, ratings), ...(folder === null ? [] : filesWritten(run.speaker, files, folder))])
}

/** Runs the demo on ratings. Nothing is shown or written before all of it is sure. Returns the exit code: 0, or 2 for bad input. */
export function runDemo(args: readonly string[], { folder: here, out, err }: Surroundings): number {
  const fail = (faults: readonly string[]): number => {
    err(text(faults))
    return 2
  }
  const wishes = readArguments(args)
  if ('fault' in wishes) return fail([wishes.fault])
  const speaker = speakerOf(wishes.language)

  const folder = wishes.out ?? (wishes.json ? null : join('out', 'demo'))
  const refused = ({ name, fault }: WriteFault) => fail(complaints(speaker, join(folder ?? '', name ?? ''), [fault]))
  const blocked = folder === null ? null : writeFault(resolve(here, folder), [], speaker.labels)
  if (blocked !== null) return refused(blocked)

  const ratings = wishes.ratings ?? relative(here, ownTeam)
  const answers = ratingsIn(resolve(here, ratings), speaker.labels)
  if ('faults' in answers) return fail(complaints(speaker, ratings, answers.faults))
  const played = play(answers.rows, wishes.language)
  if (!played.ok) return fail(complaints(speaker, ratings, [played.problem]))

  const run = read(speaker, played)
  const files = filesOf(run.rendered)
  const page = shown(run, wishes, ratings, files, folder)
  const unwritten = folder === null ? null : writeFiles(resolve(here, folder), files, speaker.labels)
  if (unwritten !== null) return refused(unwritten)
  out(page)
  return 0
}
