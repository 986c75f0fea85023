import { describe, expect, it } from 'vitest'
import { AT } from '../../test/at-work'
import { act, agrees, begin, chooses, prepares, reveals, tool } from '../../test/team'
import { replay } from './replay'
import { restore } from './restore'
import { hashOf, save } from './save'

const team = begin()
prepares(team)
reveals(team)
chooses(team)
const saved = save(tool, team.session, team.journal, { at: AT })

const refusal = (data: unknown) => {
  const restored = restore(tool, data)
  return restored.ok ? 'restored' : restored.problem.code
}

const resealed = (change: object) => {
  const envelope = { ...structuredClone(saved), ...change }
  return { ...envelope, hash: hashOf(envelope as never) }
}

describe('a saved session', () => {
  it('is restored whole, from an object, from text, and after a database reordered its keys', () => {
    const whole = { ok: true, session: team.session, journal: team.journal }
    expect(restore(tool, saved)).toEqual(whole)
    expect(restore(tool, JSON.stringify(saved))).toEqual(whole)
    const reorder = (value: unknown): unknown =>
      typeof value !== 'object' || value === null || Array.isArray(value)
        ? value
        : Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, v]) => [key, reorder(v)]),
          )
    expect(restore(tool, reorder(saved))).toMatchObject({ ok: true })
  })

  it('says what it is', () => {
    const { format, tool: id, edition, contentVersion, engineVersion, savedAt, hash } = saved
    expect({ format, id, edition, savedAt }).toEqual({
      format: 1,
      id: 'management-team',
      edition: '2024-03',
      savedAt: AT,
    })
    expect([contentVersion, engineVersion]).toEqual([
      expect.stringMatching(/^\d+\.\d+\.\d+/),
      expect.stringMatching(/^\d+\.\d+\.\d+/),
    ])
    expect(hash).toMatch(/^[0-9a-f]{16}$/)
  })

  it.each([
    ['truncated text', JSON.stringify(saved).slice(0, -20), 'saved-not-readable'],
    ['no text at all', '', 'saved-not-readable'],
    ['nothing', null, 'saved-not-readable'],
    ['an empty object', {}, 'saved-not-readable'],
    ['another tool', resealed({ tool: 'wellbeing-plan' }), 'saved-other-tool'],
    ['another edition', resealed({ edition: '2031-01' }), 'saved-other-edition'],
    ['a newer format', { format: 2, anything: true }, 'saved-newer-format'],
    ['one value changed', { ...saved, session: { ...saved.session, team: 'Team South' } }, 'saved-changed'],
    ['no hash', { ...saved, hash: undefined }, 'not-plain-data'],
    ['a poisoned prototype', JSON.stringify(saved).replace('"team"', '"__proto__":{},"team"'), 'not-plain-data'],
    ['a field too many', resealed({ extra: 1 }), 'saved-not-readable'],
    ['a session of another shape', resealed({ session: { ...saved.session, steps: {} } }), 'saved-not-readable'],
    ['a step that is not there', resealed({ session: { ...saved.session, step: 'lunch' } }), 'saved-not-readable'],
    ['a journal that is none', resealed({ journal: [1] }), 'saved-not-readable'],
  ])('with %s is refused by name', (_, data, code) => {
    expect(refusal(data)).toBe(code)
  })

  it('is refused with any one value changed', () => {
    const text = JSON.stringify(saved)
    const numbers = [...text.matchAll(/:(\d+)[,}]/g)]
    expect(numbers.length).toBeGreaterThan(40)
    for (const { index, 1: digits } of numbers) {
      const at = index + 1
      const changed = `${text.slice(0, at)}${Number(digits) + 1}${text.slice(at + (digits as string).length)}`
      expect(refusal(changed)).not.toBe('restored')
    }
  })

  it('carries on as if nothing had happened', () => {
    const restored = restore(tool, JSON.stringify(saved))
    if (!restored.ok) throw new Error(restored.problem.code)
    const again = { tool, copy: 'desk', session: restored.session, journal: [...restored.journal] }
    const straight = { tool, copy: 'desk', session: team.session, journal: [...team.journal] }
    agrees(again)
    agrees(straight)
    expect(again).toEqual(straight)
    expect(replay(tool, again.journal)).toMatchObject({ session: straight.session, aside: [] })
  })
})

it('saves and restores and replays at every step of a walk', () => {
  const walk = begin()
  const check = () => {
    const restored = restore(tool, JSON.parse(JSON.stringify(save(tool, walk.session, walk.journal, { at: AT }))))
    expect(restored).toEqual({ ok: true, session: walk.session, journal: walk.journal })
    expect(replay(tool, walk.journal)).toEqual({ ok: true, session: walk.session, aside: [] })
  }
  for (const part of [() => undefined, prepares, reveals, chooses, agrees]) {
    part(walk)
    check()
  }
  act(begin(), { type: 'add-theme', by: 'm1', step: 'preparation', title: 'Our rooms' })
})
