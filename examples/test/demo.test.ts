import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { managementTeam } from '@trivsel/content/management-team'
import { describe, expect, test } from 'vitest'
import { countTheme } from './count'
import { demo, folder, head, team } from './run-demo'

const ids = managementTeam.themes.map(({ id }) => id)
const json = (ratings: string) => JSON.parse(demo(ratings, ['--json']).out)
const tie = `${head}\np1,clear-goals,+,÷,1\np1,results,÷,+,1\np2,training,-,-,1\np2,engagement,,+,1\n`

describe('as JSON', () => {
  test('every figure of the team is what a plain count gives', () => {
    const { themes, chosen } = json(team)
    expect(Object.keys(themes)).toEqual(ids)
    for (const id of ids) {
      const counted = countTheme(team, id)
      const { importance, success } = themes[id]
      expect(importance.consensus).toBeCloseTo(counted.importance.consensus ?? Number.NaN, 8)
      expect(success.consensus).toBeCloseTo(counted.success.consensus ?? Number.NaN, 8)
      expect(themes[id]).toEqual({
        ...counted,
        importance: { ...counted.importance, consensus: importance.consensus },
        success: { ...counted.success, consensus: success.consensus },
      })
    }
    // Four people picked each of these, and three or fewer any other.
    const selected = ['engagement', 'good-task-conflict', 'no-hidden-agendas']
    expect(selected.map((id) => themes[id].picks)).toEqual([4, 4, 4])
    expect(chosen).toEqual({ status: 'decided', selected, tieGroup: [] })
  })

  test('the same file from a Danish Excel gives the same', () => {
    const excel = `\uFEFF${team.replaceAll(',', ';').replaceAll('\n', '\r\n')}`
    expect(demo(excel, ['--json', '--lang', 'da']).out).toBe(demo(team, ['--json']).out)
  })

  test('writes files only where asked to', () => {
    expect(demo(team, ['--json']).files).toBeNull()
    expect(Object.keys(demo(team, ['--json', '--out', 'out/demo']).files ?? {})).toHaveLength(3)
  })

  test('the process says nothing else', () => {
    const main = fileURLToPath(new URL('../demo/main.ts', import.meta.url))
    const args = ['--conditions=@trivsel/source', '--import', 'tsx', main, '--json']
    const root = fileURLToPath(new URL('../..', import.meta.url))
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
    expect({ stdout, stderr, status }).toEqual({ stdout: demo(team, ['--json']).out, stderr: '', status: 0 })
  })
})

