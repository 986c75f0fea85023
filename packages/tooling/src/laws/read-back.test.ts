import type { Step, Tool } from '@trivsel/core'
import { report } from '@trivsel/engine'
import { type Phrase, picturesOf, type RenderedReport, render, type Translator } from '@trivsel/i18n'
import { describe, expect, it } from 'vitest'
import { draftOf } from './drafts'
import { holds } from './holds'
import { phrasesIn } from './phrases'
import { type Reading, readers, readPictures } from './readers'
import { eventTypes } from './schemas'
import { hostileWriting, MARK, plainWriting, type Writing } from './texts'
import { spokenBy, tools, translatorsOf } from './tools'
import { moveOn } from './unblock'
import { doSomething } from './walk'
import { Walker } from './walker'

/** Writes something by an event of a type, where that may be done. */
function write(walker: Walker, type: string, step: Step, by: string): void {
  for (let i = 0; i < 12; i++) {
    const draft = draftOf(walker, type, step, by)
    if (MARK.test(JSON.stringify(draft)) && walker.try(draft) === null) return
  }
}

/** Goes through a tool and writes wherever something can be written. */
function written(tool: Tool, writing: Writing): Walker {
  const walker = new Walker(tool, 5, writing)
  const types = eventTypes(walker.compiled).filter(({ texts }) => texts.length > 0)
  for (const step of tool.steps) {
    const here = types.filter(({ verb }) => verb === null || verb === step.activity)
    // What is added last is not put in other words any more.
    const backwards = [...here].reverse()
    // Groups are formed before they begin.
    write(walker, 'form-groups', step, walker.lead)
    doSomething(walker, step, 16)
    for (const by of [walker.lead, ...walker.inSeats(step.seats).slice(0, 3)]) {
      for (const { type } of [...here, ...backwards, ...backwards]) write(walker, type, step, by)
    }
    moveOn(walker)
  }
  return walker
}

// Blanks, where lines are broken, and what turns or joins text without being seen are a format's own affair.
const squeezed = (text: string): string => text.replace(/[\s/\u202A-\u202E\u2066-\u2069\u2060]/g, '')

const theirs = (phrases: readonly Phrase[]): string[] =>
  phrases.flatMap((phrase) => phrase.filter(({ own, text }) => own && MARK.test(text)).map(({ text }) => text))

/** What people wrote, as far as a report tells it outside its pictures. */
const told = ({ about, parts }: RenderedReport): string[] =>
  theirs(phrasesIn([about, parts.map(({ blocks }) => blocks.filter(({ kind }) => kind !== 'picture'))]))

const missing = ({ text }: Reading, texts: readonly string[]): string | undefined => {
  const all = squeezed(text)
  return texts.find((one) => !all.includes(squeezed(one)))
}

/** What a picture lacks. A word may be broken there, and a text that is too long for its place shortened. */
const undrawn = ({ text }: Reading, texts: readonly string[]): string | undefined => {
  const bare = (one: string): string => squeezed(one).replaceAll('-', '')
  const [all, length] = [bare(text), text.includes('…') ? 12 : undefined]
  return texts.find((one) => !all.includes(bare(one).slice(0, length)))
}

/** Marks of the texts that came to a file and were read there. */
const arrived = new Set<string>()
/** Where each text was written: activity, type and field. */
const places = new Map<string, string>()
const drawn = { plain: new Set<string>(), hostile: new Set<string>() }

function note(tool: Tool, { journal }: Walker): void {
  for (const event of journal) {
    const verb = ['join', 'open'].includes(event.type) ? null : tool.steps.find(({ id }) => id === event.step)?.activity
    const look = (value: unknown, path: readonly string[]): void => {
      if (typeof value === 'string' && MARK.test(value)) {
        places.set(`${tool.id} ${MARK.exec(value)?.[0]}`, `${verb} ${event.type} ${path.join('.')}`)
      } else if (typeof value === 'object' && value !== null) {
        for (const [name, part] of Object.entries(value)) look(part, Array.isArray(value) ? path : [...path, name])
      }
    }
    look(event, [])
  }
}

describe('what people write is read back as they wrote it, and builds nothing', () => {
  it.each(tools.map((tool, at) => [tool.id, tool, at] as const))('%s', async (_, tool, at) => {
    const [hostile, plain] = [written(tool, hostileWriting), written(tool, plainWriting)]
    const said = ({ journal }: Walker) => journal.map(({ type, by, step }) => `${by} ${type} ${step}`)
    expect(said(hostile)).toEqual(said(plain))
    holds(hostile, spokenBy(tool), false)
    note(tool, hostile)
    // Half of the tools in each language.
    const translator = translatorsOf(tool)[at % 2]
    const [nasty, tame] = [hostile, plain].map(({ compiled, session, lead }) =>
      render(report(compiled, session, lead), translator as Translator),
    ) as [RenderedReport, RenderedReport]
    for (const [format, read] of Object.entries(readers)) {
      const found = await read(nasty)
      expect(found.shape, format).toEqual((await read(tame)).shape)
      const texts = format === 'icalendar' ? theirs(phrasesIn(nasty.calendar)) : told(nasty)
      expect(missing(found, texts), format).toBeUndefined()
      for (const text of texts) arrived.add(`${tool.id} ${MARK.exec(text)?.[0]}`)
    }
    for (const [i, found] of readPictures(nasty).entries()) {
      for (const name of found.shape) drawn.hostile.add(name)
      expect(undrawn(found, theirs(phrasesIn(picturesOf(nasty)[i]))), `picture ${i}`).toBeUndefined()
    }
    for (const found of readPictures(tame)) for (const name of found.shape) drawn.plain.add(name)
  })

  it('draws pictures of nothing but shapes and letters', () => {
    expect([...drawn.hostile].filter((name) => !drawn.plain.has(name))).toEqual([])
    expect(
      [...drawn.plain].filter((name) => /script|foreign|image|style|href|\bon|cdata|comment|doctype/.test(name)),
    ).toEqual([])
  })

  it('was looked for in every field in which anything can be written', () => {
    const fields = new Set(
      tools
        .flatMap((tool) => eventTypes(new Walker(tool, 1).compiled))
        .flatMap(({ type, verb, texts }) => texts.map(({ path }) => `${verb} ${type} ${path}`)),
    )
    const reached = new Set([...places].filter(([mark]) => arrived.has(mark)).map(([, place]) => place))
    expect([...fields].filter((field) => ![...places.values()].includes(field))).toEqual([])
    expect([...fields].filter((field) => !reached.has(field))).toEqual([])
  })
})
