import { type AgreeStep, type Problem, problem } from '@trivsel/core'
import type { Scene } from '../drawers'
import { type AgreeData, bookOf } from './agree.data'

/** What a person agrees alone is nobody else's business, so it holds nobody back. */
export function agreeFacts({ step, data, offered }: Scene<AgreeStep, AgreeData>): readonly Problem[] {
  if (step.per === 'person') return []
  const { agreements, followUp } = bookOf(data, step, '')
  const without = step.per === 'theme' ? offered.filter(({ id }) => !agreements.some((a) => a.theme === id)) : []
  return [
    ...without.map(({ id }) => problem('theme-without-agreement', { theme: id })),
    ...(followUp === null ? [problem('no-follow-up', {})] : []),
  ]
}
