import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseYaml, plain } from '@trivsel/authoring/content'
import type { Source } from '@trivsel/core'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { root } from '../check/workspace'
import { readyContent } from './build-content'

/** As much of the Citation File Format 1.2.0 as is used, and nothing besides: an unknown field is a slip. */
const names = z.array(z.strictObject({ name: z.string().min(1) })).min(1)
const reference = z.strictObject({
  type: z.literal('report'),
  title: z.string().min(1),
  authors: names,
  year: z.int().optional(),
  month: z.int().min(1).max(12).optional(),
  isbn: z
    .string()
    .regex(/^[0-9 -]{10,17}[0-9X]$/)
    .optional(),
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/)),
  notes: z.string().optional(),
})
const citation = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: z.string().min(1),
  type: z.enum(['dataset', 'software']),
  title: z.string().min(1),
  abstract: z.string().min(1),
  authors: names,
  version: z.string(),
  license: z.string(),
  keywords: z.array(z.string()).min(1),
  references: z.array(reference),
})

function cited(): z.infer<typeof citation> {
  const file = 'content/CITATION.cff'
  const tree = parseYaml(file, readFileSync(join(root, file), 'utf8'), ({ line }, message) => {
    throw new Error(`${file}:${line} ${message}`)
  })
  return citation.parse(tree && plain(tree))
}

test('the content is cited by the version and the licence it is published with', () => {
  const { version, license } = JSON.parse(readFileSync(join(root, 'content/package.json'), 'utf8'))
  expect(cited()).toMatchObject({ type: 'dataset', version, license })
})

test('every document it follows is referred to, with its edition and ISBN', () => {
  const ready = readyContent(root)
  if (!ready.ok) throw new Error(ready.letters.join('\n'))
  const wanted = ({ title, publisher, edition, isbn, language }: Source) => {
    const [year, month] = (edition ?? '').split('-').map(Number)
    return {
      ...{ title, authors: publisher.split(', ').map((name) => ({ name })), languages: [language] },
      ...(edition === null ? {} : { year, month }),
      ...(isbn === null ? {} : { isbn }),
    }
  }
  const references = cited().references.map(({ type: _, notes: __, ...rest }) => rest)
  expect(references).toEqual(ready.content.sources.map(wanted))
})
