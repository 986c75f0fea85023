import { report, result, view } from '@trivsel/engine'
import { render, type Translator } from '@trivsel/i18n'
import { toPlainText } from '@trivsel/i18n/plain-text'
import { describe, expect, it } from 'vitest'
import { tools, translatorsOf } from '../laws/tools'
import { casesOf } from './read-cases'
import { type Played, runCase } from './run-case'

/** Everything a reader can see, as one text. */
const doors = ({ compiled, session }: Played, viewer: string): string =>
  JSON.stringify([
    compiled.tool.steps.map(({ id }) => view(compiled, session, viewer, id)),
    result(compiled, session, viewer),
    report(compiled, session, viewer),
  ])

/** A report on long lines, so that nothing is broken off. */
const told = ({ compiled, session }: Played, viewer: string, translator: Translator): string =>
  toPlainText(render(report(compiled, session, viewer), translator)).replace(/\s+/g, ' ')

// The pack's own tool is its authors' to give examples of.
const own = tools.filter(({ id }) => !id.startsWith('larkbank-'))

it.each(own.map(({ id }) => [id]))('%s has worked examples', (id) => {
  expect(casesOf(id).length).toBeGreaterThanOrEqual(2)
})

describe.each(own.map((tool) => [tool.id, tool] as const))('%s', (id, tool) => {
  it.each(casesOf(id).map((one) => [one.case, one] as const))('%s', (_, one) => {
    const played = runCase(tool, one)
    const { compiled, session } = played
    for (const { for: viewer, in: step, is, missing, never, says, calendar } of one['came-out']) {
      const at = step ?? session.step
      if (is !== undefined) expect(result(compiled, session, viewer)[at]).toMatchObject(played.named(is) as object)
      if (missing !== undefined) {
        expect(view(compiled, session, viewer, at).missing.map(({ code }) => code)).toEqual(missing)
      }
      for (const text of never ?? []) expect(doors(played, viewer)).not.toContain(text)
      const english = translatorsOf(tool).find(({ language }) => language === 'en') as Translator
      for (const text of says ?? []) expect(told(played, viewer, english)).toContain(text)
      if (calendar !== undefined) {
        const entries = report(compiled, session, viewer).calendar
        expect(entries.map((entry) => (entry.kind === 'day' ? entry.on : entry.starts))).toEqual(calendar)
      }
    }
  })
})
