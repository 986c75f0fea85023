import type { Tool } from '@trivsel/core'
import { expect, test } from 'vitest'
import { repository } from '../../test/content'
import { files } from '../../test/files'
import { resolve } from '../../test/tool'
import { printLetters } from '../letter'
import type { Resolved } from '../resolve/resolve-piece'
import { shownNowhere } from './shown-nowhere'

const lists = `pages:
  - { id: why, lists: [reasons], sets: [aloud], examples: [filled] }
forms:
  - { id: plan, fields: [{ id: goal, kind: text }] }
lists:
  - { id: reasons, kind: points, items: [one] }
sets:
  - { id: aloud, questions: [one] }
  - { id: dealt, questions: [one] }
  - { id: met, questions: [one] }
examples:
  - { id: filled, form: plan, answers: [{ field: goal, lines: [one] }] }
`
const step = (id: string, rest: string): string =>
  `  - { id: ${id}, phase: before, seats: [host], privacy: group, ${rest} }\n`

const steps = {
  reading: step('reading', 'activity: read, pages: [why]'),
  filling: step('filling', 'activity: fill, form: plan, per: person'),
  dealing: step('dealing', 'activity: deal, set: dealt, rounds: { min: 1, max: 1 }'),
  talking: step(
    'talking',
    'activity: meet, agenda: [{ id: talk, minutes: { min: 1, planned: 1, max: 1 }, step: talking, sets: [met] }]',
  ),
}

function letters(...parts: string[]): readonly string[] {
  const text = files['content/tools/talk/tool.yaml'].replace('steps:\n', `${lists}steps:\n${parts.join('')}`)
  const { letters: wrong, ...tool } = resolve(text)
  expect(wrong).toEqual([])
  return printLetters(shownNowhere(tool as Resolved<Tool>)).map((letter) =>
    letter.replace(/^\S+ "talk" shows nobody /, ''),
  )
}

test('what steps, pages and agendas name is shown', () => {
  expect(letters(...Object.values(steps))).toEqual([])
  expect(
    letters(steps.reading, steps.dealing, steps.talking, step('done', 'activity: fill, form: plan, per: group')),
  ).toEqual([])
})

test('what no step leads to is told where it stands', () => {
  expect(letters(steps.filling)).toEqual([
    'the page "why": it must be named in a step that reads',
    'the set of questions "dealt": it must be named in a page, an agenda or a step that deals',
    'the set of questions "met": it must be named in a page, an agenda or a step that deals',
  ])
  expect(letters(steps.reading, steps.dealing, steps.talking)).toEqual([
    'the form "plan": it must be named in a step that fills',
  ])
})

test('a drawing is shown where its form is filled or its page is read', () => {
  const drawings = `drawings:
  - { id: tree, as: tree, form: thoughts, field: what }
  - { id: kinds, as: grid, page: kinds, across: [past, future], up: [straight, round], cells: [] }
forms:
  - { id: thoughts, fields: [{ id: what, kind: tree, branches: [one], depth: 1 }] }
pages: [kinds]
`
  const shown = (...more: string[]): readonly string[] => {
    const text = files['content/tools/talk/tool.yaml'].replace('steps:\n', `${drawings}steps:\n${more.join('')}`)
    const { letters: wrong, ...tool } = resolve(text)
    expect(wrong).toEqual([])
    return shownNowhere(tool as Resolved<Tool>).map(({ message }) => message)
  }
  const filling = step('filling', 'activity: fill, form: thoughts, per: person')
  const reading = step('reading', 'activity: read, pages: [kinds]')
  const nobody = (id: string) => `"talk" shows nobody the drawing "${id}": a step must fill its form or read its page`
  expect(shown(filling, reading)).toEqual([])
  expect(shown(filling)).toContain(nobody('kinds'))
  expect(shown(reading)).toContain(nobody('tree'))
  expect(shown(reading)).not.toContain(nobody('kinds'))
})

test('it is asked of every tool', () => {
  const { letters: all, change } = repository()
  change(
    'content/tools/talk/tool.yaml',
    'steps:\n',
    'lists:\n  - { id: reasons, kind: points, items: [one], source: "guide: 1" }\nsteps:\n',
  )
  for (const language of ['da', 'en'])
    change(`content/tools/talk/${language}.yaml`, 'tips:', 'lists: { reasons: { title: x, items: { one: x } } }\ntips:')
  expect(all()).toEqual([
    'content/tools/talk/tool.yaml:28:5 "talk" shows nobody the list "reasons": it must be named in a page',
  ])
})
