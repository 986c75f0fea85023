import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import * as z from 'zod'
import { type Case, caseSchema } from './case'

const file = (tool: string): string =>
  fileURLToPath(new URL(`../../../../content/tools/${tool}/cases.yaml`, import.meta.url))

/**
 * The worked examples of a tool.
 * @throws Error that names the file and every place where it is no list of cases.
 */
export function casesOf(tool: string): readonly Case[] {
  const path = file(tool)
  if (!existsSync(path)) return []
  const read = z.array(caseSchema).safeParse(parse(readFileSync(path, 'utf8')))
  if (!read.success) throw new Error(`content/tools/${tool}/cases.yaml\n${z.prettifyError(read.error)}`)
  return read.data
}
