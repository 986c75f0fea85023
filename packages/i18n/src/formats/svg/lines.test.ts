import fc from 'fast-check'
import { expect, it } from 'vitest'
import { setLine, setLines } from './lines'
import { textWidth } from './measure'

it('breaks between words', () => {
  expect(setLines('Ingen skjulte dagsordener', { size: 20, width: 160, lines: 3 })).toEqual([
    'Ingen skjulte',
    'dagsordener',
  ])
})

it('breaks inside a word that is wider than a line, with a hyphen where the script has them', () => {
  expect(setLines('psykologisk tryghedskultur', { size: 20, width: 100, lines: 4 })).toEqual([
    'psykolo-',
    'gisk',
    'trygheds-',
    'kultur',
  ])
  expect(setLines('漢字漢字漢字', { size: 20, width: 60, lines: 3 })).toEqual(['漢字', '漢字', '漢字'])
})

it('breaks a word where a syllable may begin, if one does near there', () => {
  const broken = (word: string, width: number) => setLines(word, { size: 20, width, lines: 9 })
  expect(broken('planlægningskoordineringen', 180)).toEqual(['planlægnings-', 'koordineringen'])
  // No part of “pr” is left behind, and what begins with no consonant stays with what is before it.
  expect(broken('samtalereferatproceduren', 180)).toEqual(['samtalereferat-', 'proceduren'])
  expect(broken('brrrrrrrrrrrrrrrr', 60)[0]).toMatch(/^brr+-$/)
  expect(broken('aaaaaaaaaaaaaaaa', 60)[0]).toMatch(/^aa+-$/)
})

it('shows that something is left out', () => {
  expect(setLines('Ingen skjulte dagsordener her', { size: 20, width: 160, lines: 2 })).toEqual([
    'Ingen skjulte',
    'dagsordener…',
  ])
  expect(setLines('Grænser', { size: 20, width: 1, lines: 1 })).toEqual(['G…'])
  expect(setLines('', { size: 20, width: 100, lines: 2 })).toEqual([])
})

it('makes one line smaller before it shortens it', () => {
  expect(setLine('I hvor høj grad lykkes vi?', 400, 20, 14)).toEqual({ size: 20, text: 'I hvor høj grad lykkes vi?' })
  expect(setLine('I hvor høj grad lykkes vi?', 240, 20, 14)).toEqual({ size: 18, text: 'I hvor høj grad lykkes vi?' })
  expect(setLine('I hvor høj grad lykkes vi?', 120, 20, 14).text).toMatch(/^I hvor høj.*…$/)
})

it('keeps within width and number of lines, never tears a letter, and loses nothing unsaid', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.lorem({ maxCount: 12 }),
    fc.string({ unit: fc.constantFrom('👩‍👩‍👧', 'a', ' ', 'W') }),
  )
  fc.assert(
    fc.property(
      anything,
      fc.integer({ min: 60, max: 400 }),
      fc.integer({ min: 1, max: 5 }),
      fc.boolean(),
      (raw, width, lines, bold) => {
        const text = raw.replace(/\s+/g, ' ').trim()
        const set = setLines(text, { size: 20, width, lines, bold })
        expect(set.length).toBeLessThanOrEqual(lines)
        for (const line of set) {
          if ([...new Intl.Segmenter('en').segment(line.replace(/[-…]$/, ''))].length > 1) {
            expect(textWidth(line, 20, bold)).toBeLessThanOrEqual(width)
          }
          expect(line).not.toBe('')
          expect(line).not.toMatch(/\u200D$|^\u200D|\p{Cs}/u)
        }
        if (!set.at(-1)?.endsWith('…')) {
          const letters = (all: string) => all.replace(/[\s-]/g, '')
          expect(letters(set.join(''))).toBe(letters(text))
        }
      },
    ),
  )
})
