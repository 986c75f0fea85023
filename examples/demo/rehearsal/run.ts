import { join, resolve } from 'node:path'
import { textKey } from '@trivsel/core'
import { text } from '@trivsel/i18n'
import type { Wishes } from '../arguments'
import type { Surroundings } from '../demo'
import { type WriteFault, writeFault, writeFiles } from '../files'
import { labels } from '../labels'
import { heading, paragraph, point } from '../page'
import { toolOf, translatorOf } from './library'
import { filesOf } from './outputs'
import { rehearse } from './rehearse'
import { scriptOf } from './script'

const lines = (of: readonly string[]): string => of.map((line) => `${line}\n`).join('')

/** Plays a tool with made-up people and writes what it leaves. Returns the exit code: 0, or 2 where nothing could be written. */
export async function runRehearsal(
  { language, rehearsal, out: wished }: Wishes & { readonly rehearsal: NonNullable<Wishes['rehearsal']> },
  { folder: here, out, err }: Surroundings,
): Promise<number> {
  const said = labels[language]
  const folder = wished ?? join('out', rehearsal.tool)
  const refused = ({ name, fault }: WriteFault): number => {
    err(lines([`${join(folder, name ?? '')}: ${fault}`]))
    return 2
  }
  const blocked = writeFault(resolve(here, folder), [], said)
  if (blocked !== null) return refused(blocked)

  const tool = toolOf(rehearsal.tool)
  const translator = translatorOf(tool, language)
  const stage = rehearse(tool, scriptOf(tool.id, language), rehearsal.seed)
  const files = await filesOf(stage, translator, said.rehearsed(rehearsal.seed))
  const unwritten = writeFiles(resolve(here, folder), files, said)
  if (unwritten !== null) return refused(unwritten)

  const written = Object.keys(files).filter((name) => files[name] !== null)
  out(
    lines([
      ...heading(text(translator, textKey.tool(tool.id, 'title')), '='),
      ...paragraph(said.played(stage.session.participants.length, tool.steps.length, stage.journal.length)),
      ...heading(said.written),
      ...written.flatMap((name) => point(join(folder, name))),
    ]),
  )
  return 0
}
