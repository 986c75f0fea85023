import { expect, test } from 'vitest'
import { atPath, isPath } from './at-path'

const data = {
  id: 'talk',
  time: [{ id: 'meeting', minutes: 20 }],
  phases: ['before', 'together'],
  steps: [
    { id: 'frame', activity: 'meet', agenda: [{ id: 'a' }, { id: 'b' }] },
    { id: 'plan', activity: 'fill', form: null },
    { id: 'end', activity: 'meet', agenda: [{ id: 'c' }] },
  ],
  roles: [{ role: 'hr', lead: true }],
}

test.each([
  ['time.meeting.minutes', [20]],
  ['phases', [['before', 'together']]],
  ['phases.*', ['before', 'together']],
  ['phases.before', ['before']],
  ['steps.*.id', ['frame', 'plan', 'end']],
  ['steps.frame.agenda.*.id', ['a', 'b']],
  ['steps.*[activity=meet].agenda', [[{ id: 'a' }, { id: 'b' }], [{ id: 'c' }]]],
  ['steps[activity=fill].*.id', ['plan']],
  ['steps[activity=deal]', [[]]],
  ['steps.plan.form', [null]],
  ['roles.hr.lead', [true]],
  ['roles[lead=true].*.role', ['hr']],
  ['steps.weather.agenda', []],
  ['constructor', []],
])('%s', (path, found) => {
  expect(atPath(data, path)).toEqual(found)
})

test('what is no path is known before it is followed', () => {
  expect(['a.b', 'a.*', 'a[b=c].*.d', '*[b=c]'].every(isPath)).toBe(true)
  expect(['', 'a..b', 'a[b]', 'a[b=]', 'a b'].some(isPath)).toBe(false)
})
