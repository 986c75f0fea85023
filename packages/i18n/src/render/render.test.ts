import { own, type Report, say } from '@trivsel/core'
import { expect, it, vi } from 'vitest'
import { da } from '../fixtures/words'
import { createTranslator } from '../translator/translator'
import { render } from './render'

const ours = (text: string) => ({ text, own: false })
const theirs = (text: string) => ({ text, own: true })

const axis = { label: own('l'), low: own('lo'), line: own('li'), high: own('hi') }
const report: Report = {
  tool: 'management-team',
  edition: '2024-03',
  session: 's1',
  title: say('management-team:themes.results.title'),
  about: [own('Bo')],
  parts: [
    {
      step: 'preparation',
      title: say('shared:report.plain'),
      readers: 'self',
      file: true,
      blocks: [
        { kind: 'heading', level: 3, text: say('shared:report.plain') },
        { kind: 'paragraph', text: say('shared:report.said', { who: 'Bo', words: { list: [own('a'), own('b')] } }) },
        { kind: 'notice', text: own('{{who}}') },
        { kind: 'list', items: [say('shared:levels.high'), own('x')] },
        { kind: 'pairs', items: [{ label: say('shared:levels.high'), values: [own('ja')] }] },
        { kind: 'table', columns: [own('c')], rows: [[say('shared:report.themes', { count: 1 })]] },
        {
          kind: 'picture',
          picture: {
            form: 'plane',
            id: 'map',
            title: own('t'),
            description: own('d'),
            horizontal: axis,
            vertical: axis,
            regions: [{ x: 1, y: -1, number: 3, title: own('r'), caption: say('shared:gone') }],
            items: [{ id: 'i', x: 0, y: 1, label: own('n'), marks: ['chosen'] }],
            legend: [{ mark: 'chosen', text: own('valgt') }],
          },
        },
        {
          kind: 'picture',
          picture: {
            form: 'balance',
            id: 'scales',
            title: own('t'),
            description: own('d'),
            left: { title: own('l'), items: [{ label: own('i'), weight: 2, says: say('shared:levels.high') }] },
            right: { title: own('r'), items: [{ label: own('j'), weight: 0, says: null }] },
            heaviest: 3,
            tilt: null,
            says: null,
          },
        },
      ],
    },
  ],
  calendar: [
    {
      kind: 'day',
      id: 'e1',
      on: '2027-01-05',
      title: own('Følg op'),
      details: [say('shared:levels.high')],
      repeats: null,
    },
  ],
}

it('gives every text its words and keeps what people wrote apart', () => {
  const onMissing = vi.fn()
  const rendered = render(report, createTranslator({ language: 'da', words: da, onMissing }))
  const ends = { label: [theirs('l')], low: [theirs('lo')], line: [theirs('li')], high: [theirs('hi')] }
  expect(rendered).toEqual({
    language: 'da',
    tool: 'management-team',
    edition: '2024-03',
    session: 's1',
    title: [ours('Resultater')],
    about: [[theirs('Bo')]],
    parts: [
      {
        step: 'preparation',
        title: [ours('Uden pladser')],
        readers: 'self',
        file: true,
        blocks: [
          { kind: 'heading', level: 3, text: [ours('Uden pladser')] },
          {
            kind: 'paragraph',
            text: [theirs('Bo'), ours(' skrev: '), theirs('a'), ours(' og '), theirs('b')],
          },
          { kind: 'notice', text: [theirs('{{who}}')] },
          { kind: 'list', items: [[ours('i høj grad')], [theirs('x')]] },
          { kind: 'pairs', items: [{ label: [ours('i høj grad')], values: [[theirs('ja')]] }] },
          { kind: 'table', columns: [[theirs('c')]], rows: [[[ours('1'), ours(' tema er valgt')]]] },
          {
            kind: 'picture',
            picture: {
              form: 'plane',
              id: 'map',
              language: 'da',
              title: [theirs('t')],
              description: [theirs('d')],
              horizontal: ends,
              vertical: ends,
              regions: [{ x: 1, y: -1, number: 3, title: [theirs('r')], caption: [ours('⟦shared:gone⟧')] }],
              items: [{ id: 'i', x: 0, y: 1, label: [theirs('n')], marks: ['chosen'] }],
              legend: [{ mark: 'chosen', text: [theirs('valgt')] }],
            },
          },
          {
            kind: 'picture',
            picture: {
              form: 'balance',
              id: 'scales',
              language: 'da',
              title: [theirs('t')],
              description: [theirs('d')],
              left: { title: [theirs('l')], items: [{ label: [theirs('i')], weight: 2, says: [ours('i høj grad')] }] },
              right: { title: [theirs('r')], items: [{ label: [theirs('j')], weight: 0, says: null }] },
              heaviest: 3,
              tilt: null,
              says: null,
            },
          },
        ],
      },
    ],
    calendar: [
      {
        kind: 'day',
        id: 'e1',
        on: '2027-01-05',
        title: [theirs('Følg op')],
        details: [[ours('i høj grad')]],
        repeats: null,
      },
    ],
  })
  expect(onMissing).toHaveBeenCalledExactlyOnceWith('shared:gone')
})

it('marks a date, which a format may keep on one line', () => {
  const params = { when: { date: '2027-01-05' }, at: { time: '2027-01-05T09:00' }, what: 'a' }
  const about = [say('shared:report.follow', params)]
  const rendered = render({ ...report, about }, createTranslator({ language: 'da', words: da }))
  const whole = rendered.about.flat().filter((run) => run.whole === true)
  expect(whole).toEqual([{ ...ours('5. januar 2027'), whole: true }])
})
