import type { Tool } from '@trivsel/core'
import { otherActivities } from '@trivsel/core/test/other-activities'
import { expect, it } from 'vitest'
import { openWith, sendIn } from '../../test/at-work'
import { activities } from '../all'
import { compile, report } from '../index'

const seats = ['manager', 'partner', 'helper'].map((id) => ({ id, min: 0, max: null })) as never
const tool = compile({ ...otherActivities, seats }, activities)

/** What is said of who took part, each with the seats that are named. */
function peopleOf(...sitting: string[][]): string[] {
  const participants = sitting.map((taken, i) => ({ id: `p${i}`, seats: taken }))
  const { session } = openWith(tool, participants as never)
  return report(tool, session, 'p0').about.flatMap((text) => {
    if (!('key' in text)) return []
    const { people, seat, person } = JSON.parse(JSON.stringify(text.params ?? {}))
    if (people !== undefined) return people.list.map(({ own }: { own: string }) => own).join(' ')
    return seat === undefined ? [] : [`${seat.key.split('.').at(-1)}: ${person.own}`]
  })
}

it('says who took part, and who has a seat that is nobody else’s', () => {
  expect(peopleOf(['manager'], ['partner'])).toEqual(['manager: p0', 'partner: p1'])
  expect(peopleOf(['manager'], ['partner'], ['partner'])).toEqual(['p0 p1 p2', 'manager: p0'])
  expect(peopleOf(['manager', 'partner'], ['partner'])).toEqual(['p0 p1', 'manager: p0'])
  expect(peopleOf(['helper', 'manager'], ['partner'])).toEqual(['manager: p0', 'partner: p1', 'helper: p0'])
  expect(peopleOf(['manager'], ['manager'])).toEqual(['p0 p1'])
  expect(peopleOf(['manager'])).toEqual(['p0'])
})

it('says what the group is called, where it has a name', () => {
  const { session } = openWith(tool, [{ id: 'p0', seats: ['manager'] }] as never, { team: 'The east' })
  expect(report(tool, session, 'p0').about[0]).toEqual({
    key: 'shared:report.about-team',
    params: { team: { own: 'The east' } },
  })
})

it('says that the others can read it, to each who took part with others', () => {
  const told = (viewer: string, ...ids: string[]) => {
    const { session } = openWith(tool, ids.map((id) => ({ id, seats: ['manager'] })) as never)
    return JSON.stringify(report(tool, session, viewer).about).includes('shared:report.about-readers')
  }
  expect([told('mo', 'mo', 'pia'), told('room', 'mo', 'pia'), told('mo', 'mo'), told('public', 'mo', 'pia')]).toEqual([
    true,
    false,
    false,
    false,
  ])
})

it('tells of the outcome first, and last of what people do after they have agreed together', () => {
  const whole = { phase: 'alone', seats: ['manager', 'partner'], time: null, restsOn: null, inGroupsOf: null }
  const page = (id: string) => ({ ...whole, id, activity: 'read', privacy: 'group', pages: ['what-is-known'] })
  const deal = (id: string, per: string, privacy: string) => ({
    ...{ ...whole, id, activity: 'agree', per, privacy },
    followUp: { after: 2, unit: 'weeks', repeats: false },
  })
  const order = (kind: string, steps: readonly object[]) => {
    const made = compile({ ...otherActivities, seats, kind, steps } as unknown as Tool, activities)
    const work = openWith(made, [{ id: 'p0', seats: ['manager'] }] as never)
    const ids = made.tool.steps.map(({ id }) => id)
    for (const step of ids.slice(0, -1)) {
      if (step === 'together') sendIn(work, { type: 'plan-follow-up', by: 'p0', step, on: '2027-03-01' })
      sendIn(work, { type: 'next', by: 'p0', step })
    }
    return report(made, work.session, 'p0').parts.map(({ step }) => step)
  }
  const [one, two, more, most] = ['one', 'two', 'more', 'most'].map(page)
  const together = deal('together', 'group', 'group')
  const steps = [one, two, together, more, most] as object[]
  expect(order('process', steps)).toEqual(['together', 'two', 'one', 'more', 'most'])
  expect(order('exercise', steps)).toEqual(['one', 'two', 'together', 'more', 'most'])
  // What each agrees alone is no end of it.
  expect(order('process', [one, deal('contract', 'person', 'private'), two] as object[])).toEqual(['two', 'one'])
})
