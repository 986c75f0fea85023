import { words as teamDa } from '@trivsel/content/management-team/da'
import { words as teamEn } from '@trivsel/content/management-team/en'
import { words as sharedDa } from '@trivsel/content/shared/da'
import { words as sharedEn } from '@trivsel/content/shared/en'
import { problem } from '@trivsel/core'
import { expect, it } from 'vitest'
import { createTranslator } from '../translator/translator'
import { text } from './text'

const danish = createTranslator({ language: 'da', words: [sharedDa, teamDa] })
const english = createTranslator({ language: 'en', words: [sharedEn, teamEn] })
const tool = { id: 'management-team' }

it('names what a problem is about as the people in the tool know it', () => {
  const undecided = problem('theme-undecided', { theme: 'clear-goals' })
  expect(text(danish, undecided, tool)).toContain('»Klare mål«')
  expect(text(danish, undecided)).toContain('»clear-goals«')
  expect(text(english, problem('base-still-open', { step: 'preparation' }), tool)).toContain('‘Your preparation’')
  const seat = problem('wrong-seat', { by: 'm1', seats: ['facilitator', 'member'] })
  expect(text(danish, seat, tool)).toContain('Mødeleder og Medlem af ledergruppen')
  expect(text(english, problem('theme-in-use', { theme: 'own:desk-4' }), tool)).toContain('‘Added theme’')
})

it('leaves an id that names nothing as it was written', () => {
  const unknown = problem('unknown-theme', { theme: 'clear-goal', nearest: 'clear-goals' })
  expect(text(danish, unknown, tool)).toContain('»clear-goal«')
  for (const theme of ['constructor', '$t(shared:levels.high)']) {
    expect(text(danish, problem('theme-undecided', { theme }), tool)).toContain(`»${theme}«`)
  }
})