describe('on the terminal', () => {
  test.each(['da', 'en'])('fits the page and holds no text without words, in %s', (language) => {
    for (const ratings of [team, tie, `${head}\np1,training,,,\n`]) {
      const { code, out, err } = demo(ratings, ['--lang', language])
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(out).not.toMatch(/⟦|\{\{|undefined|null/)
      expect(out.split('\n').filter((line) => line.length > 100)).toEqual([])
    }
  })

  test('draws the map in Danish with straight edges', () => {
    const { out } = demo(team, ['--lang', 'da'])
    const drawn = out.split('\n').filter((line) => /[│┼┬┴]/.test(line))
    expect(new Set(drawn.map((line) => line.length)).size).toBe(1)
    expect(new Set(drawn.map((line) => line.search(/[│├┌└]/))).size).toBe(1)
    expect(drawn.some((line) => line.includes('│ *! Ingen skjulte'))).toBe(true)
    expect(drawn.some((line) => line.includes('│ !  Tillid og tryghed'))).toBe(true)
  })

  test('says what was decided, what it rests on and how the time went', () => {
    const { out } = demo(team)
    for (const line of [
      'Finished: 8 of 8',
      '- ‘Trust and safety’ lies on a line between Focus, Hold fast, Understand and Consider',
      '- Implementation – How well does it work? 2 to a small extent, 1 on the line, 5 to a large extent',
      '- Engagement – Focus',
      '- Results – Carries on as now',
      '09:15   Listen to one another  25 min   09:15  34 min (9 over)',
      'You follow up on 12 January 2027.',
    ])
      expect(out.split('\n')).toContain(line)
    expect(out).toMatch(/Clear goals +0 +Important +7 +0 +1 +6 +\+6 +0\.79 +Mostly agreed/)
    expect(out).toMatch(/Good decisions.*: the total of the\s+answers\s+gives ‘Focus’/s)
    expect(out).toContain('Your agreements (made up for the demo)')
  })
})

describe('a choice that is not the demo’s to make', () => {
  test('is put to the group after a tie', () => {
    expect(json(tie).chosen).toEqual({
      status: 'tie',
      selected: [],
      tieGroup: ['clear-goals', 'results', 'engagement', 'training'],
    })
    const { out, files } = demo(tie)
    expect(out).toContain('Equally many of you picked Clear goals, Results, Engagement and Training. Choose 2 to 3')
    expect(out).toContain('The choice is yours as a group, so the demo stops here.')
    expect(Object.keys(files ?? {})).toEqual(['calendar.ics', 'priority-map.svg', 'report.md'])
    expect(files?.['calendar.ics']?.match(/BEGIN:VEVENT/g)).toHaveLength(1)
    expect(files?.['report.md']).toContain('Equally many of you picked ‘Clear goals’')
  })

  test('is put to the group after too few picks, and a picture of an earlier run is taken away', () => {
    const here = folder()
    expect(Object.keys(demo(team, [], here).files ?? {})).toContain('priority-map.svg')
    const one = `${head}\ntoString,clear-goals,+,,1\n`
    expect(json(one).chosen).toEqual({ status: 'fewerThanMin', selected: ['clear-goals'], tieGroup: [] })
    const { out, files } = demo(one, [], here)
    expect(out).toContain('1 person takes part: toString')
    expect(out).toContain('Between you, you picked fewer themes than you are to choose.')
    expect(Object.keys(files ?? {})).toEqual(['calendar.ics', 'report.md'])
    expect(files?.['report.md']).toContain('There are no answers to show on the map.')
  })

  test('nothing is made of themes without an answer', () => {
    const { themes } = json(`${head}\np1,clear-goals,+,,\n`)
    const none = { n: 0, sum: 0, consensus: null }
    expect(themes['clear-goals']).toEqual({
      importance: { n: 1, sum: 1, consensus: 1 },
      success: none,
      quadrant: null,
      candidates: [],
      picks: 0,
    })
    expect(themes.training).toEqual({ importance: none, success: none, quadrant: null, candidates: [], picks: 0 })
  })
})

test.each([
  ['da', '# Styrk samarbejdet i ledergruppen: opsamling', 'Ingen skjulte', 'SUMMARY:Opfølgning på jeres aftaler'],
  ['en', '# Work better as a management team: your summary', 'No hidden', 'SUMMARY:Follow-up on your agreements'],
])('the files in %s', (language, title, theme, summary) => {
  const { files } = demo(team, ['--lang', language])
  const [calendar = '', map = '', report = ''] = ['calendar.ics', 'priority-map.svg', 'report.md'].map(
    (n) => files?.[n],
  )
  expect(Object.keys(files ?? {})).toHaveLength(3)
  expect(report.startsWith(title)).toBe(true)
  expect(report).toContain('(<priority-map.svg>)')
  expect(map).toMatch(/^<svg [\s\S]*<\/svg>\s*$/)
  expect(map).toContain(theme)
  // The meeting, a deadline and a follow-up for each of three agreements, and the day the group talks again.
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(8)
  expect(calendar).toContain('DTSTART;TZID=Europe/Copenhagen:20261201T090000')
  expect(calendar.match(/DTSTART;VALUE=DATE:20270112/g)).toHaveLength(4)
  expect(calendar).toContain(summary)
})
