import { type AgreeStep, type Problem, problem } from '@trivsel/core'
import type { Scene } from '../drawers'
import type { AgreeData } from './agree.data'

export function agreeFacts({ step, data, offered }: Scene<AgreeStep, AgreeData>): readonly Problem[] {
  const without = step.restsOn === null ? [] : offered.filter(({ id }) => !data.agreements.some((a) => a.theme === id))
  return [
    ...without.map(({ id }) => problem('theme-without-agreement', { theme: id })),
    ...(data.followUp === null ? [problem('no-follow-up', {})] : []),
  ]
}
