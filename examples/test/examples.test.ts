import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const printed: string[] = []

beforeEach(() => {
  printed.length = 0
  vi.spyOn(console, 'log').mockImplementation((line: string) => {
    printed.push(...line.split('\n'))
  })
})

afterEach(() => {
  vi.restoreAllMocks()
})

test('01 lists the twenty themes in their two groups', async () => {
  await import('../01-list-themes')
  expect(printed.slice(0, 4)).toEqual(['Work better as a management team', '', 'Results', '- Clear goals'])
  expect(printed.indexOf('Collaboration')).toBe(14)
  expect(printed.filter((line) => line.startsWith('- '))).toHaveLength(20)
})

test('02 is refused what is too early and finds out where a theme lies', async () => {
  await import('../02-run-a-tool')
  expect(printed).toEqual(['refused: few-are-done', 'clear-goals: focus'])
})

test('03 goes on where it left off and refuses a damaged copy', async () => {
  await import('../03-save-and-resume')
  expect(printed[0]).toBe('laptop-2 by ann: done')
  expect(printed[1]).toMatch(/^The saved session has changed since it was saved/)
})

test('04 makes one session of two copies', async () => {
  await import('../04-several-people')
  expect(printed).toEqual(['2 of 2 are done', 'server-1, phone-of-ann-1, phone-of-bo-1'])
})

test('05 speaks Danish in the words of the organisation', async () => {
  await import('../05-in-danish-with-own-words')
  expect(printed).toEqual([
    'Oplæring og kurser',
    'Klare mål',
    'Temaet »clear-gaols« findes ikke. Mente du »clear-goals«?',
    'I følger op den 12. januar 2027.',
  ])
})

test('07 says in Danish why a theme lies where it lies, and hands a tie back', async () => {
  await import('../07-say-why')
  expect(printed[0]).toBe(
    'Hvor vigtigt er det? 7 svarede over stregen, 0 på stregen og 1 under. Lagt sammen er det 6 over stregen: »Vigtigt«.',
  )
  expect(printed.at(-2)).toBe('Valget mellem dem er jeres. Tag 1 til 2 af dem.')
  expect(printed.at(-1)).toBe('results, training, engagement')
})
